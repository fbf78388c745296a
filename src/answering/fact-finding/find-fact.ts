import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { SENTENCE_SPACE } from '../../domain/language.ts';
import { CONTACT_DETAILS, OF_SOMEBODY, type Question, type Wanted } from '../../domain/question.ts';
import { askedAttribute } from '../asked/asked-attribute.ts';
import { askedHead } from '../asked/asked-head.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { statedAct } from '../asked/dated-acts.ts';
import { asksWeekday } from '../asked/weekday.ts';
import { extremeAmount } from '../figures/extreme-amount.ts';
import { sentencesOf } from '../record/record-line.ts';
import { WORDS } from '../words/index.ts';
import { attributeFact } from './attribute.ts';
import { bestOf } from './best-fact.ts';
import { caveatsOf } from './caveats.ts';
import { nounOf } from './counted.ts';
import { half } from './half.ts';
import { headOf } from './head-of.ts';
import { joined } from './joined.ts';
import { leftOpen, recordMeant } from './left-open.ts';
import { namesOfSort } from './of-several.ts';
import { withOtherSignatories } from './other-signatories.ts';
import { findOthers } from './others.ts';
import { withLeftOpen } from './parties-left-open.ts';
import { isByDate, isOfTextAlone, type Readable, readingsOf } from './readings.ts';
import { saidOfName } from './said-of-name.ts';
import { type AlsoWanted, otherWants } from './second-want.ts';
import { type Stated, WHOLE_DAY } from './sentence-holds.ts';
import { asksWhatItIs, standsFor } from './stands-for.ts';
import { statedWays } from './stated-ways.ts';
import { COVERS, type StatingSentence, statingSentence } from './stating-sentence.ts';
import { toldByTwin } from './told-by-twin.ts';
import { toldByVerb } from './told-by-verb.ts';
import { actOnAsked, toldInWords } from './told-in-words.ts';
import { unnamedSide } from './unnamed-side.ts';
import { whenDone } from './when-done.ts';
import { whoCame } from './who-came.ts';
import { whoHeld } from './who-held.ts';

/** A fact that answers a question, with the hits that state it, best first. */
export interface FoundFact {
  readonly statement: string;
  /** What the statement is made of, one part for each record it is told of, where they are several. */
  readonly each?: readonly string[];
  /** As of when it holds, and what is doubted about it. */
  readonly caveats?: readonly string[];
  readonly hits: readonly Hit[];
  /** Set where it is the plain answer to a yes or no. */
  readonly settles?: true;
  /** Set where it only says that the record leaves open what was asked. */
  readonly isLeftOpen?: true;
}

/**
 * The fact a question wants in the best hits: whose own words fit best, in the record that fits best. `undefined` where none.
 */
export function findFact(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const attribute = askedAttribute(question);
  if (attribute === undefined) return findAny(question, hits, catalogue);
  const find = (some: readonly Hit[]) => findAny(question, some, catalogue);
  return attributeFact(attribute, question, hits, catalogue, find);
}

/** The same where nothing that a question asks of somebody stands against any record that fits. */
function findAny(question: Question, hits: readonly Hit[], catalogue: Catalogue): FoundFact | undefined {
  const wants = question.wants === 'date' && isOfTextAlone(question) ? 'published' : question.wants;
  if (wants === undefined || wants === 'whether') return undefined;
  if (wants === 'meaning') return standsFor(question, hits, catalogue);
  const isBody = OF_SOMEBODY.has(wants);
  const act = isBody ? actOnAsked(question) : undefined;
  if (act !== undefined) return toldInWords(question, hits, catalogue, act);
  const ofName = isBody ? saidOfName(question, hits) : undefined;
  if (ofName !== undefined) return ofName;
  const head = askedHead(question);
  if (head) return headOf(head, question, hits, catalogue);
  if (isBody && asksWhatItIs(question)) return standsFor(question, hits, catalogue);
  const found =
    (OF_NAMED.has(wants) ? findOthers(question, hits, catalogue) : undefined) ??
    (isBody ? unnamedSide(question, hits, catalogue) : undefined) ??
    (OF_NAMED.has(wants) ? namesOfSort(question, hits, catalogue) : undefined) ??
    (isBody ? (whoCame(question, hits, catalogue) ?? whoHeld(question, hits, catalogue)) : undefined) ??
    (isOfMoney(question) ? extremeAmount(question, hits, catalogue) : undefined) ??
    // What something is called is asked of one thing.
    (isByDate(question) || wants === 'name'
      ? oneFact(wants, question, hits.slice(0, 1), catalogue)
      : undefined) ??
    oneFact(wants, question, hits, catalogue);
  const told = otherWants(question.asked, wants).reduce<FoundFact | undefined>(
    (fact, also) => withOther(fact, also, question, hits, catalogue),
    found,
  );
  const whole = withOtherSignatories(told, question, catalogue.vocabulary);
  return withLeftOpen(whole, question, hits, catalogue.vocabulary);
}

/** "The smallest, how much?": where nothing is said to be counted, a size is a sum. */
function isOfMoney({ wants, asked }: Question): boolean {
  return wants === 'money' || (wants === 'count' && nounOf(asked) === '');
}

/** Told by naming somebody or some country. */
const OF_NAMED: ReadonlySet<Wanted> = new Set<Wanted>(['person', 'organisation', 'place']);

/** A fact together with what was asked in one breath with it. */
function withOther(
  found: FoundFact | undefined,
  also: AlsoWanted,
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const { wants } = question;
  // A telephone number that no record states is not made up for by anything else.
  if (wants === undefined || (found === undefined && CONTACT_DETAILS.has(wants))) return found;
  const isAct = OF_ACTS.has(also) && statedAct(question) !== undefined;
  const isCovered = isAct || (also === 'place' && COVERS.test(question.asked));
  // It is told by the same records; there it need not repeat the question's words.
  const other =
    (isCovered ? undefined : found && bestOf(question, found.hits, catalogue, also, false)?.fact) ??
    oneFact(also, question, found?.hits ?? hits, catalogue) ??
    withLeftOpen(undefined, { ...question, wants: also }, found?.hits ?? hits, catalogue.vocabulary);
  if (found === undefined || other === undefined) return half(found ?? other, other ? wants : also, question);
  // One note may leave both open.
  const { language } = question;
  const news = sentencesOf(other.statement, language).filter((one) => !found.statement.includes(one));
  if (news.length === 0) return found;
  return {
    statement: joined(found.statement, news.join(SENTENCE_SPACE[language]), question),
    caveats: [...new Set([...(found.caveats ?? []), ...(other.caveats ?? [])])],
    hits: [...new Set([...found.hits, ...other.hits])],
  };
}

/**
 * The fact of one sort. What the editors say the record meant leaves open is told by no other record; of whoever had a part
 * that stands before what is entered for them.
 */
function oneFact(
  wants: Readable,
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const act = OF_ACTS.has(wants) ? statedAct(question) : undefined;
  if (act !== undefined) return whenDone(question, hits, wants, act, catalogue);
  const told = statedFact(wants, question, hits, catalogue);
  const teller = wants === 'end' ? told?.hits[0] : undefined;
  const endless = teller && leftOpen(teller.record, wants, question);
  // When it began is no end of what is said to have none.
  if (teller !== undefined && endless !== undefined)
    return { statement: endless, hits: [teller], isLeftOpen: true };
  const meant = recordMeant(question, hits);
  const open = meant && leftOpen(meant.record, wants, question);
  if (meant === undefined || open === undefined) return told;
  const twin = toldByTwin(meant, open, question, catalogue);
  if (twin !== undefined) return twin;
  // The years of the project that a conference belonged to are no day of it.
  const isUndated = OF_ACTS.has(wants) && meant.record.dates.start === undefined;
  if (told?.hits[0] !== meant || (isUndated && !WHOLE_DAY.test(fold(told.statement))))
    return { statement: open, hits: [meant], isLeftOpen: true };
  const isOfPart = OF_SOMEBODY.has(wants);
  return isOfPart ? { ...told, statement: joined(open, told.statement, question) } : told;
}

/** The fact as a record states it; where none states it as such, the sentence of a summary that does. */
function statedFact(
  wants: Readable,
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  if (isStated(wants))
    for (const stated of statedWays(wants, question.asked)) {
      const stating = statingSentence(question, hits, catalogue, wants, stated);
      if (stating !== undefined) return quoted(stating, question, wants, catalogue);
    }
  const stating = isStated(wants) ? statingSentence(question, hits, catalogue, wants) : undefined;
  const sentence = stating && isOfOtherThanGivers(stating, question, wants) ? undefined : stating;
  for (const wanted of readingsOf(wants, question)) {
    if (wanted === 'sentence') {
      if (sentence !== undefined) return quoted(sentence, question, wants, catalogue);
      continue;
    }
    const needsFit = wanted !== wants || NEEDS_FIT.has(wanted);
    // A body that had any part did not do what the verb says.
    const isOther =
      wants === 'person' && wanted === 'organisation' && askedRoles(question.asked).length === 0;
    const told = isOther ? toldByVerb(question, hits) : undefined;
    if (told !== undefined) return told;
    const found = bestOf(question, hits, catalogue, wanted, needsFit);
    if (found === undefined) continue;
    // "When did it become an agency": its founding year is a date as well, but not the one that was asked for.
    const isBetter =
      sentence !== undefined &&
      !asksWeekday(question.asked) &&
      SAID_IN_TEXT.has(wants) &&
      sentence.fit >= found.fit + CLEARLY_BETTER;
    return isBetter && found.fit <= FITS ? quoted(sentence, question, wants, catalogue) : found.fact;
  }
  if (sentence !== undefined) return quoted(sentence, question, wants, catalogue);
  return OF_SOMEBODY.has(wants) ? toldByVerb(question, hits) : undefined;
}

/** Who paid is told by no sentence that says what others did. */
function isOfOtherThanGivers({ sentence }: StatingSentence, { asked }: Question, wants: Wanted): boolean {
  const isOfGivers = wants === 'organisation' && WHO.test(asked) && askedRoles(asked)[0] === 'funding';
  return isOfGivers && !askedRoles(sentence).includes('funding');
}

/** Anybody, and no ministry or union. */
const WHO = /\bwho\b|谁/iu;

const OF_ACTS: ReadonlySet<Wanted> = new Set<Wanted>(['date', 'start', 'end']);

/** Sorts of which a record's own field often holds another one than its text. */
const SAID_IN_TEXT: ReadonlySet<Wanted> = new Set<Wanted>(['date', 'start', 'end', 'duration']);
const FITS = 0.5;
const CLEARLY_BETTER = 0.25;

function isStated(wants: Readable): wants is Stated & Readable {
  return !CONTACT_DETAILS.has(wants) && wants !== 'name';
}

function quoted(
  { sentence, hit }: StatingSentence,
  question: Question,
  wants: Wanted,
  catalogue: Catalogue,
): FoundFact {
  const words = WORDS[question.language];
  const [role] = wants === 'organisation' ? askedRoles(question.asked) : [];
  // A sentence may name whoever is meant without saying that they paid or signed.
  const isUnsaid = role !== undefined && !askedRoles(sentence).includes(role);
  return {
    statement: sentence,
    caveats: [
      ...(isUnsaid ? [words.partNotStated(words.role[role])] : []),
      ...caveatsOf(question, wants, sentence, hit, catalogue),
    ],
    hits: [hit],
  };
}

/** Facts of which a record holds many, so that each must fit. */
const NEEDS_FIT: ReadonlySet<Wanted> = new Set<Wanted>(['count', 'person', 'organisation']);
