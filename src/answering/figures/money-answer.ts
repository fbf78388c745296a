import type { FiguresAnswer } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LIST_COMMA } from '../../domain/language.ts';
import type { Grouping, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { basis, finished } from '../basis.ts';
import { moneyText } from '../formats.ts';
import { recordLine } from '../record/record-line.ts';
import { WORDS } from '../words/index.ts';
import { type Amount, amountsOf } from './amounts.ts';
import { rowsAre } from './count-rows.ts';
import { MOST_LINES, MOST_ROWS } from './counts-answer.ts';
import { moneyRows, sumOf } from './money-rows.ts';
import { sharedOf } from './shared-money.ts';

/**
 * How much money the records state, in all and by group; `undefined` when none of them states any. Amounts that
 * may be the same money are listed and not added; different currencies have each a total of their own.
 */
export function moneyAnswer(
  question: Question,
  found: { hits: readonly Hit[]; total: number; by?: Grouping; measure?: 'average' | 'median' },
  catalogue: Catalogue,
): FiguresAnswer | undefined {
  const { language } = question;
  const { vocabulary } = catalogue;
  const words = WORDS[language].figures;
  const { counted, maybeSame, ofNobody } = amountsOf(found.hits, question, vocabulary);
  if (counted.length === 0) return undefined;
  const by = found.by ?? 'record';
  const { rows, overlaps } = moneyRows(counted, by, question, vocabulary);
  const totals = moneyRows(counted, 'currency', question, vocabulary);
  const { measure } = found;
  const shown = totals.rows.map((row) => row.shown);
  const currencies = [...byCurrency(counted)];
  // Who gives is asked by names; what each gave follows.
  const isOfNames = (by === 'donor' || by === 'organisation') && WHO.test(fold(question.asked));
  const givers = isOfNames ? counted.flatMap(({ money }) => money.from ?? []) : [];
  const donors = [...new Set(givers)].map((id) => vocabulary.label('organisation', id, language));
  const shared = by === 'country' ? undefined : sharedOf(question, counted, vocabulary);
  const doubles = new Set(maybeSame.map(({ record }) => record.id));
  const ids = new Set(counted.map(({ record }) => record.id));
  const hits = found.hits.filter(({ record }) => ids.has(record.id) || doubles.has(record.id));
  const line = (record: CooperationRecord) => recordLine(record, vocabulary, language);
  const stated = ({ record, money }: Amount) =>
    words.statedIn(moneyText(money.amount, money.currency, language), record.title[language]);
  return finished({
    ...basis(question, catalogue),
    type: 'figures',
    heading:
      measure === undefined
        ? donors.length > 0
          ? donors.join(LIST_COMMA[language])
          : // On a telephone all but this is below a chart and a table.
            `${words.moneyTotal(shown)}${shared ? words.sharedWith(shared.isWhole) : ''}`
        : words.moneyMeasure[measure](
            currencies.map(([currency, some]) => moneyText(MEASURES[measure](some), currency, language)),
          ),
    how: [
      donors.length > 0 ? `${words.moneyTotal(shown)}${END[language]}` : '',
      words.moneyAdded(counted.length, ids.size),
      measure === undefined
        ? ''
        : words.moneyMeasured[measure](
            currencies.map(([currency, some]) => moneyText(sumOf(some), currency, language)),
            currencies.map(([, some]) => some.length),
          ),
      shared?.note ?? '',
      totals.rows.length > 1 ? words.currenciesApart : '',
      ...maybeSame.map(({ as, ...amount }) => words.maybeSame(stated(amount), as.record.title[language])),
      ofNobody.length > 0 ? words.giverNotStated(ofNobody.map(stated)) : '',
      maybeSame.length > 0 ? words.atMost(atMost([...counted, ...maybeSame], language)) : '',
      overlaps ? words.moneyOverlap(words.groupings[by]) : '',
      by === 'country' || by === 'region' ? words.giversToo : '',
      rows.length > MOST_ROWS ? words.moreRows(rows.length - MOST_ROWS) : '',
      found.total > found.hits.length ? words.onlyFirst(found.hits.length, found.total) : '',
    ].filter((sentence) => sentence !== ''),
    title: words.title(words.columnMoney, words.groupings[by]),
    columns: { label: words.groupings[by], value: words.columnMoney },
    rows: rows.slice(0, MOST_ROWS),
    rowsAre: rowsAre(by, overlaps || rows.length > MOST_ROWS),
    further: [],
    groups: [
      ...(by === 'record'
        ? []
        : [
            {
              label: words.countedRecords(ids.size, MOST_LINES),
              lines: hits
                .filter(({ record }) => ids.has(record.id))
                .slice(0, MOST_LINES)
                .map(({ record }) => line(record)),
            },
          ]),
      ...(maybeSame.length > 0
        ? [
            {
              label: words.notAdded,
              lines: [...new Set(maybeSame.map(({ record }) => record))].slice(0, MOST_LINES).map(line),
            },
          ]
        : []),
    ],
    hits: [...hits].sort((a, b) => Number(doubles.has(a.record.id)) - Number(doubles.has(b.record.id))),
    total: hits.length,
  });
}

const WHO = /^(?:and |so )?(?:who|which|what)\b(?!.*\b(?:much|most|least|biggest|largest)\b)|哪些|有谁/u;
const END = { en: '.', zh: '。' } as const;

/** What it would be at most, if none of it were the same money. */
function atMost(amounts: readonly Amount[], language: Question['language']): string {
  return [...byCurrency(amounts)]
    .map(([currency, some]) => moneyText(sumOf(some), currency, language))
    .join(LIST_COMMA[language]);
}

function byCurrency(amounts: readonly Amount[]): Map<string, Amount[]> {
  const groups = new Map<string, Amount[]>();
  for (const amount of amounts) {
    const { currency } = amount.money;
    groups.set(currency, [...(groups.get(currency) ?? []), amount]);
  }
  return groups;
}

/** What is made of several amounts of one currency. */
const MEASURES: Readonly<Record<'average' | 'median', (amounts: readonly Amount[]) => number>> = {
  average: (amounts) => sumOf(amounts) / amounts.length,
  median: (amounts) => {
    const sorted = amounts.map(({ money }) => money.amount).sort((a, b) => a - b);
    const half = sorted.length >> 1;
    const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
    return (low + high) / 2;
  },
};
