import type { PartialDate } from '../../domain/partial-date.ts';
import type { Cited } from './cited.ts';

/**
 * A record as a RIS entry, one tag a line. Of its date it has what is known: `DA` is `YYYY/MM/DD/` with parts left
 * empty, and absent where the year is not known, as RIS cannot say a day without one.
 */
export function risCitation(cited: Cited): string {
  const { published } = cited;
  const tags: ReadonlyArray<readonly [string, string]> = [
    // Parts of lists and brochures are neither newspaper articles nor books.
    ['TY', 'GEN'],
    ['AU', cited.publisher],
    ['TI', cited.titleIsOurs ? `[${cited.title}]` : cited.title],
    ['T2', cited.document],
    ...(published ? dateTags(published) : []),
    ['SE', cited.place],
    ['PB', cited.publisher],
    ['M3', cited.kind],
    ...cited.topics.map((topic) => ['KW', topic] as const),
    // Not TT: some programs take a translated title for the title.
    ['N1', cited.translated ?? ''],
    ...cited.remarks.map((remark) => ['N1', remark] as const),
    ['ID', cited.id],
  ];
  const lines = tags.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${oneLine(value)}`);
  return [...lines, 'ER  - '].join('\n');
}

function dateTags({ value, precision }: PartialDate): ReadonlyArray<readonly [string, string]> {
  if (precision === 'day-of-year') return [];
  const [year = '', month = '', day = ''] = value.split('-');
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
  ];
}

/** A line break would begin a new tag. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
