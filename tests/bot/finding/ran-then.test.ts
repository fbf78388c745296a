import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const answer = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('what ran for years', () => {
  it.each([
    'meetings in May 2017',
    'meetings in August 2015',
    'conferences in May 2015',
    '2015年6月的会议',
    '2015年的会议',
  ])('is no meeting of a month in it, though it held one at some time: %s', (text) => {
    expect(answer(text).type).toBe('nothing');
  });

  it.each([
    ['what happened in May 2014', 'Nothing that fits is dated May 2014; what follows was running then.'],
    ['anything in July 2015', 'Nothing that fits is dated July 2015; what follows was running then.'],
    ['2014年5月发生了什么', '没有日期为2014年5月的相关记录；以下内容当时正在进行。'],
  ])('is told as running where that is all there is of a time: %s', (text, remark) => {
    const found = answer(text);
    expect(found.hits.length).toBeGreaterThan(0);
    expect(found.text).toContain(remark);
  });

  it.each([
    "what's new in March 2017",
    'what happened on 9 March 2017',
    '2017年3月发生了什么',
    'events in March 2017',
    'events in 2016',
    'list meetings in 2017',
    '2017年3月有哪些活动',
    '2017年有什么会',
  ])('is no event or news of a part of them beside what was held then: %s', (text) => {
    const { hits } = answer(text);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.map(({ record }) => record.kind)).not.toContain('policy');
    expect(hits.map(({ record }) => record.kind)).not.toContain('project');
  });

  it.each(['what was running in March 2017'])('is of each part of them as it is: %s', (text) =>
    expect(answer(text).hits.map(({ record }) => record.kind)).toContain('project'),
  );

  it.each([
    'projects in August 2015',
    'meetings in March 2017',
    'meetings on 7 September 2016',
    '2019年的会议',
  ])('needs no word where just that was asked for, nor does what was held then: %s', (text) => {
    const found = answer(text);
    expect(found.hits.length).toBeGreaterThan(0);
    expect(found.text).not.toMatch(/was running then|正在进行/u);
  });
});
