import { overlap } from '../../answering/overlap.ts';
import { fold } from '../../domain/fold.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { conditionsQuery } from './search-plan.ts';

/** What a note, a label or a file has written on it, and nothing else is known: "all it says is "…"". */
const NOTED =
  /\b(?:says?|said|reads?|(?:written|scribbled|scrawled|marked|labelled|labeled|called|titled|noted)(?: (?:on|in) (?:it|there|them))?)(?: (?:is|just|only))?\s*[:,]?\s*["“„](?<note>[^"“”„]{4,200})["”“]/iu;
const MARKS = /["“”„«»「」『』]/gu;

/**
 * The question again with the marks off its quotations, where no record holds one of these word for word: people
 * quote for emphasis too; or with the title that is quoted from memory. It says so by a doubt. `undefined` when every quotation stands in some record.
 * @param read understands a text as a question
 */
export function loosenedPhrases(
  question: Question,
  engine: SearchEngine,
  read: (text: string) => Question,
): Question | undefined {
  const unheld = question.phrases.filter((phrase) => !isHeld(phrase, question, engine));
  if (unheld.length === 0) return undefined;
  const doubts = unheld.map((words) => ({ about: 'phrase-not-held' as const, words }));
  const titles = unheld.map((phrase) => rememberedTitle(phrase, engine));
  if (titles.every((title) => title !== undefined)) {
    const phrases = question.phrases.map((phrase) => titles[unheld.indexOf(phrase)] ?? phrase);
    return { ...question, phrases, doubts: [...question.doubts, ...doubts] };
  }
  const noted = NOTED.exec(question.asked)?.groups?.note;
  const note = noted === undefined ? undefined : read(noted);
  const isNote = note?.mentions.some(isNamed) === true && !question.mentions.some(isNamed);
  const loose = isNote ? note : read(question.asked.replaceAll(MARKS, ' '));
  const again = { ...(isNote ? loose : withoutQuotedTime(loose, unheld)), asked: question.asked };
  return { ...again, doubts: [...loose.doubts, ...doubts] };
}

/** "He said … today": what was said in a quotation is no time of which the records must be. */
function withoutQuotedTime(loose: Question, quoted: readonly string[]): Question {
  const { dates, ...rest } = loose;
  return dates && quoted.some((phrase) => phrase.includes(fold(dates.words))) ? rest : loose;
}

/** Whether what is quoted is a note, of which nobody expects that a record has it word for word. */
export function quotesNote({ asked, mentions }: Question): boolean {
  return NOTED.test(asked) && !mentions.some(isNamed);
}

function isNamed({ by, facet }: Mention): boolean {
  return by !== 'hint' && facet !== 'kind' && facet !== 'topic';
}

/** How much of a title a quotation must have, and the title of it, to be what somebody remembers of it. */
const REMEMBERED = 0.5;
const LOOKED_AT = 10;

/** The title that somebody quotes from memory: 更好的工作更美好的明天. */
function rememberedTitle(phrase: string, engine: SearchEngine): string | undefined {
  const { hits } = engine.search({
    text: phrase,
    mentions: [],
    phrases: [],
    excluded: [],
    filters: { concepts: [] },
    order: 'relevance',
    limit: LOOKED_AT,
  });
  return hits
    .flatMap(({ record }) => LANGUAGES.map((language) => record.title[language]))
    .find((title) => overlap(phrase, title) >= REMEMBERED && overlap(title, phrase) >= REMEMBERED);
}

function isHeld(phrase: string, question: Question, engine: SearchEngine): boolean {
  const { dates: _dates, amount: _amount, ...rest } = question;
  const query = conditionsQuery({ ...rest, phrases: [phrase], mentions: [], excluded: [], freeText: '' });
  return query === undefined || engine.search({ ...query, limit: 1 }).total > 0;
}
