import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ids = (text: string) =>
  desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).hits.map(({ record }) => record.id);

describe('who says what', () => {
  it.each([
    'statements by the unions',
    'public statements from trade unions',
    'which positions did the trade unions take',
    'what positions have the unions taken in public?',
    '工会的公开表态',
    'what did the trade unions say in march 2014',
    '全总2014年3月说了什么',
  ])('puts first what those named said, not what was said to them: “%s”', (text) =>
    expect(ids(text).slice(0, 2).sort()).toEqual([
      'press-2014-03-04-acftu-social-dialogue',
      'press-2014-03-14-acftu-forced-labour',
    ]),
  );

  it.each([
    ["Guterres's view on the Belt and Road", 'brochure-statement-guterres-belt-and-road'],
    ['Guterres on the Belt and Road', 'brochure-statement-guterres-belt-and-road'],
    ['古特雷斯谈一带一路', 'brochure-statement-guterres-belt-and-road'],
    ["the ACFTU's line on forced labour", 'press-2014-03-14-acftu-forced-labour'],
    ['What did the ministry man tell the students?', 'tsinghua-statement-lv-yulin'],
    ['What did the Tsinghua vice chair tell the guests?', 'tsinghua-statement-guo-yong'],
    ['清華的領導怎麼看大學在國際勞工事務裡的角色？', 'tsinghua-statement-guo-yong'],
    ['人社部那位副司长对年轻人有什么期望？', 'tsinghua-statement-lv-yulin'],
    ['联合国秘书长怎么看一带一路', 'brochure-statement-guterres-belt-and-road'],
  ])('puts first the statement of whose line or view is named: “%s”', (text, id) =>
    expect(ids(text)[0]).toBe(id),
  );

  it('leaves what was said to them where they are spoken to', () =>
    expect(ids('video message to trade unions')[0]).toBe('whatsnew-2017-de-meyer-video-message'));

  it('puts statements first where somebody said it who is not named', () =>
    expect(ids('folks made to toil against their will - that’s a no-go, says who?')[0]).toMatch(
      /acftu-forced-labour|inspectors-forced-labour/,
    ));
});

describe('what somebody said', () => {
  it.each([
    ['what did Guterres say about the belt and road?', /nobody is left outside/u],
    ['古特雷斯说了什么', /惠及每一个人/u],
    ['人社部对强迫劳动怎么说', /劳动监察可以/u],
  ])('is told where it is asked and there is one statement: “%s”', (text, words) => {
    const answer = desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
    expect(answer.type === 'fact' && answer.statement).toMatch(words);
  });

  it('is a list where there are several', () =>
    expect(ids('what has the trade union federation said').length).toBeGreaterThan(1));
});
