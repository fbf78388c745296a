import type { Hit } from '../../domain/hit.ts';
import { meetsAmount } from '../../domain/meets-amount.ts';
import { daysOf } from '../../domain/partial-date.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Money } from '../../domain/record-fields.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { askedGivers } from '../asked/asked-giver.ts';
import { hasPart } from '../asked/has-part.ts';

/** One amount that a record states. */
export interface Amount {
  readonly record: CooperationRecord;
  readonly money: Money;
}

/**
 * The amounts that may be added up, those that may be the same money as one of them, and, where it is asked what somebody
 * gave, those whose giver is not stated in records in which they have a part.
 */
export interface Amounts {
  readonly counted: readonly Amount[];
  readonly maybeSame: ReadonlyArray<Amount & { readonly as: Amount }>;
  readonly ofNobody: readonly Amount[];
}

/** Of several records of the same money the one counted: what it was spent on says more than a report of it. */
const COUNTED_FIRST = ['project', 'agreement'];

/**
 * The amounts of these records that a question asks for, each possible double set apart: by its condition on
 * money, by the giver where it asks what somebody gave, and by when it began where it asks for that.
 */
export function amountsOf(hits: readonly Hit[], question: Question, vocabulary: Vocabulary): Amounts {
  const givers = askedGivers(question);
  const isLeftOpen = ({ money }: Amount) => givers.length > 0 && money.from === undefined;
  const all = hits
    .flatMap(({ record }) => record.money.map((money): Amount => ({ record, money })))
    .filter(
      ({ record, money }) =>
        meetsAmount(money, question.amount) &&
        mayBeGivenBy(money, question, vocabulary) &&
        begins(record, question),
    )
    // What names its giver comes first: a report of the same money may leave them out.
    .sort((a, b) => Number(isLeftOpen(a)) - Number(isLeftOpen(b)) || rank(a) - rank(b));
  const counted: Amount[] = [];
  const ofNobody: Amount[] = [];
  const maybeSame: Array<Amount & { as: Amount }> = [];
  // By the id of the record they are in and of those they name: all others need not be compared.
  const near = new Map<string, Amount[]>();
  for (const amount of all) {
    const { record, money } = amount;
    const ids = new Set([record.id, ...(money.maybeSameAs ?? [])]);
    const others = [...ids].flatMap((id) => near.get(id) ?? []);
    const as = first(
      counted,
      others.filter((other) => maybeTheSame(amount, other)),
    );
    if (as !== undefined) maybeSame.push({ ...amount, as });
    else if (isLeftOpen(amount)) ofNobody.push(amount);
    else {
      counted.push(amount);
      for (const id of ids) near.set(id, [...(near.get(id) ?? []), amount]);
    }
  }
  const isTheirs = ({ record }: Amount) => givers.some((giver) => hasPart(record, giver, vocabulary));
  return { counted, maybeSame, ofNobody: ofNobody.filter(isTheirs) };
}

function first(counted: readonly Amount[], some: readonly Amount[]): Amount | undefined {
  return some.length < 2 ? some[0] : counted.find((one) => some.includes(one));
}

/** Whether one of them gave an amount, or may have: it names nobody. */
function mayBeGivenBy({ from }: Money, question: Question, vocabulary: Vocabulary): boolean {
  return from === undefined || askedGivers(question).length === 0 || isOfGiver(from, question, vocabulary);
}

/** Whether a body that gave is one of those of whom a question asks what they gave, or of such a country. */
export function isOfGiver(from: string, question: Question, vocabulary: Vocabulary): boolean {
  const ids = vocabulary.withBroader('organisation', from);
  const { country } = vocabulary.term('organisation', from) ?? {};
  return askedGivers(question).some(({ facet, id }) =>
    facet === 'organisation' ? ids.includes(id) : id === country,
  );
}

/** Money that began in a year is that of what began then: 2018年起才开始花的钱. */
const BEGAN =
  /\b(?:money|funding|funds|cash|payments?|spending)\b[^.?!]{0,20}\b(?:start|began|begin|kick|came in|come in|flow)\w*|(?:才|刚)?(?:开始|启动)(?:花|用|给|拨|投)/u;

function begins(record: CooperationRecord, { asked, dates }: Question): boolean {
  const start = record.dates.start && daysOf(record.dates.start);
  if (dates === undefined || start === undefined || !BEGAN.test(asked.toLowerCase())) return true;
  return start.to >= (dates.from ?? '') && start.from <= (dates.to ?? '9999');
}

/** What a record says of its money holds for all of its amounts; where it has several, equal ones are meant. */
export function maybeTheSame(one: Amount, other: Amount): boolean {
  if (one.money.currency !== other.money.currency) return false;
  const named =
    (one.money.maybeSameAs?.includes(other.record.id) ?? false) ||
    (other.money.maybeSameAs?.includes(one.record.id) ?? false);
  const single = one.record.money.length === 1 && other.record.money.length === 1;
  return named && (single || one.money.amount === other.money.amount);
}

function rank({ record }: Amount): number {
  const at = COUNTED_FIRST.indexOf(record.kind);
  return at === -1 ? COUNTED_FIRST.length : at;
}
