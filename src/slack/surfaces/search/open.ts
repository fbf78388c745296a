import { type Attempt, attempt, type Service } from '../../service.ts';
import { tongueOf } from '../tongue.ts';
import { onlyQuestion } from './fields.ts';
import { searchForm } from './form.ts';

/** Who opens the search form, and from where. */
export interface Opening extends Pick<Attempt, 'appId' | 'tell'> {
  readonly user: string;
  readonly triggerId: string;
  /** What to begin with in the form. */
  readonly text?: string;
  /** On top of a modal that is open already. */
  readonly onTop?: boolean;
}

/** Opens the search form in the language of the text, else of the person. */
export async function openSearch(service: Service, opening: Opening): Promise<void> {
  const { user, triggerId, appId, tell, text = '', onTop = false } = opening;
  const language = await tongueOf(service, user, text);
  await attempt(service, { surface: 'modal', language, appId, tell }, () => {
    const form = searchForm(onlyQuestion(text), language);
    return onTop ? service.screens.push(triggerId, form) : service.screens.open(triggerId, form);
  });
}

/** The words after `search`, where a slash command asks for the form; `undefined` for every other text. */
export function searchWords(text: string): string | undefined {
  return /^(?:search|搜索|检索)(?:[\s:：]+(.*))?$/isu
    .exec(text.trim())
    ?.slice(1)
    .map((words) => words ?? '')[0];
}
