import type { Choices } from '../../../bot/choices.ts';
import type { Language } from '../../../domain/language.ts';
import { clip, LIMITS } from '../../limits.ts';
import { printable } from '../../mrkdwn.ts';
import { FILTERED } from './inputs.ts';
import { SOURCE_WORDS } from './words.ts';

/** Slack states no limit; a longer menu is not read. */
const MOST_OPTIONS = 25;

/** A filter of Slack's search (https://docs.slack.dev/enterprise-search/developing-apps-with-search-features). */
export interface SearchFilter {
  readonly name: string;
  readonly display_name: string;
  readonly display_name_plural: string;
  readonly type: 'multi_select';
  readonly options: ReadonlyArray<{ readonly name: string; readonly value: string }>;
}

/** What results can be narrowed by: what most records carry, by its name; a filter without options is left out. */
export function filtersFor(choices: Choices, language: Language): readonly SearchFilter[] {
  return FILTERED.map((name) => {
    const [one, several] = SOURCE_WORDS[language].filters[name];
    const options = choices(name, '', language)
      .slice(0, MOST_OPTIONS)
      .map(({ id, label }) => ({ name: clip(printable(label), LIMITS.optionText.max), value: id }));
    return { name, display_name: one, display_name_plural: several, type: 'multi_select' as const, options };
  }).filter(({ options }) => options.length > 0);
}
