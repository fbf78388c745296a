import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';
import { strangeNames } from '../../../src/bot/finding/strange-names.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ids = (text: string) =>
  desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).hits.map((hit) => hit.record.id);

describe('a near miss', () => {
  it.each([
    ['a city that no record holds', 'seminar on precarious work in Lisbon'],
    ['a body that no record holds', 'agreement on SCORE with Oxford University'],
    ['a country beside a title', 'Decent Work Country Programme for Norway'],
    ['a year beside a title', 'Decent Work Country Programme 1987'],
    ['a convention that no record holds', 'forced labour and convention C181'],
    ['a fixed expression of which a part is held', 'minimum wage'],
    ['a month without a record of the kind', '2012年1月发过新闻稿吗'],
    ['a place without its matter', 'parking tickets after the Shanghai concert'],
    ['a meal near a body', 'any decent noodles within walking distance of the UN building? 20 min lunch max'],
    ['a shop near a body', 'is there a dentist near the ILO office in Beijing'],
    ['parking at a body', 'where can I park at the UN building?'],
    ['a bed near a body', 'do you know a cheap hotel close to the UN compound'],
    ['a country that never came up', 'did Peru ever feature'],
  ])('leads to nothing: %s', (_why, text) => expect(ids(text)).toEqual([]));

  it.each([
    ['all zymurgical memoranda of understanding', 'brochure-mou-2019-acftu-trade-unions'],
    ['手头攒鳜鱼备忘录', 'brochure-mou-2019-acftu-trade-unions'],
    ['zymurgical matters with Tim De Meyer', 'press-2014-03-04-new-country-director'],
  ])('shows what is held without the few words that nothing holds: %s', (text, id) => {
    const answer = desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
    const near = answer.type === 'nothing' ? answer.suggestions.flatMap(({ lines }) => lines) : [];
    expect(near.map((line) => line.id)).toContain(id);
  });

  it('does not stand in the way of what is held', () => {
    expect(ids('seminar on precarious work in Beijing')[0]).toBe(
      'press-2011-12-10-beijing-precarious-work-seminar',
    );
    expect(ids('Decent Work Country Programme 2023')[0]).toBe('press-2023-07-13-dwcp-2023-2025-signed');
  });

  it('lets a country that belongs to the name of a programme not bind', () => {
    expect(ids('American money against forced labour in Mongolia')[0]).toContain('bridge-project-2');
  });
});

describe('a strange name', () => {
  const strange = (asked: string, freeText: string, asides: string[] = []) =>
    strangeNames({ asked, mentions: [], freeText, asides });

  it('is told by its capital after a word that narrows, or by letters with a number', () => {
    expect(strange('seminars in Lisbon', 'Lisbon')).toEqual(['Lisbon']);
    expect(strange('what about convention C181', 'C181')).toEqual(['C181']);
  });

  it('is told beside something that was named, and by capitals alone for an acronym', () => {
    const mentions = [{ facet: 'organisation', id: 'ilo', words: 'ILO', by: 'name' }] as const;
    expect(
      strangeNames({ asked: 'the ILO Lisbon team', mentions, freeText: 'Lisbon team', asides: [] }),
    ).toEqual(['Lisbon']);
    expect(strange('what does the XYZW say', 'XYZW say')).toEqual(['XYZW']);
  });

  it('is told by two in a row, which are somebody, and by a number that tells one thing of a name from another', () => {
    expect(strange('when did Ada Lovelace come', 'Ada Lovelace')).toEqual(['Ada', 'Lovelace']);
    const plan = [
      { facet: 'programme', id: 'five-year-plan-13', words: 'five-year plan', by: 'name' },
    ] as const;
    const asked = 'the 15th five-year plan';
    expect(strangeNames({ asked, mentions: plan, freeText: '15th', asides: [] })).toEqual(['15th']);
  });

  it('is none at the start, in an aside, in small letters or where most words have capitals', () => {
    expect(strange('Lisbon seminars please', 'Lisbon')).toEqual([]);
    expect(strange('seminars, says my aunt in Lisbon', 'Lisbon', ['lisbon'])).toEqual([]);
    expect(strange('seminars in lisbon', 'lisbon')).toEqual([]);
    expect(strange('Seminars Held in Lisbon', 'Lisbon')).toEqual([]);
  });
});
