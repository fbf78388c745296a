import type { Catalogue } from '../../domain/catalogue.ts';
import { type Hit, wholeHit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { FoundFact } from '../fact-finding/find-fact.ts';
import { moneyText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import { type Amount, amountsOf } from './amounts.ts';

/** Sums told beside each other where no record says that they are one. */
const MOST_APART = 2;

/**
 * Whether the sums a question speaks of are the same money, by what the records say of them: the sum that fits best with
 * every record that may tell of it, else the two that fit best as two sums. `undefined` when the hits state no sum.
 * @param hits records with money, those first that fit the question best
 */
export function sameMoney(
  question: Question,
  hits: readonly Hit[],
  { vocabulary, byId }: Catalogue,
): FoundFact | undefined {
  const words = WORDS[question.language].figures;
  const stated = ({ money }: Amount) => moneyText(money.amount, money.currency, question.language);
  const { counted, maybeSame } = amountsOf(hits, { ...question, mentions: [] }, vocabulary);
  const rank = (amount: Amount) => hits.findIndex(({ record }) => record.id === amount.record.id);
  const amounts = [...counted, ...maybeSame].sort((a, b) => rank(a) - rank(b));
  const doubtful = amounts.slice(0, MOST_APART).find(({ money }) => (money.maybeSameAs ?? []).length > 0);
  if (doubtful !== undefined) {
    const others = (doubtful.money.maybeSameAs ?? []).flatMap((id) => byId.get(id) ?? []);
    const records = [doubtful.record, ...others].map(
      (record) => hits.find((hit) => hit.record.id === record.id) ?? wholeHit(record),
    );
    const titles = records.map(({ record }) => record.title[question.language]);
    return { statement: words.sameMoney(stated(doubtful), titles), hits: records };
  }
  const apart = amounts.slice(0, MOST_APART);
  if (apart.length === 0) return undefined;
  const ids = new Set(apart.map(({ record }) => record.id));
  return {
    statement: words.notSameMoney(
      apart.map((amount) => words.statedIn(stated(amount), amount.record.title[question.language])),
    ),
    hits: hits.filter(({ record }) => ids.has(record.id)),
  };
}

/** Which of the sums of some records are probably the same money told twice, one sentence for each. */
export function mayBeSame(
  question: Question,
  hits: readonly Hit[],
  { vocabulary }: Catalogue,
): readonly string[] {
  const { language } = question;
  const { maybeSame } = amountsOf(hits, { ...question, mentions: [] }, vocabulary);
  return maybeSame.map(({ as, record, money }) =>
    WORDS[language].figures.sameMoney(
      moneyText(money.amount, money.currency, language),
      [as, { record }].map((one) => one.record.title[language]),
    ),
  );
}
