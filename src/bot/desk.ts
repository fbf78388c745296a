import { recordAnswer, unknownRecordAnswer } from '../answering/answers.ts';
import { cite } from '../answering/citation/cite.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { CitationForm } from '../domain/citation-form.ts';
import { clean, fold, hasHan } from '../domain/fold.ts';
import type { Hit } from '../domain/hit.ts';
import type { Language } from '../domain/language.ts';
import { OF_SOMEBODY, type Question } from '../domain/question.ts';
import { Remembered } from '../domain/remembered.ts';
import type { SearchEngine } from '../search/engine.ts';
import { withoutEndMarks } from '../understanding/follow-ups/spoken.ts';
import { languageOf } from '../understanding/language.ts';
import { openForm } from '../understanding/wants/open-form.ts';
import { createAnswerCache } from './answer-cache.ts';
import { answerInScript } from './answer-in-script.ts';
import { answerQuestion } from './answer-question.ts';
import { type Choices, createChoices } from './choices.ts';
import { findCommand } from './commands/index.ts';
import { followUpAnswer } from './conversation/follow-up-answer.ts';
import type { ConversationMemory, Topic } from './conversation/memory.ts';
import { turnMeant, withTurn } from './conversation/said-again.ts';
import { topicAfter } from './conversation/topic.ts';
import { type ExportFile, type ExportRequest, exportFile } from './export/export-file.ts';
import { exportedHits, MOST_EXPORTED } from './export/exported-hits.ts';
import { findHits } from './finding/find-hits.ts';
import { loosenedPhrases, quotesNote } from './finding/loosened-phrases.ts';
import { searchOnce } from './finding/search-once.ts';
import { createTitleFinder } from './finding/titles.ts';
import { type FoundRecord, foundRecords } from './found-records.ts';
import { type Overview, overview } from './overview.ts';
import { type RecordPage, recordPage } from './record-page.ts';
import { type BotContext, type BotRequest, PAGE_SIZE } from './request.ts';
import { spokenLanguageShows } from './spoken-words.ts';
import { suggestedQuestions } from './suggested-questions.ts';
import { whetherByValue } from './whether-by-value.ts';

/** Reads a text as a question; src/understanding makes one. */
export type Understand = (text: string, context: { today: string; language?: Language }) => Question;

/** What the desk is put together from. */
export interface DeskParts {
  readonly catalogue: Catalogue;
  readonly engine: SearchEngine;
  readonly understand: Understand;
  readonly memory: ConversationMemory;
}

/** The bot itself, without any surface. */
export interface Desk {
  /** Answers a request. Never throws for anything a person can type; work is bounded by the question's bounds. */
  answer(request: BotRequest, context: BotContext): Answer;
  /** The records that a text asks for, as a file; `undefined` when none fits. Never throws, as `answer`. */
  export(request: ExportRequest, context: BotContext): ExportFile | undefined;
  /** What can be chosen to search by; see src/bot/choices.ts. */
  readonly choices: Choices;
  /** What the records cover, for a page that greets people. */
  overview(language: Language): Overview;
  /** The records that answer a text, best first, at most so many; for searches that show records alone. */
  find(text: string, limit: number, context: BotContext): readonly FoundRecord[];
  /** Questions to suggest, at most 4, each of which finds something in these records. */
  prompts(language: Language, context: BotContext): readonly string[];
  /** Everything about one record; `undefined` when there is none with this id. */
  page(id: string, language: Language): RecordPage | undefined;
  /** A record's citation as text to copy; `undefined` when there is no record with this id. */
  cite(id: string, form: CitationForm, how: { language: Language; today: string }): string | undefined;
}

type Said = Extract<BotRequest, { kind: 'say' }>;

/** Puts the desk together: every surface asks the same one. */
export function createDesk({ catalogue, engine, understand, memory }: DeskParts): Desk {
  const show = (id: string, language: Language): Answer => {
    const record = catalogue.byId.get(id);
    return record === undefined
      ? unknownRecordAnswer(clean(id).slice(0, 100), catalogue, language)
      : recordAnswer(record, catalogue, language);
  };

  const findTitled = createTitleFinder(catalogue);

  /** What is claimed of a value is told by the record that gives it, where nothing else settles it. */
  const say = (said: Said, text: string, context: BotContext, topic: Topic | undefined): Answer => {
    const told = reply(said, text, context, topic);
    const { question } = told;
    const form = question && openForm(text, question);
    if (form === undefined || question === undefined) return told;
    // A sentence may have the number of something else.
    if (told.type === 'fact' && told.settles && form.of !== 'number') return told;
    const open = reply(said, form.text, context, topic);
    const mentionsIn = (words: string) => understand(words, context).mentions;
    return whetherByValue({ ...told, question }, form, open, catalogue, mentionsIn) ?? told;
  };

  const reply = (said: Said, text: string, { today }: BotContext, topic: Topic | undefined): Answer => {
    const spokenBefore = topic?.question.language ?? said.preferred;
    const isBare = topic !== undefined && ONE_WORD.test(text);
    // What is read are often parts of the turn, which is in one language.
    const language =
      said.language ?? (spokenLanguageShows(text) && !isBare ? languageOf(text) : spokenBefore);
    const limit = said.limit ?? PAGE_SIZE;
    // The readings of one turn read the same words and ask for the same lists again and again.
    const reads = new Remembered((words: string) =>
      understand(words, { today, ...(language && { language }) }),
    );
    const read = (words: string) => reads.get(words);
    const search = searchOnce(engine);
    const answer = (asked: Question, offset = said.offset ?? 0) => {
      // A change of what was asked before in the other language is answered in the language of the turn.
      const isAsBefore = asked.language === topic?.question.language;
      const question = isAsBefore && language !== undefined ? { ...asked, language } : asked;
      const found = answerQuestion(question, { offset, limit }, catalogue, search);
      const loose = found.type === 'nothing' ? loosenedPhrases(question, search, read) : undefined;
      if (loose === undefined || loose.intent === 'help') return found;
      const again = answerQuestion(loose, { offset, limit }, catalogue, search);
      // One who quotes wants all of it: what lacks the words is no better than nothing.
      const mayLack = asksWhoSaid(question) || quotesNote(question);
      return lacksQuoted(again.hits[0], question) && !mayLack ? found : again;
    };
    const find = (question: Question) => findHits(question, search, catalogue.vocabulary).hits;
    const tools = { catalogue, limit, read, answer, find };
    const leaning = () => topic && followUpAnswer(text, topic, tools);
    /** The fact that is asked of the record whose title stands in the text. */
    const ofRecord = ({ id, rest }: { id: string; rest: string }) => {
      const record = catalogue.byId.get(id);
      const shown = record && recordAnswer(record, catalogue, language ?? (hasHan(text) ? 'zh' : 'en'));
      const about = shown && topicAfter(shown, undefined, () => read(''), catalogue);
      const told = about && followUpAnswer(rest, about, tools);
      return told?.type === 'fact' && told.hits[0]?.record.id === id ? told : undefined;
    };
    const called = findCommand(text);
    if (called !== undefined) {
      // "Timeline" and "latest" after a list are the list's.
      const of = withoutEndMarks(called.rest);
      const ofList = of === '' || OF_THESE.test(of) || /^\d+$/.test(of) ? leaning() : undefined;
      const isOfList = ofList?.type === 'timeline' || ofList?.question?.order === 'newest';
      // So is "show 3".
      if (ofList && (isOfList || called.command.names.includes('show'))) return ofList;
      const spoken = language ?? (hasHan(text) ? 'zh' : (said.preferred ?? 'en'));
      const page = { offset: said.offset ?? 0, limit };
      return called.command.run(called.rest, {
        catalogue,
        language: spoken,
        typed: text,
        read,
        answer,
        engine,
        page,
      });
    }
    const titled = findTitled(text);
    if (titled?.rest === '') return answer(ofTitled(titled.id, read(text)));
    return (titled && ofRecord(titled)) ?? leaning() ?? answer(read(text));
  };

  const cached = createAnswerCache();

  const desk: Desk = {
    choices: createChoices(catalogue),
    answer(request, context) {
      if (request.kind === 'show')
        return cached(request, context, () =>
          answerInScript(show(request.id, request.language), request.from ?? '', false),
        );
      // Cut before anything looks at it: `understand` reads the first 512 characters, commands are shorter.
      const text = clean(request.text.slice(0, 20_000));
      const { conversation } = request;
      if (conversation === undefined)
        return cached({ ...request, text }, context, () =>
          answerInScript(say(request, text, context, undefined), text, false),
        );
      const known = memory.recall(conversation);
      const { before, ...turn } = turnMeant(text, known);
      const answer = say({ ...request, ...turn }, turn.text, context, before);
      const after = topicAfter(answer, before, () => understand('', context), catalogue);
      const shown = answerInScript(answer, text, known?.script === 'traditional');
      const script = shown.script ?? (hasHan(text) ? undefined : known?.script);
      if (after !== undefined) {
        const topic = { ...withTurn(after, turn.text, before), ...(script && { script }) };
        memory.remember(conversation, topic);
        if (request.opens !== undefined) memory.remember(request.opens, topic);
      }
      return shown;
    },
    export({ text: typed, format, language: wanted }, context) {
      const text = clean(typed.slice(0, 20_000));
      const said = { kind: 'say', text, limit: MOST_EXPORTED, ...(wanted && { language: wanted }) } as const;
      const answer = say(said, text, context, undefined);
      const { hits, total } = exportedHits(answer, engine, catalogue);
      if (hits.length === 0) return undefined;
      const records = hits.map(({ record }) => record);
      const { language } = answer;
      return exportFile(format, { records, total }, { catalogue, language, today: context.today });
    },
    overview: (language) => overview(catalogue, language),
    find: (text, limit, context) =>
      foundRecords(desk.answer({ kind: 'say', text, limit }, context), catalogue).slice(0, limit),
    prompts: (language, context) =>
      suggestedQuestions(catalogue, language, (text) =>
        desk.answer({ kind: 'say', text, language }, context),
      ),
    page: (id, language) => {
      const record = catalogue.byId.get(id);
      return record && recordPage(record, catalogue, language);
    },
    cite: (id, form, how) => {
      const record = catalogue.byId.get(id);
      return record && cite(record, catalogue, form, how);
    },
  };
  return desk;
}

/** "Timeline of these", "latest one please". */
const OF_THESE =
  /^(?:of |for |on )?(?:these|those|them|all of (?:these|those|them))$|^(?:ones?|only|please|pls|then)(?: (?:only|please|pls))?$|^(?:这些|那些|它们)的?$/iu;
/** Whoever speaks Chinese types "more" and "budget?" as well. */
const ONE_WORD = /^[\p{Script=Latin}\p{P}\s]+$(?<!\p{L}\P{L}+\p{L}.*)/u;

/** A title is all that a text says: whatever its words could ask for by themselves, its record is meant. */
function ofTitled(id: string, { wants: _, survey: __, dates: ___, ...question }: Question): Question {
  return { ...question, intent: 'find', order: 'relevance', titled: id };
}

/** Whoever asks who said something quotes it from memory, and whoever said so is all that is told. */
function asksWhoSaid({ wants, asked }: Question): boolean {
  return OF_SOMEBODY.has(wants) && WHO_SAID.test(asked);
}
const WHO_SAID =
  /\b(?:said|says|say|told|claim(?:ed|s)?|put it|words|quote[ds]?|argue[ds]?|call(?:ed|s)?)\b|[说說讲講话話]|出自|观点|觀點|\bauthor\b/iu;

/** Of a longer quotation one word in so many may be remembered wrongly. */
const WORDS_FOR_A_SLIP = 4;
const QUOTED_WORD = /\p{Script=Han}{1,2}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;

function lacksQuoted(best: Hit | undefined, { phrases }: Question): boolean {
  const words = phrases.reduce((sum, phrase) => sum + (phrase.match(QUOTED_WORD)?.length ?? 0), 0);
  const lacking = best?.missing.filter((word) => phrases.some((phrase) => phrase.includes(fold(word))));
  return lacking === undefined || lacking.length > words / WORDS_FOR_A_SLIP;
}
