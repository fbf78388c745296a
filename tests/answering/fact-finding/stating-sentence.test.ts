import { describe, expect, it } from 'vitest';
import { findFact } from '../../../src/answering/fact-finding/find-fact.ts';
import type { Stated } from '../../../src/answering/fact-finding/sentence-holds.ts';
import { statingSentence } from '../../../src/answering/fact-finding/stating-sentence.ts';
import type { Question } from '../../../src/domain/question.ts';
import { catalogueOf, hitsOf, question } from '../../fixtures/catalogue.ts';
import { record } from '../../fixtures/records.ts';

const lighthouse = record({
  id: 'lighthouse',
  title: { en: 'The old lighthouse', zh: '老灯塔' },
  summary: {
    en: 'The lighthouse on the northern cliff was built of granite. It became a museum for sailors and their families in 1946. Its keepers are twelve volunteers from the harbour.',
    zh: '灯塔建于北部悬崖之上，用花岗岩砌成。1946年灯塔改为水手博物馆，向公众开放。看守灯塔的是十二名志愿者，来自港口。',
  },
  places: ['kunming'],
  dates: { start: { value: '1919', precision: 'year' } },
});

const sentence = (wanted: Stated, text: string, change: Partial<Question> = {}) =>
  statingSentence(
    question({ freeText: text, ...change }),
    hitsOf([lighthouse]),
    catalogueOf([lighthouse]),
    wanted,
  )?.sentence;

describe('a fact that only running text states', () => {
  it('is the sentence that speaks of what was asked and holds such a thing', () => {
    expect(sentence('date', 'became museum')).toBe(
      'It became a museum for sailors and their families in 1946.',
    );
    expect(sentence('count', 'keepers volunteers')).toBe(
      'Its keepers are twelve volunteers from the harbour.',
    );
    expect(sentence('date', '改为水手博物馆', { language: 'zh' })).toContain('1946年');
  });

  it('is nothing where the sentence that fits holds no such thing', () => {
    expect(sentence('money', 'keepers volunteers')).toBeUndefined();
    expect(sentence('person', 'keepers volunteers')).toBeUndefined();
  });

  it('is no year where a length of time is asked for', () => {
    expect(sentence('duration', '改为水手博物馆', { language: 'zh' })).toBeUndefined();
  });

  it('is nothing where no sentence speaks of what was asked', () => {
    expect(sentence('date', 'submarine tariff negotiations')).toBeUndefined();
  });

  it('is not read from a record that lacks somebody who was named', () => {
    const mentions = [{ facet: 'country', id: 'MN', words: 'Mongolia', by: 'name' }] as const;
    expect(sentence('date', 'became museum', { mentions })).toBeUndefined();
  });
});

describe('how long something lasted', () => {
  const lasted = (inferred: boolean) => {
    const dated = record({
      id: 'pact',
      dates: {
        start: { value: '2019-04', precision: 'month', ...(inferred ? { inferred } : {}) },
        end: { value: '2019-06', precision: 'month', ...(inferred ? { inferred } : {}) },
      },
    });
    const asked = question({ wants: 'duration', asked: 'how long is it valid', intent: 'fact' });
    return findFact(asked, hitsOf([dated]), catalogueOf([dated]))?.statement;
  };
  it('is told by its dates', () => expect(lasted(false)).toContain('3 months'));
  it('is not told by dates that are inferred', () => expect(lasted(true)).toBeUndefined());
});

describe('a fact of a record and a sentence of its text', () => {
  const ask = (text: string) =>
    findFact(
      question({ wants: 'date', freeText: text, text, asked: text, intent: 'fact' }),
      hitsOf([lighthouse]),
      catalogueOf([lighthouse]),
    )?.statement;

  it('is the sentence where it fits much better than the record’s own date', () => {
    expect(ask('became museum sailors')).toBe('It became a museum for sailors and their families in 1946.');
  });

  it('is the date of the record where that is what was asked', () => {
    expect(ask('lighthouse')).toBe('Date: 1919');
  });
});
