import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const answer = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const ids = (text: string) => answer(text).hits.map(({ record }) => record.id);

describe('the plain word for a gathering', () => {
  it.each([
    ['总工会办过哪些会', '总工会办过哪些会议'],
    ['清华开了什么会', '清华开了什么会议'],
    ['在北京开过哪些会', '在北京开过哪些会议'],
    ['2018年有什么会', '2018年有什么会议'],
    ['全总参加过的会', '全总参加过的会议'],
    ['全总参加了哪些会', '全总参加过什么会议'],
  ])('may be its last character alone: %s', (text, longer) => {
    expect(ids(text)).toEqual(ids(longer));
    expect(answer(text).understood).toContain('会议');
  });

  it.each(['什么会影响社会保障', '工会的会员', '有哪些协会', '中国会参加吗'])(
    'is not that character within another word, nor where it says what may be: %s',
    (text) => expect(answer(text).understood).not.toContain('会议'),
  );

  it.each([
    '日本参加过什么会议',
    '日本参加的会',
    'which meetings did Japan take part in',
    'meetings that Japan attended',
  ])('means a conference where there is no meeting: %s', (text) =>
    expect(ids(text)).toEqual(['brochure-conference-employment-services-asean-plus-3']),
  );

  it.each(['蒙古开过会吗', 'has the ILO held a meeting in Mongolia'])('says yes by a seminar: %s', (text) =>
    expect(answer(text)).toMatchObject({ type: 'fact', statement: expect.stringMatching(/^(?:Yes|是)/u) }),
  );

  it.each(['any meetings on forced labour', '有关于强迫劳动的会议吗'])(
    'means no seminar that is on another subject: %s',
    (text) => expect(answer(text).text).toMatch(/of another kind|其他类型/u),
  );

  it('lists what was held before the projects that held such', () =>
    expect(answer('东盟的会议有哪些').hits.at(0)?.record.kind).toBe('seminar'));

  it.each([
    ['2011年开了几次会', '4 条记录'],
    ['how many seminars in 2011', '3 records report on such'],
    ['how many agreements were signed in 2014', '3 records report on such'],
  ])('is counted with what is told of such: %s', (text, said) =>
    expect(answer(text)).toMatchObject({ type: 'figures', heading: expect.stringContaining(said) }),
  );
});

describe('what was held in a city', () => {
  it('is not what plain words say was near it', () => {
    expect(ids('meetings in Shanghai')).toEqual(['press-2013-09-17-forum-hiring-people-with-disabilities']);
    expect(ids('上海的会议')).toEqual(ids('meetings in Shanghai'));
    expect(ids('events in Deqing')).toContain('whatsnew-2017-score-experience-sharing-deqing');
  });

  it('counts all who came before some of them', () => {
    const counted = answer('How many people took part in the Future of Work in Asia project?').text;
    expect(counted).toContain('more than 150');
    expect(answer('how many employers took part in the Future of Work project').text).toContain('20');
  });
});
