import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assemble } from '../../src/assemble.ts';
import { askAll, deskSystem, type Outcome } from '../../src/cli/evaluation/ask-all.ts';
import { bareMiniSearch } from '../../src/cli/evaluation/bare-minisearch.ts';
import { type GradedQuestion, readQuestionSet } from '../../src/cli/evaluation/question-set.ts';
import { type Summary, summarise, summariseByClass } from '../../src/cli/evaluation/summary.ts';

/** What each class may not fall below, over all questions, the set-aside third included. */
const floors = z
  .record(
    z.string(),
    z.partialRecord(z.enum(['success1', 'factAccuracy', 'nothingRecall', 'nothingPrecision']), z.number()),
  )
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, 'floors.json'), 'utf8')));

let questions: GradedQuestion[];
let outcomes: Outcome[];
let summaries: Map<string, Summary>;
let bare: Summary;
let recordIds: Set<string>;

beforeAll(async () => {
  const { desk, catalogue } = await assemble('data/records');
  questions = await readQuestionSet(resolve(import.meta.dirname, 'questions.jsonl'));
  outcomes = askAll(deskSystem(desk, '2024-06-15'), questions);
  summaries = summariseByClass(outcomes);
  bare = summarise(askAll(bareMiniSearch(catalogue.records), questions));
  recordIds = new Set(catalogue.byId.keys());
});

describe('the relevance suite', () => {
  it('holds at least 300 questions, at least 40 of them without an answer, a third set aside', () => {
    expect(questions.length).toBeGreaterThanOrEqual(300);
    expect(questions.filter((one) => one.nothing).length).toBeGreaterThanOrEqual(40);
    const aside = questions.filter((one) => one.asideThird).length / questions.length;
    expect(aside).toBeGreaterThan(0.3);
    expect(aside).toBeLessThan(0.36);
  });

  it('names records that exist, and each question once', () => {
    const named = questions.flatMap((one) => Object.keys(one.relevant));
    expect(named.filter((id) => !recordIds.has(id))).toEqual([]);
    expect(new Set(questions.map((one) => one.id)).size).toBe(questions.length);
  });

  it('asks after every record at least once', () => {
    const asked = new Set(questions.flatMap((one) => Object.keys(one.relevant)));
    expect([...recordIds].filter((id) => !asked.has(id))).toEqual([]);
  });

  it('has a floor for every class', () => {
    expect([...summaries.keys()].filter((name) => !(name in floors))).toEqual([]);
  });

  it.each(Object.entries(floors))('%s stays above its floor', (name, floor) => {
    const summary = summaries.get(name);
    for (const [measure, least] of Object.entries(floor) as [keyof Summary, number][])
      expect(summary?.[measure], `${name}: ${measure}`).toBeGreaterThanOrEqual(least);
  });

  it('is answered better than by MiniSearch as it comes', () => {
    const overall = summaries.get('overall');
    expect(overall?.success1).toBeGreaterThan((bare.success1 ?? 1) + 0.2);
    expect(overall?.nothingRecall).toBeGreaterThan((bare.nothingRecall ?? 1) + 0.3);
  });

  it('gives every answer its records, and no records to an answer that says nothing', () => {
    const silent = outcomes.filter((one) => one.saidNothing !== (one.answered.length === 0));
    expect(silent).toEqual([]);
  });
});
