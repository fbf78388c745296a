import type { Catalogue } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import { primaryDate } from '../domain/primary-date.ts';
import { WORDS } from './words/index.ts';

/**
 * First and last year in which records are dated, or `undefined` when none is. Profiles do not count: their
 * date is the founding of what they describe.
 */
export function yearsCovered(catalogue: Catalogue): { from: string; to: string } | undefined {
  if (!known.has(catalogue)) known.set(catalogue, lookThrough(catalogue));
  return known.get(catalogue);
}

// Every answer that finds nothing says it; the records of a catalogue do not change.
const known = new WeakMap<Catalogue, { from: string; to: string } | undefined>();

function lookThrough(catalogue: Catalogue): { from: string; to: string } | undefined {
  const years = catalogue.records
    .filter((record) => record.kind !== 'profile')
    .map((record) => primaryDate(record))
    .flatMap((date) =>
      date === undefined || date.precision === 'day-of-year' ? [] : [date.value.slice(0, 4)],
    )
    .sort();
  const [from, to] = [years[0], years.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** How many records there are and which years they span, as a sentence; empty when none is dated. */
export function coverageText(catalogue: Catalogue, language: Language): string {
  const years = yearsCovered(catalogue);
  const unit = language === 'zh' ? '年' : '';
  return years === undefined
    ? ''
    : WORDS[language].covers(catalogue.records.length, `${years.from}${unit}`, `${years.to}${unit}`);
}
