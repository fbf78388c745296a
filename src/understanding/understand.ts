import { clean } from '../domain/fold.ts';
import type { Language } from '../domain/language.ts';
import type { Doubt, Mention, Question } from '../domain/question.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { conceptKey } from '../domain/vocabulary.ts';
import { takeGiving, takePaying } from './amounts/giving.ts';
import { readAmount } from './amounts/read-amounts.ts';
import { readCurrency } from './amounts/read-currency.ts';
import { findAsides } from './asides.ts';
import { asHintsOfBody } from './asked-body.ts';
import { askedKinds, narrowedKinds } from './asked-kind.ts';
import { asGivers } from './capital-giver.ts';
import { findCapitals } from './capitals.ts';
import { asksForSeveralDetails, CONTACT_DETAILS } from './contact-details.ts';
import { firmDates, readDates } from './dates/read-dates.ts';
import { readElsewhere } from './elsewhere.ts';
import { readExclusions } from './exclusions.ts';
import type { Stretch } from './filler.ts';
import { dropFiller, findFiller } from './filler.ts';
import { createFilterReader } from './filters.ts';
import { readSurvey } from './grouping.ts';
import { asksForHelp } from './help.ts';
import { asHintsOfWhole, joiningWords } from './joining.ts';
import { languageOf } from './language.ts';
import { findListing, isWithin } from './listing.ts';
import { createNationOfBody } from './names/body-of-nation.ts';
import type { KnownWords } from './names/latin-names.ts';
import type { NamedStretch } from './names/mentions.ts';
import { createNameFinder } from './names/mentions.ts';
import { namesOf } from './names/name-list.ts';
import { withTails } from './names/tails.ts';
import { narrowerWant } from './narrower-want.ts';
import { withoutNations } from './nation-of-person.ts';
import { firmOrders, readOrder } from './order.ts';
import { readPhrases } from './phrases.ts';
import { searchText } from './search-text.ts';
import { blanked, Sheet } from './sheet.ts';
import { createSubjectTeller } from './subjects/tell-subjects.ts';
import { type EverydayWords, grammarAlone, NO_EVERYDAY_WORDS } from './talk/chinese-leftovers.ts';
import { findRequests } from './talk/chinese-requests.ts';
import { findTalk, takeTalk } from './talk/find-talk.ts';
import { readWanted } from './wants/read-wanted.ts';

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
  const findNames = createNameFinder(names, knownWords);
  const ofNations = createNationOfBody(vocabulary);
  const readFilters = createFilterReader(vocabulary, findNames);
  const tellSubjects = createSubjectTeller(names, tellingShare);

  return (text, { today, language }) => {
    const doubts: Doubt[] = [];
    const asked = cut(text, doubts);
    const sheet = new Sheet(asked);
    const called = asksForHelp(sheet.folded);

    const filters = readFilters(sheet, today, doubts);
    const quoted = readPhrases(sheet, findNames);
    const capitals = findCapitals(sheet);
    const whole = blanked(sheet.open, [...capitals, ...findRequests(sheet.open)]);
    const amount = readAmount(sheet, doubts) ?? readCurrency(sheet);
    const survey = called ? undefined : readSurvey(sheet);
    const conversation = findFiller(whole);
    takePaying(sheet);
    const dated = firmDates(sheet, today);
    const said = ofNations(sheet.folded, findNames(sheet)).filter(
      (one) => !isConversation(one, conversation) && !(isHint(one) && cutsInto(one, dated)),
    );
    const listing = called ? [] : findListing(whole, said);
    const beside = said.filter((one) => !isWithin(one, listing));
    const names = narrowedKinds(sheet.folded, beside, vocabulary);
    const found = asGivers(sheet.folded, names, vocabulary);
    const settled = [...capitals, ...firmDates(sheet, today), ...firmOrders(sheet)];
    const talk = findTalk(sheet, found, settled, everyday, tellingShare);
    const { elsewhere, named: here } = readElsewhere(sheet, found, vocabulary);
    const wanting = here.filter((one) => !talk.isTalk(one)).map(talk.weighed);
    const { excluded, excludes } = readExclusions(sheet, here);
    const meant = asHintsOfWhole(
      sheet.folded,
      asHintsOfBody(sheet.folded, withoutNations(sheet.folded, wanting)),
    ).filter((stretch) => !excludes(stretch));
    const broader = beside.filter((one) => !names.includes(one));
    for (const stretch of [...talk.stretches, ...listing, ...broader]) takeTalk(sheet, stretch);
    for (const { from, to } of withTails(sheet.folded, meant)) sheet.take(from, to, 'name');
    for (const { from, to } of capitals) if (sheet.isOpen(from, to)) sheet.take(from, to, 'word');
    const dates = readDates(sheet, today, doubts);
    const order = readOrder(sheet);
    const money = filters.amount ?? amount;
    // "The biggest" and "the smallest" are sums as well.
    if (money !== undefined || order === 'largest' || order === 'smallest') takeGiving(sheet);
    const asking = blanked(whole, [...talk.unasked, ...listing]);
    const wanted = called ? undefined : readWanted(sheet, asking, meant);
    if (wanted === 'money') takeGiving(sheet);
    const isWhole = wanted && CONTACT_DETAILS.has(wanted) && asksForSeveralDetails(sheet.folded);
    const wants = called || survey || isWhole ? undefined : narrowerWant(sheet, asking, wanted);
    if (wants === 'date' || wants === 'start')
      for (const { from, to } of joiningWords(sheet.folded, meant))
        if (sheet.isOpen(from, to)) sheet.take(from, to, 'gone');
    if (called) sheet.take(0, sheet.folded.length, 'gone');
    const isPlain = !meant.every(isHint) || (filters.dates ?? dates ?? money) !== undefined;
    dropFiller(sheet, isPlain ? everyday : grammarAlone(everyday));
    const asides = findAsides(sheet, meant, (filters.dates ?? dates) !== undefined, talk);

    const { text: words, cut: tooMany } = searchText(sheet.rest('with names'));
    if (tooMany) doubts.push({ about: 'too-many-words', words });
    const named = distinct([
      ...filters.mentions,
      ...quoted.mentions,
      ...meant.flatMap((one) => one.mentions),
    ]);
    const mentions = askedKinds(tellSubjects(words, named), sheet.rest('without names'));
    const condition = filters.dates ?? dates;
    const nothing =
      words === '' &&
      mentions.length + quoted.phrases.length + excluded.length === 0 &&
      !condition &&
      !money &&
      !elsewhere;
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
      phrases: quoted.phrases,
      excluded: [...quoted.excluded.map((phrase) => ({ words: phrase })), ...excluded],
      text: words,
      freeText: searchText(sheet.rest('without names')).text,
      asides,
      doubts: doubts.map((doubt) => ({
        ...doubt,
        words: [...clean(doubt.words)].slice(0, LONGEST_DOUBT).join(''),
      })),
    };
  };
}

/** True for everyday words that hint at something and name nothing. */
function isHint({ mentions }: NamedStretch): boolean {
  return mentions.every(({ by }) => by === 'hint');
}

/** Whether a stretch holds a part of another and not all of it: a slip in "out on boxing" of "on Boxing Day 2023". */
function cutsInto(one: Stretch, others: readonly Stretch[]): boolean {
  return others.some(({ from, to }) => one.from < to && one.to > from && !(one.from <= from && one.to >= to));
}

/** "介绍一下" asks for no profile, "tell me about" hints at none. */
function isConversation(named: NamedStretch, stretches: readonly Stretch[]): boolean {
  return (
    named.mentions.every((mention) => mention.by === 'hint' || mention.facet === 'kind') &&
    stretches.some((one) => one.from <= named.from && one.to >= named.to)
  );
}

function cut(text: string, doubts: Doubt[]): string {
  const points = [...clean(text.slice(0, MOST_RAW))];
  const asked = points.slice(0, MOST_CODE_POINTS).join('').trim();
  if (points.length > MOST_CODE_POINTS || text.length > MOST_RAW)
    doubts.push({ about: 'too-long', words: asked });
  return asked;
}

function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Map<string, Mention>();
  for (const mention of mentions) {
    const known = seen.get(conceptKey(mention));
    if (known === undefined || (known.by === 'hint' && mention.by !== 'hint'))
      seen.set(conceptKey(mention), mention);
  }
  return [...seen.values()];
}
