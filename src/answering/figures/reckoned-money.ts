import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { FoundFact } from '../fact-finding/find-fact.ts';
import { moneyText, numberText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import { type Amount, amountsOf } from './amounts.ts';
import { sumOf } from './money-rows.ts';

/**
 * How much more one of two named records got than the other, with both sums; where no sum of the one is in a currency of the
 * other, that they are not compared. `undefined` where the two state no sums or several that could be compared.
 * @param named the records in the order in which the question names them
 */
export function moneyDifference(question: Question, named: readonly Hit[]): FoundFact | undefined {
  const [one, other] = named;
  if (one === undefined || other === undefined) return undefined;
  const { language } = question;
  const words = WORDS[language].figures;
  const [sums, others] = [amountsIn(one), amountsIn(other)];
  const currencies = new Set(sums.map(({ money }) => money.currency));
  if (sums.length * others.length > 0 && !others.some(({ money }) => currencies.has(money.currency))) {
    const stated = [...sums, ...others].map((amount) => statedBy(amount, language));
    return { statement: words.currenciesDiffer(stated), hits: [one, other] };
  }
  const [first, second] = [sums[0], others[0]];
  if (first === undefined || second === undefined || sums.length + others.length > 2) return undefined;
  const [more, less] = first.money.amount >= second.money.amount ? [first, second] : [second, first];
  const difference = more.money.amount - less.money.amount;
  const stated = [more, less].map((amount) => statedBy(amount, language));
  return {
    statement:
      difference === 0
        ? words.sameAmount(stated)
        : words.moneyDifference(moneyText(difference, more.money.currency, language), stated),
    hits: [one, other],
  };
}

/**
 * What share of all the money that is stated the named records got; sums that may be the same money count once.
 * `undefined` where they state none or the sums are of several currencies.
 * @param all every record that states money
 */
export function moneyShare(
  question: Question,
  named: readonly Hit[],
  all: readonly Hit[],
  { vocabulary }: Catalogue,
): FoundFact | undefined {
  const { language } = question;
  const { counted, maybeSame } = amountsOf(all, { ...question, mentions: [] }, vocabulary);
  const ids = new Set(named.map(({ record }) => record.id));
  // A report of an agreement stands for the sum that is counted.
  const part = [
    ...new Set([
      ...counted.filter(({ record }) => ids.has(record.id)),
      ...maybeSame.filter(({ record }) => ids.has(record.id)).map(({ as }) => as),
    ]),
  ];
  const [first] = part;
  if (first === undefined || new Set(counted.map(({ money }) => money.currency)).size > 1) return undefined;
  const [got, total] = [sumOf(part), sumOf(counted)];
  const { currency } = first.money;
  const partIds = new Set(part.map(({ record }) => record.id));
  const countedIds = new Set(counted.map(({ record }) => record.id));
  return {
    statement: WORDS[language].figures.moneyShare({
      percent: `${numberText(Math.round((got / total) * 1000) / 10, language)}%`,
      part: moneyText(got, currency, language),
      total: moneyText(total, currency, language),
      stated: part.map((amount) => statedBy(amount, language)),
      amounts: counted.length,
    }),
    caveats: maybeSame.map(({ as, ...amount }) =>
      WORDS[language].figures.maybeSame(statedBy(amount, language), as.record.title[language]),
    ),
    hits: [
      ...all.filter(({ record }) => partIds.has(record.id)),
      ...all.filter(({ record }) => countedIds.has(record.id) && !partIds.has(record.id)),
    ],
  };
}

function amountsIn({ record }: Hit): readonly Amount[] {
  return record.money.map((money) => ({ record, money }));
}

function statedBy({ record, money }: Amount, language: Question['language']): string {
  return WORDS[language].figures.statedIn(
    moneyText(money.amount, money.currency, language),
    record.title[language],
  );
}
