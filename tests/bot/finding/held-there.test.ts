import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ids = (text: string) =>
  desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).hits.map(({ record }) => record.id);

describe('what was held in a country', () => {
  it.each(['意大利办的活动', 'events in Italy', 'events held in Italy', '在意大利举行的活动'])(
    'is not what a body did that has its seat there: %s',
    (text) =>
      expect(ids(text)).toEqual([
        'event-2024-02-27-skills-fair-turin',
        'press-2024-03-07-quality-apprenticeship-skills-fair',
      ]),
  );
});

describe('what was between countries', () => {
  it.each([
    'meetings between China and Mongolia',
    'agreements between China and Mongolia',
    '中国和蒙古之间的会议',
    '中国和蒙古之间的协议',
  ])('is nothing that concerns only one of them: %s', (text) => expect(ids(text)).toEqual([]));

  it.each(['cooperation between China and Pakistan', 'projects between China and Pakistan'])(
    'concerns each of them or has a party of it: %s',
    (text) => expect(ids(text)).toEqual(['brochure-project-universal-social-protection-2018-2020']),
  );

  it.each([
    ['How do China and Zambia cooperate?', ['press-2023-11-22-mining-safety-zambia']],
    ['中国与赞比亚合作过什么', ['press-2023-11-22-mining-safety-zambia']],
    ['Do China and Kenya work together on skills?', []],
    ['中国和埃塞俄比亚在工业园区用工方面有什么合作？', []],
    ['中国和巴西有合作吗', []],
  ])('concerns both where they work together: %s', (text, found) => expect(ids(text)).toEqual(found));

  it.each(['cooperation with Cambodia and Pakistan', '对柬埔寨和巴基斯坦的合作'])(
    'is each by itself where both are one side of it: %s',
    (text) => expect(ids(text).length).toBeGreaterThan(1),
  );

  it('is each by itself where they are only set side by side', () =>
    expect(ids('differences between Cambodia and Pakistan projects').length).toBeGreaterThan(1));
});
