import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('how much somebody gave', () => {
  it.each([
    ['How much has China contributed to ILO projects?', 'US$2,945,000'],
    ['How much did China give Cambodia?', 'US$2,745,000'],
    ['How much has the ILO received from China?', 'US$2,945,000'],
    ['中国给国际劳工组织多少钱', '2,945,000美元'],
    ['中国政府出了多少钱', '2,945,000美元'],
  ])('is every sum where none is singled out: “%s”', (text, total) => {
    const answer = ask(text);
    expect(answer.type).toBe('figures');
    expect(answer.text).toContain(total);
  });

  it('says of sums that may be the same money that they may', () =>
    expect(ask('How much did China give?').text).toMatch(/may be the same|same money/iu));

  it.each([
    ['How much did China contribute to the social protection project?', 'US$745,000'],
    ['How much did China give in 2012?', 'US$1,000,000'],
    ['社会保护那个项目中国给了多少钱', '745,000美元'],
  ])('is one sum where one thing is singled out: “%s”', (text, sum) => {
    const answer = ask(text);
    expect(answer.type).toBe('fact');
    expect(answer.text).toContain(sum);
  });

  it.each(['How much did the ILO give to China?', 'How much did Brazil give to the ILO?'])(
    'is no total of what others gave: “%s”',
    (text) => expect(ask(text).type).not.toBe('figures'),
  );
});
