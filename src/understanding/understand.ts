import { clean } from '../domain/fold.ts';
import type { Language } from '../domain/language.ts';
import { CONTACT_DETAILS, type Doubt, type Mention, type Question, type Survey } from '../domain/question.ts';
import { isGathering } from '../domain/stage.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { conceptKey } from '../domain/vocabulary.ts';
import { takeGiving } from './amounts/giving.ts';
import { readAmount } from './amounts/read-amounts.ts';
import { readCurrency } from './amounts/read-currency.ts';
import { readDates } from './dates/read-dates.ts';
import { takeRefusedDates } from './dates/refused-dates.ts';
import { inStage, readStage } from './dates/stages.ts';
import { readRefusedFields } from './exclusions/refused-fields.ts';
import { readRefusedTimes } from './exclusions/refused-times.ts';
import { dropFiller } from './filler/filler.ts';
import { filtersTyped } from './filters/filter-keys.ts';
import { createFilterReader } from './filters/read-filters.ts';
import { readSurvey } from './grouping.ts';
import { asksForHelp } from './help.ts';
import { askedKinds } from './kinds/asked-kind.ts';
import { languageOf } from './language.ts';
import { findAsides } from './meant/asides.ts';
import { findCapitals } from './meant/capitals.ts';
import { takeCountedIn } from './meant/counted-in.ts';
import { createMeantNames, isHint } from './meant/meant-names.ts';
import type { KnownWords } from './names/latin-names.ts';
import { createNameFinder } from './names/mentions.ts';
import { namesOf } from './names/name-list.ts';
import { readOrder } from './order.ts';
import { readPhrases } from './phrases.ts';
import { takeShownFields } from './shown-fields.ts';
import { withoutAsking } from './subjects/asking-hints.ts';
import { createSubjectTeller } from './subjects/tell-subjects.ts';
import { type EverydayWords, grammarAlone, NO_EVERYDAY_WORDS } from './talk/chinese-leftovers.ts';
import { findRequests } from './talk/chinese-requests.ts';
import { createAbbreviations } from './text/abbreviations.ts';
import { withAskingSpelt } from './text/misspelt-asking.ts';
import { withNameAgain } from './text/named-once.ts';
import { withoutSaidAround } from './text/said-around.ts';
import { searchText } from './text/search-text.ts';
import { blanked, Sheet } from './text/sheet.ts';
import { readAskedFact } from './wants/asked-fact.ts';

/** The day of asking, `YYYY-MM-DD`, and the language to answer in where it is fixed. */
interface AskingContext {
  readonly today: string;
  readonly language?: Language;
}

/** Turns what a person typed into a question. Pure, never throws, and bounded whatever is typed. */
export type Understand = (text: string, context: AskingContext) => Question;

const MOST_CODE_POINTS = 512;
/** Raw text beyond this is not even cleaned; the rest is left to combining marks and invisible characters. */
const MOST_RAW = 8 * MOST_CODE_POINTS;
const LONGEST_DOUBT = 60;

/** What may be known of words beyond the vocabulary. */
export interface UnderstandingOptions {
  /** Folded words that the records hold, so that they are not taken for misspelt names. */
  readonly knownWords?: KnownWords;
  /** How much a folded word says by itself, 0 to 1: little for one that stands in any text ("day", "make"). */
  readonly tellingShare?: (word: string) => number;
  /** Everyday words of Chinese, beyond the few hundred that are always known. */
  readonly everyday?: EverydayWords;
}

/**
 * Builds the understanding of questions over a vocabulary. All look-ups are made here, once.
 *
 * Several mentions with the same `words` are alternatives: the words name more than one thing.
 */
export function createUnderstanding(
  vocabulary: Vocabulary,
  { knownWords, tellingShare, everyday = NO_EVERYDAY_WORDS }: UnderstandingOptions = {},
): Understand {
  const names = namesOf(vocabulary);
  const nameWords = new Set(names.flatMap(({ text }) => text.split(' ')));
  // Without a list of the words of the language any word may be one.
  const isWord = (word: string) => knownWords === undefined || nameWords.has(word) || knownWords.has(word);
  const isCommon = (word: string) => (tellingShare?.(word) ?? 1) < 1;
  const spellOut = createAbbreviations(names, { isWord, isCommon });
  const findNames = createNameFinder(names, knownWords);
  const readMeant = createMeantNames(vocabulary, findNames, everyday, tellingShare);
  const readFilters = createFilterReader(vocabulary, findNames, spellOut);
  const tellSubjects = createSubjectTeller(names, tellingShare);

  return (text, { today, language }) => {
    const doubts: Doubt[] = [];
    const said = withoutSaidAround(withNameAgain(cut(text, doubts)));
    const asked = spellOut(withAskingSpelt(said, isWord), filtersTyped);
    const sheet = new Sheet(asked);
    const called = asksForHelp(sheet.folded);

    const filters = readFilters(sheet, today, doubts);
    const quoted = readPhrases(sheet, findNames);
    takeRefusedDates(sheet);
    takeCountedIn(sheet);
    takeShownFields(sheet);
    const refusedTimes = [...readRefusedTimes(sheet, today), ...readRefusedFields(sheet)];
    const capitals = findCapitals(sheet);
    const whole = blanked(sheet.open, [...capitals, ...findRequests(sheet.open)]);
    const amount = readAmount(sheet, doubts) ?? readCurrency(sheet);
    const survey = called ? undefined : asOf(readSurvey(sheet, amount !== undefined), today);
    const {
      meant,
      excluded: refused,
      elsewhere,
      listing,
      talk,
    } = readMeant(sheet, {
      today,
      capitals,
      whole,
      called,
    });
    const stage = readStage(sheet, meant);
    const time = readDates(sheet, today, doubts);
    const dates = stage === undefined ? time : inStage(time, stage, today);
    const order = readOrder(sheet);
    const money = filters.amount ?? amount;
    // "The biggest" and "the smallest" are sums as well.
    if (money !== undefined || order === 'largest' || order === 'smallest') takeGiving(sheet);
    const asking = blanked(whole, [...talk.unasked, ...listing]);
    const bet = talk.isBetOnTime ? 'date' : undefined;
    const told = called ? undefined : (readAskedFact(sheet, asking, meant, survey, order) ?? bet);
    // "Are there any ongoing projects?": those there are.
    const wanted = stage !== undefined && told === 'whether' ? undefined : told;
    if (called) sheet.take(0, sheet.folded.length, 'gone');
    const isPlain = !meant.every(isHint) || (filters.dates ?? dates ?? money) !== undefined;
    dropFiller(sheet, isPlain ? everyday : grammarAlone(everyday));
    const asides = findAsides(sheet, meant, (filters.dates ?? dates) !== undefined, talk);

    const { text: words, cut: tooMany } = searchText(sheet.rest('with names'));
    if (tooMany) doubts.push({ about: 'too-many-words', words });
    const all = [...filters.mentions, ...quoted.mentions, ...meant.flatMap((one) => one.mentions)];
    const named = distinct(all.filter((one) => !repeats(one, all, asked)));
    const phrases = quoted.excluded.map((words) => ({ words }));
    const excluded = [...filters.excluded, ...refusedTimes, ...phrases, ...refused];
    const freeText = searchText(sheet.rest('without names')).text;
    const subjects = withoutAsking(tellSubjects(words, named), wanted, freeText, asked);
    const mentions = askedKinds(subjects, sheet.rest('without names'), asked);
    const condition = filters.dates ?? dates;
    const nothing =
      words === '' &&
      mentions.length + quoted.phrases.length + excluded.length === 0 &&
      !condition &&
      !money &&
      !elsewhere;
    // "Is there anything new?": whatever is.
    const wants = wanted === 'whether' && nothing && order !== 'relevance' ? undefined : wanted;
    const empty = nothing && !survey && order === 'relevance' && !(wants && CONTACT_DETAILS.has(wants));
    const intent = called || empty ? 'help' : wants ? 'fact' : 'find';
    return {
      asked,
      language: language ?? languageOf(asked),
      intent,
      ...(wants && { wants }),
      ...(survey && { survey }),
      mentions,
      ...(condition && { dates: condition }),
      ...(money && { amount: money }),
      ...(elsewhere && { elsewhere }),
      order,
      ...(mentions.some(isHeld) && { heldBy: today }),
      phrases: quoted.phrases,
      excluded,
      text: words,
      freeText,
      asides,
      doubts: doubts.map((doubt) => ({
        ...doubt,
        words: [...clean(doubt.words)].slice(0, LONGEST_DOUBT).join(''),
      })),
    };
  };
}

/** What is running is so on a day. */
function asOf(survey: Survey | undefined, today: string): Survey | undefined {
  return survey?.as === 'figures' && survey.by === 'status' ? { ...survey, asOf: today } : survey;
}

/** Whether a kind of record is named of what is held: "the last meeting", 最近的会议. */
function isHeld({ facet, id }: Mention): boolean {
  return facet === 'kind' && isGathering(id);
}

function cut(text: string, doubts: Doubt[]): string {
  const cleaned = clean(text.slice(0, MOST_RAW)).replace(GREETED, '$1，');
  // No text has more code points than units.
  if (cleaned.length <= MOST_CODE_POINTS && text.length <= MOST_RAW) return cleaned.trim();
  const points = [...cleaned];
  const asked = points.slice(0, MOST_CODE_POINTS).join('').trim();
  if (points.length > MOST_CODE_POINTS || text.length > MOST_RAW)
    doubts.push({ about: 'too-long', words: asked });
  return asked;
}

/** A greeting that only a space parts from what is asked: in Chinese what follows would be read as one with it. */
const GREETED =
  /^(\s*(?:你好|您好|大家好|嗨|哈喽|早上好|上午好|下午好|晚上好|早安|在[吗么]|hi|hello)[呀啊哈]?)\s+(?=(?:我?想|请)|\p{Script=Han}\S*$)/iu;

/**
 * "ITC Turin": a place that also names the body right in front of it is where that body sits, and says nothing more; nor does a region
 * within the words for a subject, "developing countries" in "developing countries helping each other".
 */
function repeats({ facet, words }: Mention, all: readonly Mention[], asked: string): boolean {
  if (facet === 'region')
    return all.some((one) => one.facet === 'topic' && one.words !== words && one.words.includes(words));
  const bodies = all.filter((one) => one.facet === 'organisation' && one.by === 'name');
  const here = bodies.filter((one) => facet === 'place' && one.words === words).map(({ id }) => id);
  return bodies.some((one) => here.includes(one.id) && asked.includes(`${one.words} ${words}`));
}

/** Each thing once, by the words that name it best: by its name, and by words that name nothing else beside it. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Map<string, Mention>();
  const isShared = (one: Mention) =>
    mentions.some((other) => other.words === one.words && conceptKey(other) !== conceptKey(one));
  for (const mention of mentions) {
    const known = seen.get(conceptKey(mention));
    const isBetter =
      known?.by === mention.by
        ? known.by === 'name' && isShared(known) && !isShared(mention)
        : known?.by === 'hint' && mention.by !== 'hint';
    if (known === undefined || isBetter) seen.set(conceptKey(mention), mention);
  }
  return [...seen.values()];
}
