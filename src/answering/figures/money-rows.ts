import type { FigureRow } from '../../domain/answer.ts';
import type { Grouping, Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { moneyText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import type { Amount } from './amounts.ts';
import { isDate } from './count-rows.ts';
import { GROUP_KEYS, type GroupKey } from './group-keys.ts';

/** A table of sums of money. */
export interface Summed {
  readonly rows: readonly FigureRow[];
  /** Whether an amount stands in more than one row, so that the rows add up to more than the total. */
  readonly overlaps: boolean;
}

/**
 * Adds up amounts by group and currency; different currencies stay apart. Groups by date stand in its order, any
 * other the biggest first. Amounts whose record says nothing about the group are last.
 */
export function moneyRows(
  amounts: readonly Amount[],
  by: Grouping,
  { language }: Question,
  vocabulary: Vocabulary,
): Summed {
  const groups = new Map<string, { key: string; label: string; amounts: Amount[] }>();
  let overlaps = false;
  for (const amount of amounts) {
    const found = keysOf(amount, by, vocabulary, language);
    overlaps ||= found.length > 1;
    const keys = found.length > 0 ? found : [{ key: LAST, label: WORDS[language].figures.without[by] }];
    for (const { key, label } of keys) {
      const id = `${key} ${amount.money.currency}`;
      const group = groups.get(id) ?? { key, label, amounts: [] };
      group.amounts.push(amount);
      groups.set(id, group);
    }
  }
  const sums = [...groups.values()].map((group) => ({ group, sum: sumOf(group.amounts) }));
  const uses = Map.groupBy(amounts, ({ money }) => money.currency);
  const rank = ([amount]: readonly Amount[]) => {
    const { currency = '' } = amount?.money ?? {};
    const used = uses.get(currency) ?? [];
    return { currency, most: used.length, sum: sumOf(used) };
  };
  // A million yen is not more than half a million dollars: sums of one currency stand together.
  const apart = (a: readonly Amount[], b: readonly Amount[]) => {
    const [one, other] = [rank(a), rank(b)];
    return other.most - one.most || other.sum - one.sum || one.currency.localeCompare(other.currency);
  };
  sums.sort(
    (a, b) =>
      Number(a.group.key === LAST) - Number(b.group.key === LAST) ||
      (isDate(by)
        ? a.group.key.localeCompare(b.group.key)
        : apart(a.group.amounts, b.group.amounts) || b.sum - a.sum) ||
      a.group.label.localeCompare(b.group.label, language),
  );
  return {
    rows: sums.map(({ group, sum }) => {
      const currency = group.amounts[0]?.money.currency ?? '';
      return {
        label: group.label,
        value: sum,
        currency,
        shown: moneyText(sum, currency, language),
        records: [...new Set(group.amounts.map(({ record }) => record.id))],
      };
    }),
    overlaps,
  };
}

/** Sorts behind every key. */
const LAST = '\uFFFF';

/** Money has a giver of its own, and one currency of those its record may have. */
function keysOf(
  { record, money }: Amount,
  by: Grouping,
  vocabulary: Vocabulary,
  language: Question['language'],
): readonly GroupKey[] {
  if (by === 'currency') return [{ key: money.currency, label: money.currency }];
  if (by === 'organisation' || by === 'partner' || by === 'donor')
    return money.from === undefined
      ? []
      : [{ key: money.from, label: vocabulary.label('organisation', money.from, language) }];
  return GROUP_KEYS[by](record, vocabulary, language);
}

/** The sum of amounts of one currency. */
export function sumOf(amounts: readonly Amount[]): number {
  return amounts.reduce((sum, { money }) => sum + money.amount, 0);
}
