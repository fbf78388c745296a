import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import { STATEMENT_COMMA } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import type { FoundFact } from '../fact-finding/find-fact.ts';
import { moneyText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import { type Amount, amountsOf } from './amounts.ts';

const MOST_LINES = 4;

/**
 * The biggest or smallest amount that the hits state, in each currency, with every record that states one as big.
 * `undefined` when the question asks for neither or no hit states an amount.
 */
export function extremeAmount(
  question: Question,
  hits: readonly Hit[],
  { vocabulary }: Catalogue,
): FoundFact | undefined {
  const { language, order } = question;
  if (order !== 'largest' && order !== 'smallest') return undefined;
  const { counted } = amountsOf(hits, question, vocabulary);
  const extremes = new Map<string, number>();
  for (const { money } of counted) {
    const known = extremes.get(money.currency) ?? money.amount;
    extremes.set(money.currency, (order === 'largest' ? Math.max : Math.min)(known, money.amount));
  }
  const chosen = counted.filter(({ money }) => extremes.get(money.currency) === money.amount);
  if (chosen.length === 0) return undefined;
  const words = WORDS[language];
  const line = ({ money, record }: Amount) =>
    words.lineOf(
      words.moneyLine(
        moneyText(money.amount, money.currency, language),
        money.from === undefined ? undefined : vocabulary.label('organisation', money.from, language),
        money.for[language],
      ),
      record.title[language],
    );
  const ids = new Set(chosen.map(({ record }) => record.id));
  return {
    statement: chosen.slice(0, Math.max(MOST_LINES, extremes.size)).map(line).join(STATEMENT_COMMA[language]),
    hits: hits.filter(({ record }) => ids.has(record.id)),
  };
}
