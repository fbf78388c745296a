import type { FactAnswer, HelpAnswer, MatchesAnswer, NothingAnswer, RecordAnswer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { type Hit, wholeHit } from '../domain/hit.ts';
import { type Language, LIST_COMMA, SENTENCE_SPACE, STATEMENT_COMMA } from '../domain/language.ts';
import type { Question, Wanted } from '../domain/question.ts';
import type { CooperationRecord } from '../domain/record.ts';
import { isOpenEnded } from '../domain/stage.ts';
import { basis, finished } from './basis.ts';
import { coverageText } from './coverage.ts';
import type { FoundFact } from './fact-finding/find-fact.ts';
import { exampleQuestions, helpExamples } from './help-examples.ts';
import { notCovered } from './not-covered.ts';
import { foundLine, recordLine } from './record/record-line.ts';
import { recordView } from './record/record-view.ts';
import { WORDS } from './words/index.ts';

/** A page of records that fit; `hits` are those of the page, `total` counts all. */
export function matchesAnswer(
  question: Question,
  catalogue: Catalogue,
  found: {
    hits: readonly Hit[];
    total: number;
    offset: number;
    remarks?: readonly string[];
    heading?: string;
  },
): MatchesAnswer {
  const words = WORDS[question.language];
  // That nothing says when it ended is not that it runs.
  const isUnsure = question.dates?.stage === 'runs' && found.hits.every(({ record }) => isOpenEnded(record));
  return finished({
    ...basis(question, catalogue, found.remarks),
    type: 'matches',
    heading: found.heading ?? words[isUnsure ? 'mayRun' : 'matchesHeading'](found.total),
    lines: found.hits.map((hit) => foundLine(hit.record, catalogue.vocabulary, question)),
    offset: found.offset,
    hits: found.hits,
    total: found.total,
  });
}

/** One fact with the records that state it. */
export function factAnswer(
  question: Question,
  catalogue: Catalogue,
  fact: FoundFact,
  total?: number,
): FactAnswer {
  return finished({
    ...basis(question, catalogue),
    type: 'fact',
    statement: fact.statement,
    // Whatever was added to the statement since is in no part of it.
    ...(fact.each &&
      fact.each.join(STATEMENT_COMMA[question.language]) === fact.statement && { each: fact.each }),
    ...(fact.settles && { settles: true }),
    ...(fact.isLeftOpen && { leavesOpen: true }),
    caveats: fact.caveats ?? [],
    lines: fact.hits
      .slice(0, 10)
      .map((hit) => recordLine(hit.record, catalogue.vocabulary, question.language)),
    hits: fact.hits,
    total: total ?? fact.hits.length,
  });
}

/** One record in full, for a question that only it fits or for somebody who opened it. */
export function recordAnswer(
  record: CooperationRecord,
  catalogue: Catalogue,
  language: Language,
  found?: { question: Question; hit: Hit; remarks?: readonly string[]; leavesOpen?: boolean },
): RecordAnswer {
  return finished({
    ...(found === undefined
      ? { language, asked: '', understood: '', remarks: [] }
      : basis(found.question, catalogue, found.remarks)),
    type: 'record',
    record: recordView(record, catalogue, language),
    ...(found?.leavesOpen && { leavesOpen: true }),
    hits: [found?.hit ?? wholeHit(record)],
    total: 1,
  });
}

/** Where one thing alone is named, that there are records on it is no question: what they do not state is what was asked. */
function reason({ wants, language }: Question, understood: string, isBeside: boolean): string {
  const words = WORDS[language];
  if (isBeside) return words.nothingElse(understood);
  const isOneThing = wants !== undefined && !understood.includes(words.listSeparator);
  return isOneThing ? words.notStated(wants) : words.nothingBecause(understood);
}

/**
 * Nothing fits: what was not found, what the records hold, and the nearest records; `without` is the condition that was
 * dropped for them, absent where they only hold some of the words. `besideShown` where others than a record shown were
 * asked for, which itself does fit.
 */
export function nothingAnswer(
  question: Question,
  catalogue: Catalogue,
  nearest: {
    notHeld: readonly string[];
    suggestions: ReadonlyArray<{ without?: string; hits: readonly Hit[] }>;
    besideShown?: boolean;
  },
): NothingAnswer {
  const words = WORDS[question.language];
  const shared = basis(question, catalogue);
  const missing = notCovered(question, catalogue);
  // Words that name what the sentences before speak of need not be told again.
  const named = new Set(question.mentions.map((mention) => mention.words));
  const unknown = nearest.notHeld.filter((word) => missing.length === 0 || !named.has(word));
  const separator = LIST_COMMA[question.language];
  const because = [
    ...missing,
    unknown.length > 0 ? words.notHeld(unknown.join(separator)) : '',
    missing.length + unknown.length === 0 && shared.understood !== ''
      ? reason(question, shared.understood, nearest.besideShown === true)
      : '',
  ].filter((sentence) => sentence !== '');
  // That there are no more is no news of what the records hold.
  const isOnlyMore = nearest.besideShown === true && because.length > 0;
  return finished({
    ...shared,
    type: 'nothing',
    statement: (isOnlyMore
      ? because
      : [words.nothingStatement, ...because, coverageText(catalogue, question.language)]
    ).join(SENTENCE_SPACE[question.language]),
    suggestions: nearest.suggestions.map(({ without, hits }) => ({
      without: without === undefined ? words.nearest : words.nearestWithout(without),
      lines: hits.map((hit) => recordLine(hit.record, catalogue.vocabulary, question.language)),
    })),
    hits: [],
    total: 0,
  });
}

/** Records speak of what was asked about, and none states the number asked for: which it is, and the nearest of them. */
export function notStatedAnswer(
  question: Question,
  wanted: Wanted,
  catalogue: Catalogue,
  nearest: readonly Hit[],
): NothingAnswer {
  const words = WORDS[question.language];
  return finished({
    ...basis(question, catalogue),
    type: 'nothing',
    statement: words.notStated(wanted),
    suggestions: [
      {
        without: words.nearest,
        lines: nearest.map((hit) => recordLine(hit.record, catalogue.vocabulary, question.language)),
      },
    ],
    hits: [],
    total: 0,
  });
}

/** A sentence instead of records: an id that no record has, with the records whose ids are like it. */
export function unknownRecordAnswer(
  id: string,
  catalogue: Catalogue,
  language: Language,
  near: readonly CooperationRecord[] = [],
): NothingAnswer {
  return finished({
    language,
    asked: '',
    understood: '',
    remarks: [],
    type: 'nothing',
    statement: `${WORDS[language].unknownRecord(id)} ${coverageText(catalogue, language)}`.trim(),
    suggestions:
      near.length === 0
        ? []
        : [
            {
              without: WORDS[language].aside.nearIds,
              lines: near.map((record) => recordLine(record, catalogue.vocabulary, language)),
            },
          ],
    hits: [],
    total: 0,
  });
}

/** How to ask, with examples made of what the records hold; `question` when there was one that said nothing. */
export function helpAnswer(catalogue: Catalogue, language: Language, question?: Question): HelpAnswer {
  const { help } = WORDS[language];
  return finished({
    ...(question === undefined
      ? { language, asked: '', understood: '', remarks: [] }
      : { ...basis(question, catalogue), language }),
    type: 'help',
    heading: question !== undefined && question.asked === '' ? help.emptyHeading : help.heading,
    sections: help.sections({
      ...helpExamples(catalogue, language),
      questions: exampleQuestions(catalogue, language),
    }),
    hits: [],
    total: 0,
  });
}

/** One sentence to somebody who thanks or takes leave. */
export function courtesyAnswer(question: Question, catalogue: Catalogue): HelpAnswer {
  return shortAnswer(question, catalogue, WORDS[question.language].help.thanked);
}

/** One sentence to somebody who calls for what there is not, or leaves something out. */
export function sentenceAnswer(heading: string, language: Language): HelpAnswer {
  const nothing = { asked: '', understood: '', remarks: [], sections: [], hits: [], total: 0 } as const;
  return finished({ ...nothing, language, type: 'help', heading });
}

/** What the records are as a whole: how many, of which years, from which documents, in which languages. */
export function holdingsAnswer(question: Question, catalogue: Catalogue, newest = ''): HelpAnswer {
  const { help } = WORDS[question.language];
  const sources = [...catalogue.vocabulary.sources.values()].map(({ title, publisher }) =>
    help.source(title[question.language], publisher[question.language]),
  );
  const heading = [coverageText(catalogue, question.language), help.newest(newest), help.languages];
  return shortAnswer(question, catalogue, heading.join(SENTENCE_SPACE[question.language]), [
    { title: help.sources, lines: sources },
  ]);
}

function shortAnswer(
  question: Question,
  catalogue: Catalogue,
  heading: string,
  sections: HelpAnswer['sections'] = [],
): HelpAnswer {
  const shared = { ...basis(question, catalogue), understood: '' };
  return finished({ ...shared, type: 'help', heading, sections, hits: [], total: 0 });
}
