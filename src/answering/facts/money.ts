import { moneyText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import type { FactReader } from './fact.ts';

/** How much money: the record's amounts, who gave them and for what. */
export const money: FactReader = (record, { vocabulary }, language) =>
  record.money.map((item) => ({
    line: WORDS[language].moneyLine(
      moneyText(item.amount, item.currency, language),
      item.from === undefined ? undefined : vocabulary.label('organisation', item.from, language),
      item.for[language],
    ),
    about: `${item.for.en} ${item.for.zh}`,
  }));
