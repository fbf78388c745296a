import type { Language } from '../../domain/language.ts';
import { moneyText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import type { FactReader } from './fact.ts';

/** How much money: the record's amounts, who gave them and for what. */
export const money: FactReader = (record, { vocabulary }, language) =>
  record.money.map((item) => {
    const { from } = item;
    const giver = (as: Language) => (from === undefined ? '' : vocabulary.label('organisation', from, as));
    return {
      line: WORDS[language].moneyLine(
        moneyText(item.amount, item.currency, language),
        from === undefined ? undefined : giver(language),
        item.for[language],
      ),
      ...(from && { giver: from }),
      money: item,
      about: `${giver('en')} ${giver('zh')} ${item.for.en} ${item.for.zh}`,
    };
  });
