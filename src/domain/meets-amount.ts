import type { AmountCondition } from './question.ts';

/** Whether a sum of money meets a condition; no condition is met by any. */
export function meetsAmount(
  money: { readonly amount: number; readonly currency: string },
  condition: AmountCondition | undefined,
): boolean {
  if (condition === undefined) return true;
  const { min = 0, max = Number.POSITIVE_INFINITY, currency, outside = false } = condition;
  const isWithin = money.amount >= min && money.amount <= max;
  return isWithin !== outside && (currency === undefined || currency === money.currency);
}
