import { z } from 'zod';
import { clean } from '../domain/fold.ts';
import { LANGUAGES } from '../domain/language.ts';
import { clip, LIMITS, valueCost } from './limits.ts';

const VERSION = 1;

/** The cost of a question's text in a button. Questions are read up to 512 characters; only emoji walls are cut. */
const TEXT_COST = 700;
/** Far more than the characters that count, as spaces are squeezed. */
const LONGEST_READ = 5_000;
const MOST_RECORDS = 100_000;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const language = z.enum(LANGUAGES);
const offset = z.int().min(0).max(MOST_RECORDS);
const text = z.string().max(LIMITS.buttonValue.max);

const listSchema = z.strictObject({
  v: z.literal(VERSION),
  k: z.literal('list'),
  /** The question's text. */
  q: text,
  /** Records to skip. */
  o: offset,
  l: language,
  /** The day the question was asked, so that "last month" stays the same month. */
  d: day,
});

const recordSchema = z.strictObject({
  v: z.literal(VERSION),
  k: z.literal('record'),
  id: z.string().min(1).max(200),
  l: language,
  d: day,
  /** The list to go back to; absent when the record is opened beside it. */
  from: z.strictObject({ q: text, o: offset }).optional(),
});

const voteSchema = z.strictObject({ v: z.literal(VERSION), k: z.literal('vote'), l: language });

const stateSchema = z.discriminatedUnion('k', [listSchema, recordSchema, voteSchema]);

/** A page of an answer to a question. */
export type ListState = z.infer<typeof listSchema>;
/** One record in full. */
export type RecordState = z.infer<typeof recordSchema>;
/** Everything a button carries; any replica can answer it, also after a restart. */
export type ButtonState = z.infer<typeof stateSchema>;

/** The state of a page; the text is cleaned, as the desk does, and cut where it would not fit into a button. */
export function listState(page: {
  text: string;
  offset: number;
  language: 'en' | 'zh';
  day: string;
}): ListState {
  const q = clip(clean(page.text.slice(0, LONGEST_READ)), TEXT_COST, valueCost);
  return { v: VERSION, k: 'list', q, o: page.offset, l: page.language, d: page.day };
}

/** The state of a record; with `from` its `Back` returns to that list. */
export function recordState(id: string, at: { l: 'en' | 'zh'; d: string }, from?: ListState): RecordState {
  const record = { v: VERSION, k: 'record', id, l: at.l, d: at.d } as const;
  return from === undefined ? record : { ...record, from: { q: from.q, o: from.o } };
}

/** What an answer shows: a page of a question, or one record. */
export type ShownState = ListState | RecordState;

/** The page an answer belongs to: itself, or the list a record was opened from; none for a record opened beside it. */
export function pageOf(shown: ShownState): ListState | undefined {
  if (shown.k === 'list') return shown;
  if (shown.from === undefined) return undefined;
  return { v: VERSION, k: 'list', q: shown.from.q, o: shown.from.o, l: shown.l, d: shown.d };
}

/** The state of a feedback button. */
export function voteState(l: 'en' | 'zh'): ButtonState {
  return { v: VERSION, k: 'vote', l };
}

/** The value of a button with this state; at most 2,000 characters. */
export function buttonValue(state: ButtonState): string {
  return JSON.stringify(state);
}

/** Reads a button's value back; `undefined` for one that another version wrote or somebody made up. */
export function readButtonValue(value: unknown): ButtonState | undefined {
  if (typeof value !== 'string' || value.length > LIMITS.buttonValue.max) return undefined;
  try {
    const parsed = stateSchema.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
