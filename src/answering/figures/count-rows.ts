import type { FigureRow, RowsAre } from '../../domain/answer.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Grouping, Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { numberText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import { GROUP_KEYS } from './group-keys.ts';

/** A table of counts. */
export interface Counted {
  readonly rows: readonly FigureRow[];
  /** Whether a record stands in more than one row, so that the rows add up to more than the records. */
  readonly overlaps: boolean;
}

/**
 * Counts records by group: by date in its order, by anything else the biggest group first. Records that say
 * nothing about it are the last row.
 * @param only the groups wanted, keys with labels, which have a row even when it is 0; all unless given
 * @param keysOf the groups of a record, where they are no common ones
 */
export function countRows(
  hits: readonly Hit[],
  by: Grouping,
  { language }: Question,
  vocabulary: Vocabulary,
  only?: ReadonlyMap<string, string>,
  keysOf: (typeof GROUP_KEYS)[Grouping] = GROUP_KEYS[by],
): Counted {
  const groups = new Map<string, { label: string; records: string[] }>();
  for (const [key, label] of only ?? []) groups.set(key, { label, records: [] });
  const without: string[] = [];
  let overlaps = false;
  for (const { record } of hits) {
    const keys = keysOf(record, vocabulary, language).filter(({ key }) => only?.has(key) ?? true);
    if (keys.length === 0) without.push(record.id);
    overlaps ||= keys.length > 1;
    for (const { key, label } of keys) {
      const group = groups.get(key) ?? { label, records: [] };
      group.records.push(record.id);
      groups.set(key, group);
    }
  }
  const sorted = [...groups].sort(([a, one], [b, other]) =>
    isDate(by)
      ? a.localeCompare(b)
      : other.records.length - one.records.length || one.label.localeCompare(other.label, language),
  );
  const row = (label: string, records: readonly string[]): FigureRow => ({
    label,
    value: records.length,
    shown: numberText(records.length, language),
    records,
  });
  return {
    rows: [
      ...sorted.map(([, { label, records }]) => row(label, records)),
      ...(without.length > 0 && only === undefined
        ? [row(WORDS[language].figures.without[by], without)]
        : []),
    ],
    overlaps,
  };
}

/**
 * How rows stand to each other that were told apart by something.
 * @param open whether some overlap or are left out, so that they are no parts of a whole
 */
export function rowsAre(by: Grouping | undefined, open: boolean): RowsAre {
  if (by !== undefined && isDate(by)) return 'times';
  return open ? 'apart' : 'parts';
}

/** True for groups that stand in the order of time. */
export function isDate(by: Grouping): boolean {
  return by === 'year' || by === 'month';
}
