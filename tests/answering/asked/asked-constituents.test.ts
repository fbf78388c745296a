import { beforeAll, describe, expect, it } from 'vitest';
import { constituentsToCount } from '../../../src/answering/asked/asked-constituents.ts';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const told = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).text;

describe('whose people a question wants counted', () => {
  it.each([
    ['how many union people came', 'workers'],
    ["how many were there from the employers' side", 'employers'],
    ['how many government representatives took part', 'governments'],
    ['劳动部来了多少代表', 'governments'],
    ['来了几名雇主代表', 'employers'],
  ])('is told by “%s”', (asked, who) => expect(constituentsToCount(asked)).toBe(who));

  it.each(["how many came to the unions' seminar", 'how many projects are there', '跟工会签了几份协议'])(
    'is nobody in “%s”',
    (asked) => expect(constituentsToCount(asked)).toBeUndefined(),
  );
});

describe('people of one constituent', () => {
  it.each([
    ['how many union people were at the 2018 future of work in Asia workshops', '16'],
    ["how many people from the employers' side came to the 2018 future of work workshops in Asia", '20'],
    ['亚洲劳动世界的未来那个项目，各国劳动部来了多少代表', '23'],
  ])('are not counted by the figure for others, nor for all: “%s”', (text, figure) => {
    expect(told(text)).toContain(figure);
    expect(told(text)).not.toContain('150');
  });
});
