import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const first = (text: string) => ask(text).hits[0]?.record.id;

describe('what people in a chat say of themselves and of the order', () => {
  it.each([
    ['hi all, prepping a meeting with the ACFTU people - what have they done w/ the ILO?', 'acftu'],
    ['mission to Ulaanbaatar next wk, what have we done in Mongolia', 'mongolia'],
    ['12月26号那俩稿子有啥区别', '2023-12-26'],
    ['how do the two SCORE agreements differ', 'score-agreement'],
    ['labour inspectors - latest pls', '2023-12-14'],
    ['ITC Turin - how many chinese trained', 'itc-training'],
  ])('“%s” finds %s', (text, id) => {
    expect(first(text)).toContain(id);
  });

  it('what is kept is no word to look for', () => {
    expect(ask("What's the earliest item you have?").hits).toEqual(ask('earliest record you hold').hits);
  });
});

describe('facts asked for as people do in a chat', () => {
  it.each([
    ['how many folks came along to the information session at Tsinghua?', '150'],
    ['清华那场宣讲会到了多少人', '150'],
    ['宣讲会有几所高校参加', '10'],
    ['how many ppl showed up at the Tsinghua info session', '150'],
    ['acc to your files, how many nations belong to the ILO?', '185'],
    ['how many States are ILO members going by the records', '185'],
    ['how long has the ILO had an office in Beijing?', '1985'],
    ['since when does the ILO have an office in Beijing', '1985'],
    ['whats the largest amount China has given?', '1,000,000'],
    ['how much has gone to social protection in Cambodia and Pakistan?', '745,000'],
    ['根据资料，国际劳工组织有多少个成员国？', '185'],
  ])('“%s”: %s', (text, fact) => {
    expect(ask(text).type).toBe('fact');
    expect(ask(text).text).toContain(fact);
  });

  it('are not those of whatever else was counted', () =>
    expect(ask('how many countries did the training centre reach').text).not.toContain('185'));
});

describe('what something is', () => {
  it.each([
    'what is the ILO, in simple terms?',
    'hey, could anybody explain what the ILO actually is',
    '国际劳工组织到底是怎么回事？',
  ])('is told first by the record on it: “%s”', (text) => expect(first(text)).toBe('profile-ilo'));
});
