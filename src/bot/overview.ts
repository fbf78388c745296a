import { yearsCovered } from '../answering/coverage.ts';
import { dateText, moneyText, numberText } from '../answering/formats.ts';
import { exampleQuestions } from '../answering/help-examples.ts';
import { recordLine } from '../answering/record/record-line.ts';
import type { RecordLine } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { RECORD_KIND_IDS } from '../domain/kinds/index.ts';
import type { Language } from '../domain/language.ts';
import { daysOf } from '../domain/partial-date.ts';
import { primaryDate } from '../domain/primary-date.ts';
import type { CooperationRecord } from '../domain/record.ts';

/** What the records cover, in the language of the reader; numbers, dates and amounts as people write them. */
export interface Overview {
  readonly language: Language;
  /** How many records there are. */
  readonly records: string;
  /** How many documents they come from. */
  readonly sources: string;
  /** First and last year; absent when no record is dated. */
  readonly years?: { readonly from: string; readonly to: string };
  /** The date of the newest record, which is as far as the records reach; absent when none is dated. */
  readonly newest?: string;
  /** Kinds that occur, with those of the kinds below them, the most frequent first, each with a question for its records. */
  readonly kinds: ReadonlyArray<{
    readonly label: string;
    readonly count: string;
    readonly question: string;
  }>;
  /** The newest records, at most 5. */
  readonly latest: readonly RecordLine[];
  /** Projects, the newest first, at most 10, with their money. */
  readonly projects: ReadonlyArray<{ readonly line: RecordLine; readonly money: readonly ProjectMoney[] }>;
  /** Projects that are not among them. */
  readonly moreProjects: number;
  /** Questions that find something. */
  readonly examples: readonly string[];
}

/** An amount of a project. */
export interface ProjectMoney {
  /** "US$745,000". */
  readonly amount: string;
  /** Who gave or committed it. */
  readonly from?: string;
}

const MOST_LATEST = 5;
const MOST_PROJECTS = 10;
const MOST_EXAMPLES = 5;

// Looking through all records for every opened Home tab would be waste: a catalogue does not change.
const known = new WeakMap<Catalogue, Map<Language, Overview>>();

/** What the records of a catalogue cover; looked through once for each language. */
export function overview(catalogue: Catalogue, language: Language): Overview {
  const ofCatalogue = known.get(catalogue) ?? new Map<Language, Overview>();
  known.set(catalogue, ofCatalogue);
  const made = ofCatalogue.get(language) ?? lookThrough(catalogue, language);
  ofCatalogue.set(language, made);
  return made;
}

function lookThrough(catalogue: Catalogue, language: Language): Overview {
  const { records, vocabulary } = catalogue;
  const years = yearsCovered(catalogue);
  const newest = [...records].sort(newestFirst);
  const projects = newest.filter(({ kind }) => kind === 'project');
  const newestDate = newest[0] && primaryDate(newest[0]);
  // As many as the question for a kind finds: with those of the kinds below it.
  const counts = new Map<string, number>();
  for (const { kind } of records)
    for (const id of vocabulary.withBroader('kind', kind)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const lineOf = (record: CooperationRecord) => recordLine(record, vocabulary, language);
  return {
    language,
    records: numberText(records.length, language),
    sources: numberText(
      new Set(records.flatMap(({ sources }) => sources.map(({ document }) => document))).size,
      language,
    ),
    ...(years && { years }),
    ...(newestDate && daysOf(newestDate) && { newest: dateText(newestDate, language) }),
    kinds: RECORD_KIND_IDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ kind, count }) => {
        const label = vocabulary.label('kind', kind, language);
        return { label, count: numberText(count, language), question: kindQuestion(kind, label, language) };
      }),
    latest: newest.slice(0, MOST_LATEST).map(lineOf),
    projects: projects.slice(0, MOST_PROJECTS).map((project) => ({
      line: lineOf(project),
      money: project.money.map(({ amount, currency, from }) => ({
        amount: moneyText(amount, currency, language),
        ...(from && { from: vocabulary.label('organisation', from, language) }),
      })),
    })),
    moreProjects: Math.max(0, projects.length - MOST_PROJECTS),
    examples: exampleQuestions(catalogue, language).slice(0, MOST_EXAMPLES),
  };
}

/** In words that a reader could have typed. */
function kindQuestion(kind: string, label: string, language: Language): string {
  return language === 'zh' ? `类型:${label}` : `kind:${kind}`;
}

/** The newest first, as in `latest`; a rough date stands behind the exact ones it may mean, what has none at the end. */
function newestFirst(a: CooperationRecord, b: CooperationRecord): number {
  return firstDay(b).localeCompare(firstDay(a)) || a.id.localeCompare(b.id);
}

function firstDay(record: CooperationRecord): string {
  const date = primaryDate(record);
  return (date && daysOf(date)?.from) ?? '';
}
