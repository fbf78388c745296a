import { describe, expect, it } from 'vitest';
import { holdingsOf, yearSpans } from '../../src/answering/holdings.ts';
import { notCovered } from '../../src/answering/not-covered.ts';
import type { Mention, Question } from '../../src/domain/question.ts';
import { catalogueOf, question } from '../fixtures/catalogue.ts';

const catalogue = catalogueOf();
const said = (change: Partial<Question>) => notCovered(question(change), catalogue).join(' ');
const mention = (facet: Mention['facet'], id: string, words = id, by: Mention['by'] = 'name'): Mention => ({
  facet,
  id,
  words,
  by,
});

describe('what the records do not cover', () => {
  it('is a year outside the years held, which are named', () => {
    const text = said({ dates: { from: '2021-01-01', to: '2021-12-31', words: '2021' } });
    expect(text).toContain('No record is dated 2021');
    expect(text).toContain('2010–2014, 2016–2017, 2019, 2023');
  });

  it('is not a year in which something was running', () => {
    expect(said({ dates: { from: '2012-02-01', to: '2012-02-28', words: 'February 2012' } })).toBe('');
  });

  it('is a country in no record, with those that are', () => {
    const text = said({ mentions: [mention('country', 'BR', 'Brazil')] });
    expect(text).toMatch(/^No record is on Brazil; countries held: .*Mongolia/);
    expect(said({ mentions: [mention('country', 'MN', 'Mongolia')] })).toBe('');
  });

  it('is a kind of which there is no record and on which none reports', () => {
    expect(said({ mentions: [mention('kind', 'policy')] })).toContain('kinds held, among others: ');
    expect(said({ mentions: [mention('kind', 'event')] })).toBe('');
  });

  it('lists no topics or people instead, of which there are too many', () => {
    expect(said({ mentions: [mention('topic', 'whaling')] })).toBe('No record is on whaling.');
  });

  it('is nothing that words also name when they name something held, nor what was only hinted at', () => {
    const words = 'Georgia';
    expect(said({ mentions: [mention('country', 'GE', words), mention('place', 'kunming', words)] })).toBe(
      '',
    );
    expect(said({ mentions: [mention('country', 'BR', 'samba', 'hint')] })).toBe('');
  });

  it('names at most eight things', () => {
    const listed =
      said({ mentions: [mention('kind', 'policy')] })
        .split(': ')[1]
        ?.split(', ') ?? [];
    expect(listed.length).toBeGreaterThan(3);
    expect(listed.length).toBeLessThanOrEqual(8);
  });

  it('is said in Chinese too', () => {
    expect(said({ language: 'zh', mentions: [mention('country', 'BR')] })).toMatch(
      /没有关于巴西的记录；现有国家：.*蒙古/,
    );
  });
});

describe('what the records hold', () => {
  it('is looked through once for a catalogue', () => {
    expect(holdingsOf(catalogue)).toBe(holdingsOf(catalogue));
  });

  it('lists runs of years as spans', () => {
    expect(yearSpans(['2010', '2011', '2013', '2014', '2015', '2019'])).toEqual([
      '2010–2011',
      '2013–2015',
      '2019',
    ]);
    expect(yearSpans([])).toEqual([]);
  });
});
