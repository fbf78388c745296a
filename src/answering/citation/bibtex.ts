import type { Language } from '../../domain/language.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Cited } from './cited.ts';
import { CITATION_WORDS } from './words.ts';

/** BibTeX's own abbreviations; styles turn them into words. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX would not print as it stands; everything beyond ASCII is left as it is, for today's tools read UTF-8. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '{\\textbackslash}'],
  // A brace must have its partner in a value, also behind a backslash.
  ['{', '{\\textbraceleft}'],
  ['}', '{\\textbraceright}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['%', '\\%'],
  ['_', '\\_'],
  ['~', '{\\textasciitilde}'],
  ['^', '{\\textasciicircum}'],
]);

/** A record as a BibTeX entry. Of its date the entry has what is known, and no year where none is. */
export function bibtexCitation(cited: Cited, language: Language): string {
  const words = CITATION_WORDS[language];
  const { published } = cited;
  const fields: ReadonlyArray<readonly [string, string]> = [
    // Doubled braces keep capitals, and an organisation from being read as a first and a last name.
    ['author', `{{${escapeBibtex(cited.publisher)}}}`],
    ['title', `{{${escapeBibtex(cited.titleIsOurs ? `[${cited.title}]` : cited.title)}}}`],
    ['titleaddon', cited.translated === undefined ? '' : `{${escapeBibtex(cited.translated)}}`],
    ['howpublished', `{${escapeBibtex(words.where(cited.document, cited.place))}}`],
    ...(published ? dateFields(published) : []),
    ['type', `{${escapeBibtex(cited.kind)}}`],
    ['keywords', cited.topics.length === 0 ? '' : `{${escapeBibtex(cited.topics.join(', '))}}`],
    ['note', `{${escapeBibtex(words.sentences(cited.remarks.map(words.sentence)))}}`],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${cited.id},`, ...lines, '}'].join('\n');
}

function dateFields({ value, precision }: PartialDate): ReadonlyArray<readonly [string, string]> {
  const [year = '', month = '', day = ''] =
    precision === 'day-of-year' ? ['', ...value.slice(2).split('-')] : value.split('-');
  return [
    ['year', year],
    ['month', MONTHS[Number(month) - 1] ?? ''],
    ['day', day === '' ? '' : String(Number(day))],
  ];
}

function escapeBibtex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (character) => ESCAPES.get(character) ?? character);
}
