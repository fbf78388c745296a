import type { CooperationRecord } from '../../../src/domain/record.ts';
import { createWriter } from './generated-text.ts';
import { randomNumbers } from './random-numbers.ts';

const FIRST_YEAR = 1990;
const YEARS = 36;

/**
 * Valid records in the likeness of real ones: each takes its kind and people from one of them, its countries,
 * organisations and topics from others, and has a text, dates and amounts of its own. The same records for the
 * same arguments.
 *
 * @param real valid records, at least one; ids they refer to stay the same, so that the vocabulary does too
 */
export function generatedRecords(
  count: number,
  real: readonly CooperationRecord[],
  seed = 1,
): CooperationRecord[] {
  const random = randomNumbers(seed);
  const write = createWriter(real, random);
  const pick = () => real[Math.floor(random() * real.length)] as CooperationRecord;
  const day = (year: number) => {
    const [month, date] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
    return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  };
  const exactly = (year: number) => ({ value: day(year), precision: 'day' as const });
  return Array.from({ length: count }, (_, at): CooperationRecord => {
    const model = pick();
    const year = FIRST_YEAR + Math.floor(random() * YEARS);
    const { published, start, end } = model.dates;
    return {
      ...model,
      id: `generated-${at}`,
      title: { en: write('en', 8), zh: write('zh', 8) },
      summary: {
        en: `${write('en', 20)}. ${write('en', 20)}.`,
        zh: `${write('zh', 20)}。${write('zh', 15)}。`,
      },
      dates: {
        ...(published && { published: exactly(year) }),
        ...(start && { start: exactly(year) }),
        ...(end && { end: exactly(year + 1 + Math.floor(random() * 3)) }),
      },
      countries: [...new Set([...model.countries.slice(0, 2), ...pick().countries.slice(0, 1)])],
      // The model's own roles come last and win: kinds ask for some.
      organisations: [
        ...new Map(
          [...pick().organisations.slice(0, 2), ...model.organisations].map((party) => [party.id, party]),
        ).values(),
      ],
      topics: [...new Set([pick(), pick()].flatMap((other) => other.topics.slice(0, 2)))],
      money: model.money.map(({ maybeSameAs: _others, ...money }) => ({
        ...money,
        amount: Math.ceil(money.amount * 2 ** (6 * random() - 3)),
      })),
      figures: [],
      notes: [],
      related: [],
    };
  });
}
