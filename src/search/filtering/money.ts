import { meetsAmount } from '../../domain/meets-amount.ts';
import type { AmountCondition } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';

type MoneyOfRecord = CooperationRecord['money'];

/** The biggest amount of a record that meets the condition (none: any amount does), or `undefined`. */
export function biggestAmount(money: MoneyOfRecord, condition?: AmountCondition): number | undefined {
  const amounts = money.filter((one) => meetsAmount(one, condition)).map(({ amount }) => amount);
  return amounts.length > 0 ? Math.max(...amounts) : undefined;
}
