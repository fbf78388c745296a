import { describe, expect, it } from 'vitest';
import { findFact } from '../../../src/answering/fact-finding/find-fact.ts';
import { overlap } from '../../../src/answering/overlap.ts';
import type { Wanted } from '../../../src/domain/question.ts';
import { catalogueOf, hitsOf, question } from '../../fixtures/catalogue.ts';
import { record } from '../../fixtures/records.ts';

const office = record({
  id: 'office',
  kind: 'contact',
  title: { en: 'Harbour office', zh: '港口办事处' },
  contact: {
    address: { en: '5 Quay Road', zh: '码头路5号' },
    telephone: '+86 10 5550 1234',
    fax: '+86 10 5550 9999',
    email: 'office@harbour.example',
    web: 'harbour.example',
  },
});
const talks = record({
  id: 'talks',
  countries: ['MN'],
  places: ['kunming'],
  dates: { start: { value: '2012-10-24', precision: 'day' } },
  figures: [
    { value: 16, counts: { en: "workers' representatives at the talks", zh: '参加会谈的工人代表' } },
    { value: 20, counts: { en: "employers' representatives at the talks", zh: '参加会谈的雇主代表' } },
  ],
  people: [
    {
      id: 'ana-guterres',
      role: { en: 'Director-General', zh: '局长' },
      organisation: 'ministry-of-harbours',
    },
  ],
  organisations: [
    { id: 'union-federation', role: 'signatory' },
    { id: 'employers-league', role: 'host' },
  ],
  money: [
    { amount: 300_000, currency: 'EUR', from: 'ministry-of-harbours', for: { en: 'boats', zh: '船只' } },
  ],
});

function ask(wants: Wanted, text: string, language: 'en' | 'zh' = 'en', records = [talks, office]) {
  return findFact(
    question({ wants, text, freeText: text, language, intent: 'fact' }),
    hitsOf(records),
    catalogueOf(records),
  )?.statement;
}

describe('finding a fact', () => {
  it('takes the figure whose words the question uses', () => {
    expect(ask('count', 'employers representatives')).toBe("Employers' representatives at the talks: 20");
    expect(ask('count', '工人代表', 'zh')).toBe('参加会谈的工人代表：16');
  });

  it('does not pass off a figure that counts something else', () => {
    expect(ask('count', 'lighthouses')).toBeUndefined();
  });

  it('says who gave money and for what', () => {
    expect(ask('money', 'boats')).toBe('€300,000 from Ministry of Harbours: boats');
  });

  it('names a person with the post, a body with its role', () => {
    expect(ask('person', 'director-general')).toContain('Ana Guterrés, Director-General');
    expect(ask('organisation', 'signed')).toBe('Signed by: Federation of Unions');
  });

  it('finds when and where', () => {
    expect(ask('date', 'talks')).toBe('Date: 24 October 2012');
    expect(ask('place', 'talks')).toBe('Places: Kunming');
  });

  it.each([
    ['telephone', 'Telephone: +86 10 5550 1234'],
    ['fax', 'Fax: +86 10 5550 9999'],
    ['email', 'E-mail: office@harbour.example'],
    ['web', 'Web: harbour.example'],
    ['address', 'Address: 5 Quay Road'],
  ] as const)('gives the %s of a contact', (wants, line) => {
    expect(ask(wants, 'harbour office', 'en', [office])).toBe(line);
  });

  it('says what an acronym stands for, in both languages', () => {
    const found = findFact(
      question({
        wants: 'meaning',
        mentions: [{ facet: 'programme', id: 'shine', words: 'SHINE', by: 'name' }],
      }),
      hitsOf([talks]),
      catalogueOf([talks]),
    );
    expect(found?.statement).toBe(
      'SHINE stands for Safety and Health in New Enterprises (新企业安全与健康).',
    );
  });

  it('finds nothing in records that hold much less of the question than the best one', () => {
    const hits = [...hitsOf([record({ id: 'best' })]), ...hitsOf([office], { coverage: 0.3 })];
    expect(
      findFact(question({ wants: 'telephone', text: 'x', freeText: 'x' }), hits, catalogueOf([office])),
    ).toBeUndefined();
  });
});

describe('the overlap of words', () => {
  it('is the share of the asked words that a text speaks of', () => {
    expect(overlap('ratified conventions', 'Conventions ratified by China')).toBe(1);
    expect(overlap('ratifying conventions Peru', 'Conventions ratified by China')).toBeCloseTo(2 / 3);
    expect(overlap('批准公约', '中国批准的公约')).toBeGreaterThan(0.5);
    expect(overlap('', 'anything')).toBe(0);
    expect(overlap('constructor', 'Conventions')).toBe(0);
  });
});
