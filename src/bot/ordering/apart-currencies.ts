import { moneyText } from '../../answering/formats.ts';
import { WORDS } from '../../answering/words/index.ts';
import type { Hit } from '../../domain/hit.ts';
import { meetsAmount } from '../../domain/meets-amount.ts';
import type { Question } from '../../domain/question.ts';
import type { Money } from '../../domain/record-fields.ts';
import { interleaved } from '../finding/sides.ts';

/**
 * Hits by the size of their sums, where those are in several currencies: the first of each currency, then the second of
 * each, as a million yen is no more than half a million dollars. All others stay as they are.
 */
export function apartCurrencies(question: Question, hits: readonly Hit[]): readonly Hit[] {
  const lists = listsOf(question, hits);
  return lists.length < 2 ? hits : interleaved(lists.map((list) => list.map(({ hit }) => hit)));
}

/** What a reader must know of such an order: which is the first in each currency. Empty where there is only one. */
export function currenciesRemark(question: Question, hits: readonly Hit[]): readonly string[] {
  const lists = listsOf(question, hits);
  if (lists.length < 2) return [];
  const { language } = question;
  const { figures } = WORDS[language];
  const stated = lists.flatMap(([first]) =>
    first === undefined
      ? []
      : figures.statedIn(
          moneyText(first.money.amount, first.money.currency, language),
          first.hit.record.title[language],
        ),
  );
  return [figures.currenciesNotCompared(stated)];
}

interface Sum {
  readonly hit: Hit;
  readonly money: Money;
}

/** The sums of each currency in the order asked for, the currency of most sums first; none for other orders. */
function listsOf({ order, amount }: Question, hits: readonly Hit[]): ReadonlyArray<readonly Sum[]> {
  if (order !== 'largest' && order !== 'smallest') return [];
  const sums = hits.flatMap((hit) =>
    hit.record.money.filter((money) => meetsAmount(money, amount)).map((money): Sum => ({ hit, money })),
  );
  const sign = order === 'largest' ? -1 : 1;
  return [...Map.groupBy(sums, ({ money }) => money.currency)]
    .sort(([one, some], [other, more]) => more.length - some.length || one.localeCompare(other))
    .map(([, list]) => list.toSorted((a, b) => sign * (a.money.amount - b.money.amount)));
}
