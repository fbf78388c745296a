import { hasHan } from '../domain/fold.ts';
import { showsLanguage } from '../domain/language.ts';
import { filtersTyped } from '../understanding/filters/filter-keys.ts';
import { findCommand } from './commands/index.ts';

/** Commands that only a surface knows. */
const OF_SURFACES = /^(?:export|search)(?=\s|$)/iu;
const RECORD_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/iu;

/**
 * What of a text is in a language of somebody's own: without a command, filters and ids in Latin letters, which people type
 * whatever their language; in Chinese characters these show it.
 * @example spokenWords('latest kind:agreement 强迫劳动') // '强迫劳动'
 */
export function spokenWords(text: string): string {
  const called = findCommand(text);
  const isLatin = called !== undefined && !hasHan(text.slice(0, text.length - called.rest.length));
  if (isLatin && called.command.names.includes('help')) return '';
  const said = (isLatin ? called.rest : text).replace(OF_SURFACES, '').trim();
  if (RECORD_ID.test(said)) return '';
  return filtersTyped(said)
    .reverse()
    .reduce(
      (rest, { from, to }) =>
        hasHan(rest.slice(from, to)) ? rest : `${rest.slice(0, from)} ${rest.slice(to)}`,
      said,
    )
    .trim();
}

/** True for a text whose words show in which language to answer; of one word alone only `languageOf` can tell. */
export function spokenLanguageShows(text: string): boolean {
  return showsLanguage(spokenWords(text));
}
