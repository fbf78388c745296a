import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ids = (text: string) =>
  desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).hits.map((hit) => hit.record.id);

describe('a question in the words of one record, of which no reading finds any', () => {
  it.each([
    [
      "how to set up a desk or a bench so staff don't wreck their backs, wasn't there a handbook in Mandarin",
      'press-2014-02-27-ergonomic-checkpoints-chinese',
    ],
    ['怎么数清楚多少人没活干，数得更准一点', 'whatsnew-2017-ilo-nbs-labour-statistics'],
  ])('gets that record: “%s”', (text, id) => expect(ids(text)).toEqual([id]));

  it.each([
    ['another country', 'how many conventions has India ratified'],
    ['another place', '2015年在上海开的残疾人就业论坛，帮我找下通稿'],
    ['another body', '学生想去教科文巴黎总部实习，简历投哪儿呀，急，周五前要交'],
    ['a sum that no record states', 'Bridge Project II – what is the total budget, and is it per year?'],
    ['an errand', 'who can approve my leave for friday, boss is on mission till monday'],
  ])('gets none where that is about %s: “%s”', (_what, text) => expect(ids(text)).toEqual([]));
});

describe('a time of so many years back', () => {
  it('is none where “back” leads to the year itself', () =>
    expect(ids('ILO and Mongolia agreed on something for five years back in 2023')[0]).toBe(
      'press-2023-09-26-better-jobs-mongolia',
    ));
});
