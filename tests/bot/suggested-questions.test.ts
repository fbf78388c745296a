import { describe, expect, it } from 'vitest';
import { suggestedQuestions } from '../../src/bot/suggested-questions.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { wholeHit } from '../../src/domain/hit.ts';
import { catalogueOf } from '../fixtures/catalogue.ts';
import { on, record } from '../fixtures/records.ts';

const catalogue = catalogueOf();
const [first] = catalogue.records;
const hits = first ? [wholeHit(first)] : [];
const blank = { language: 'en', asked: '', understood: '', remarks: [], total: 1, text: '' } as const;
const found: Answer = { ...blank, type: 'matches', heading: '', lines: [], offset: 0, hits };
const nothing: Answer = { ...blank, type: 'nothing', statement: '', suggestions: [], hits: [] };

describe('suggested questions', () => {
  it('are at most four, in the language asked for, about what the records hold', () => {
    const english = suggestedQuestions(catalogue, 'en', () => found);
    expect(english).toHaveLength(4);
    expect(english.join()).toContain('2023');
    const chinese = suggestedQuestions(catalogue, 'zh', () => found);
    expect(chinese).toHaveLength(4);
    for (const question of chinese) expect(question).toMatch(/\p{Script=Han}/u);
  });

  it('are only those that find something, and each is asked at most once', () => {
    const asked: string[] = [];
    const year = suggestedQuestions(catalogue, 'en', (question) => {
      asked.push(question);
      return question.includes('2023') ? found : nothing;
    });
    expect(year).toHaveLength(1);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(suggestedQuestions(catalogue, 'en', () => nothing)).toEqual([]);
  });

  it('change with the records', () => {
    const alone = catalogueOf([record({ id: 'only', kind: 'event', dates: { start: on('1999') } })]);
    expect(suggestedQuestions(alone, 'en', () => found)).toEqual([
      'What happened in 1999?',
      'How many records are there by year?',
    ]);
    expect(suggestedQuestions(catalogueOf([]), 'en', () => found)).toEqual([]);
  });
});
