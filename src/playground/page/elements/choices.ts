import { isObject, type JsonObject, listOf, textOf } from '../../json.ts';
import type { PageState } from '../../page-state.ts';
import { plainText } from '../plain-text.ts';
import type { Choices } from '../surface.ts';
import type { Choice } from './combobox.tsx';

/** The options and groups an element or a suggestion carries. */
export function choicesIn(given: JsonObject): Choices {
  const groups = listOf(given.option_groups)
    .filter(isObject)
    .map((group) => ({ label: plainText(group.label), options: listOf(group.options).filter(isObject) }));
  return { options: listOf(given.options).filter(isObject), groups };
}

/** All options of some choices, those in groups included. */
export function optionsOf({ options, groups }: Choices): JsonObject[] {
  return [...options, ...groups.flatMap((group) => group.options)];
}

/** An option as the page shows it. */
export function choiceOf(option: JsonObject, group?: string): Choice {
  const description = plainText(option.description);
  return {
    value: textOf(option.value),
    text: plainText(option.text),
    ...(description === '' ? {} : { description }),
    ...(group === undefined ? {} : { group }),
  };
}

/** All choices in their order, each under its group. */
export function listed({ options, groups }: Choices): Choice[] {
  const grouped = groups.flatMap((group) => group.options.map((option) => choiceOf(option, group.label)));
  return [...options.map((option) => choiceOf(option)), ...grouped];
}

/** Those whose text has what was typed, in any case. */
export function narrowed(choices: readonly Choice[], typed: string): Choice[] {
  const sought = typed.trim().toLocaleLowerCase();
  return choices.filter(({ text }) => text.toLocaleLowerCase().includes(sought));
}

/** The people a person can name. */
export function peopleChoices(page: PageState): Choice[] {
  return page.people
    .filter(({ isBot }) => !isBot)
    .map(({ id, realName, name }) => ({ value: id, text: realName, description: `@${name}` }));
}

/**
 * The conversations a person can choose, by the element's `filter`
 * (https://docs.slack.dev/reference/block-kit/composition-objects/conversation-filter-object); a `channels_select`
 * offers public channels only.
 */
export function conversationChoices(page: PageState, element: JsonObject): Choice[] {
  const filter = isObject(element.filter) ? element.filter : {};
  const isChannels = textOf(element.type).includes('channels');
  const included = isChannels ? ['public'] : listOf(filter.include).map(String);
  return page.channels
    .filter(({ kind }) => included.length === 0 || included.includes(kind))
    .filter(({ kind }) => !(filter.exclude_bot_users === true && kind === 'im'))
    .map(({ id, kind, name }) => ({ value: id, text: kind === 'im' ? page.bot.realName : `# ${name}` }));
}
