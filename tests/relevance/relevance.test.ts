import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assemble } from '../../src/assemble.ts';
import { askAll, deskSystem, type Outcome } from '../../src/cli/evaluation/ask-all.ts';
import { bareMiniSearch } from '../../src/cli/evaluation/bare-minisearch.ts';
import { afterOthers, type GradedQuestion, readQuestionSet } from '../../src/cli/evaluation/question-set.ts';
import { type Summary, summarise, summariseByClass } from '../../src/cli/evaluation/summary.ts';

const floorsSchema = z.record(
  z.string(),
  z.partialRecord(z.enum(['success1', 'factAccuracy', 'nothingRecall', 'nothingPrecision']), z.number()),
);
/** What each class of each set may not fall below, over all its questions, those set aside included. */
const floors = z
  .strictObject({ questions: floorsSchema, hurried: floorsSchema })
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, 'floors.json'), 'utf8')));

/** Two thousand questions and more are asked before the first test: a busy machine needs its time. */
const MOST_MILLISECONDS = 300_000;

interface Asked {
  readonly questions: readonly GradedQuestion[];
  readonly outcomes: readonly Outcome[];
  readonly summaries: ReadonlyMap<string, Summary>;
}

let suite: Asked;
let hurried: Asked;
let bare: Summary;
let amongOthers: Summary;
let recordIds: Set<string>;

beforeAll(async () => {
  const { desk, catalogue } = await assemble('data/records');
  const askedOf = async (file: string): Promise<Asked> => {
    const questions = await readQuestionSet(resolve(import.meta.dirname, file));
    const outcomes = askAll(deskSystem(desk, '2024-06-15'), questions);
    return { questions, outcomes, summaries: summariseByClass(outcomes) };
  };
  suite = await askedOf('questions.jsonl');
  hurried = await askedOf('hurried.jsonl');
  amongOthers = summarise(askAll(deskSystem(desk, '2024-06-15'), afterOthers(suite.questions)));
  bare = summarise(askAll(bareMiniSearch(catalogue.records), suite.questions));
  recordIds = new Set(catalogue.byId.keys());
}, MOST_MILLISECONDS);

describe('the relevance suite', () => {
  it('holds at least 300 questions, at least 40 of them without an answer, a third set aside', () => {
    const { questions } = suite;
    expect(questions.length).toBeGreaterThanOrEqual(300);
    expect(questions.filter((one) => one.nothing).length).toBeGreaterThanOrEqual(40);
    const aside = questions.filter((one) => one.asideThird).length / questions.length;
    expect(aside).toBeGreaterThan(0.3);
    expect(aside).toBeLessThan(0.4);
  });

  it('names records that exist, and each question once', () => {
    const questions = [...suite.questions, ...hurried.questions];
    const named = questions.flatMap((one) => Object.keys(one.relevant));
    expect(named.filter((id) => !recordIds.has(id))).toEqual([]);
    expect(new Set(questions.map((one) => one.id)).size).toBe(questions.length);
  });

  it('asks after every record at least once', () => {
    const asked = new Set(suite.questions.flatMap((one) => Object.keys(one.relevant)));
    expect([...recordIds].filter((id) => !asked.has(id))).toEqual([]);
  });

  it('has a floor for every class', () => {
    expect([...suite.summaries.keys()].filter((name) => !(name in floors.questions))).toEqual([]);
    expect([...hurried.summaries.keys()].filter((name) => !(name in floors.hurried))).toEqual([]);
  });

  it.each(Object.entries(floors.questions))('%s stays above its floor', (name, floor) =>
    expectAbove(floor, suite.summaries.get(name), name),
  );

  it.each(Object.entries(floors.hurried))('%s, asked in a hurry, stays above its floor', (name, floor) =>
    expectAbove(floor, hurried.summaries.get(name), name),
  );

  it('is answered better than by MiniSearch as it comes', () => {
    const overall = suite.summaries.get('overall');
    expect(overall?.success1).toBeGreaterThan((bare.success1 ?? 1) + 0.2);
    expect(overall?.nothingRecall).toBeGreaterThan((bare.nothingRecall ?? 1) + 0.3);
  });

  it('is answered as well in a conversation after a question on something else', () => {
    const overall = suite.summaries.get('overall');
    expect(amongOthers.success1).toBeGreaterThan((overall?.success1 ?? 1) - 0.03);
    expect(amongOthers.nothingRecall).toBeGreaterThan((overall?.nothingRecall ?? 1) - 0.03);
  });

  it('gives every answer its records, and no records to an answer that says nothing', () => {
    const silent = [...suite.outcomes, ...hurried.outcomes].filter(
      (one) => one.saidNothing !== (one.answered.length === 0),
    );
    expect(silent).toEqual([]);
  });
});

function expectAbove(
  floor: Partial<Record<keyof Summary, number>>,
  summary: Summary | undefined,
  name: string,
) {
  for (const [measure, least] of Object.entries(floor) as [keyof Summary, number][])
    expect(summary?.[measure], `${name}: ${measure}`).toBeGreaterThanOrEqual(least);
}
