import { matchesAnswer, nothingAnswer, sentenceAnswer } from '../../answering/answers.ts';
import { WORDS } from '../../answering/words/index.ts';
import { LIST_COMMA } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { conceptKey, type Facet } from '../../domain/vocabulary.ts';
import type { Command, CommandTools } from './command.ts';

/** A question is read up to 512 characters; of a longer text so many such pieces. */
const PIECE = 500;
const MOST_PIECES = 4;
/** Records that carry less of what a text names than this share of what the best one carries are about other things. */
const SHARE_OF_BEST = 0.34;
/** What a text can be about. That it speaks of "a meeting" says little. */
const SUBJECTS: ReadonlySet<Facet> = new Set<Facet>([
  'organisation',
  'programme',
  'topic',
  'person',
  'place',
  'region',
  'country',
]);

/**
 * `find-related <text>`: the records that fit a text that was not written as a question, such as somebody's message:
 * those that carry what it names, however little of the rest they hold. What the answer says was asked are these names,
 * which asked by themselves find the same. A text that names nothing is searched as a question; without a text it says how to use it.
 */
export const findRelated: Command = {
  names: ['find-related', '查找相关'],
  accepts: () => true,
  run(rest, tools) {
    if (rest === '') return sentenceAnswer(WORDS[tools.language].aside.howToRelate, tools.language);
    const readings = piecesOf(withoutGrammar(rest)).map(tools.read);
    const named = subjectsOf(readings);
    const first = readings[0] ?? tools.read('');
    if (named.length > 0) return recordsOn(named, first, tools);
    const saysNothing = first.intent === 'help' || !/\p{L}/u.test(first.text);
    return saysNothing
      ? nothingAnswer({ ...first, intent: 'find' }, tools.catalogue, { notHeld: [], suggestions: [] })
      : tools.answer(first);
  },
};

function recordsOn(named: readonly Mention[], { language }: Question, tools: CommandTools) {
  const { catalogue, engine, page, read } = tools;
  const separator = LIST_COMMA[language];
  const asked = named.map(({ words }) => words).join(separator);
  const text = named.map(({ words }) => words).join(' ');
  const question: Question = {
    ...read(''),
    language,
    intent: 'find',
    asked,
    mentions: named,
    text,
    doubts: [],
  };
  const { hits, total } = engine.search({
    text,
    mentions: named,
    phrases: [],
    excluded: [],
    filters: { concepts: [] },
    order: 'relevance',
    minShare: SHARE_OF_BEST,
    ...page,
  });
  return total === 0
    ? nothingAnswer(question, catalogue, { notHeld: [], suggestions: [] })
    : matchesAnswer(question, catalogue, { hits, total, offset: page.offset });
}

/** What the readings name, each thing once, in the order of the text; hints only where there is no name. */
function subjectsOf(readings: readonly Question[]): readonly Mention[] {
  const all = readings.flatMap(({ mentions }) => mentions).filter(({ facet }) => SUBJECTS.has(facet));
  const names = all.filter(({ by }) => by === 'name');
  const once = new Map<string, Mention>();
  for (const mention of names.length > 0 ? names : all) {
    const key = conceptKey(mention);
    if (!once.has(key)) once.set(key, mention);
  }
  return [...once.values()];
}

/** The text without what the grammar of questions gives a meaning: filters, quoted phrases, exclusions. */
function withoutGrammar(text: string): string {
  return text.replace(/["“”「」『』《》:：]/gu, ' ').replace(/(?<!\S)[-–]+/gu, ' ');
}

/** The text in pieces that end between words where there are spaces. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest !== '' && pieces.length < MOST_PIECES) {
    const cut = rest.length <= PIECE ? rest.length : rest.lastIndexOf(' ', PIECE);
    const end = cut > PIECE / 2 || rest.length <= PIECE ? cut : PIECE;
    pieces.push(rest.slice(0, end).toWellFormed());
    rest = rest.slice(end).trim();
  }
  return pieces;
}
