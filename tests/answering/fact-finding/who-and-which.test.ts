import { describe, expect, it } from 'vitest';
import { findFact } from '../../../src/answering/fact-finding/find-fact.ts';
import type { Mention, Question, Wanted } from '../../../src/domain/question.ts';
import { catalogueOf, hitsOf, question } from '../../fixtures/catalogue.ts';
import { record } from '../../fixtures/records.ts';

const session = record({
  id: 'session',
  title: { en: 'Harbour session', zh: '港口会议' },
  summary: {
    en: 'The third harbour session was held in Kunming. The Federation of Unions is secretary of the quay group.',
    zh: '第三届港口会议在昆明举行，与会者众多，气氛热烈。',
  },
  countries: ['MN', 'JP'],
  places: ['kunming'],
  dates: { start: { value: '2012-10', precision: 'month' } },
  people: [
    { id: 'ana-guterres', role: { en: 'Vice Chairperson', zh: '副主任' }, organisation: 'union-federation' },
    { id: 'li-wei', role: { en: 'Director; chaired the session', zh: '主任，主持会议' } },
  ],
  organisations: [
    { id: 'union-federation', role: 'participant' },
    { id: 'employers-league', role: 'participant' },
  ],
  figures: [
    { value: 16, counts: { en: 'representatives of the Federation of Unions', zh: '工会联合会代表' } },
    { value: 20, counts: { en: "representatives of the Employers' League", zh: '雇主联盟代表' } },
  ],
});
const opening = record({
  id: 'opening',
  title: { en: 'Harbour session opened', zh: '港口会议开幕' },
  dates: { start: { value: '2012-10-24', precision: 'day' } },
});

function ask(wants: Wanted, asked: string, change: Partial<Question> = {}, records = [session]) {
  return findFact(
    question({ wants, asked, intent: 'fact', ...change }),
    hitsOf(records),
    catalogueOf(records),
  )?.statement;
}
const named = (facet: Mention['facet'], id: string, words: string): Mention => ({
  facet,
  id,
  words,
  by: 'name',
});

describe('who and which', () => {
  it('tells who chaired, and nobody whose post only sounds like it', () => {
    expect(ask('person', 'who chaired the harbour session')).toContain('chaired the session');
    const nobody = record({ ...session, people: session.people.slice(0, 1) });
    expect(ask('person', 'who chaired it', {}, [nobody])).toBeUndefined();
  });

  it('tells the others besides those set aside', () => {
    const mentions = [named('country', 'MN', 'Mongolia')];
    expect(ask('person', 'besides Mongolia, who else came', { mentions })).toBe('Countries: Japan');
  });

  it('tells of no others where those set aside were not there', () => {
    const mentions = [named('country', 'KH', 'Cambodia')];
    expect(ask('place', 'besides Cambodia, which other country', { mentions })).not.toBe(
      'Countries: Mongolia',
    );
  });

  it('gives countries to whoever asks for countries, else places', () => {
    expect(ask('place', 'which countries came to the harbour session')).toBe('Countries: Mongolia, Japan');
    expect(ask('place', 'where was the harbour session')).toBe('Places: Kunming');
  });

  it('quotes the sentence that says which of a row a thing is', () => {
    expect(ask('ordinal', 'which edition')).toBe('The third harbour session was held in Kunming.');
    expect(ask('ordinal', '第几届', { language: 'zh' })).toContain('第三届');
  });

  it('quotes the sentence that says what a body is', () => {
    const mentions = [named('organisation', 'union-federation', 'Federation of Unions')];
    expect(ask('post', 'what post does the Federation of Unions hold', { mentions })).toBe(
      'The Federation of Unions is secretary of the quay group.',
    );
  });

  it('tells what a thing is called by its title', () => {
    expect(ask('name', 'what is the thing in Kunming called', { freeText: 'Kunming' })).toBe(
      '“Harbour session”',
    );
  });

  it('counts those whom the body named sent', () => {
    const mentions = [named('organisation', 'employers-league', "Employers' League")];
    expect(
      ask('count', "how many Employers' League folks came", { mentions, freeText: 'folks came' }),
    ).toContain(': 20');
  });

  it('does not take those who came for whoever founded something', () => {
    expect(ask('person', 'who founded the harbour session')).toBeUndefined();
  });

  it('does not take bodies that had a part for whoever said something', () => {
    const nobody = record({ ...session, people: [] });
    expect(ask('person', 'who said harbours matter', {}, [nobody])).toBeUndefined();
  });

  it('prefers a date known to the day where a day is asked for', () => {
    const asked = 'on what date was the harbour session';
    expect(ask('date', asked, {}, [session, opening])).toContain('24 October 2012');
  });
});
