import type { HomeView, KnownBlock, StaticSelect } from '@slack/types';
import type { Overview } from '../../../bot/overview.ts';
import type { RecordLine } from '../../../domain/answer.ts';
import { buttonValue, recordState } from '../../button-state.ts';
import { LIMITS } from '../../limits.ts';
import { listed } from '../../listed.ts';
import { context, namedButton, plain, section, titled } from '../../views/blocks.ts';
import type { Message } from '../../views/message.ts';
import { WORDS } from '../../words/index.ts';
import { OPEN_RECORD } from '../record/ids.ts';
import { OPEN_SEARCH } from '../search/ids.ts';
import { BROWSE_KIND, exampleId, HOME_VIEW } from './ids.ts';
import { HOME_WORDS, type HomeWords } from './words.ts';

// With these the tab has at most 31 of Slack's 100 blocks.
const MOST_LATEST = 5;
const MOST_PROJECTS = 10;
const MOST_EXAMPLES = 5;
const MOST_KINDS = 30;
/** An option's value; Slack says 150 (https://docs.slack.dev/reference/block-kit/composition-objects/option-object). */
const LONGEST_OPTION = 150;

/**
 * The Home tab: what the records cover, a way to search, questions to press, the latest records, projects with their
 * money.
 * @param day `YYYY-MM-DD`, the day it is shown
 */
export function homeView(overview: Overview, day: string): HomeView {
  const words = HOME_WORDS[overview.language];
  const { kinds } = overview;
  if (kinds.length === 0) return home([header(words.heading), section(plain(words.empty, 500))]);
  const line = recordLines(overview, day);
  const counts = kinds.slice(0, MOST_KINDS).map(({ label, count }) => words.kind(label, count));
  return home([
    header(words.heading),
    section(plain(words.covers(overview), 600)),
    ...context([listed(counts, overview.language)], 1_500),
    ...toolRow(overview, words),
    ...examples(overview, words),
    { type: 'divider' },
    header(words.latest),
    ...overview.latest.slice(0, MOST_LATEST).map((record) => line(record, [record.kind, record.date])),
    ...projects(overview, words, line),
    { type: 'divider' },
    ...context([words.how], 400),
  ]);
}

/** A Home tab that says one sentence of ours. */
export function homeNotice({ text }: Message): HomeView {
  return home([section({ type: 'mrkdwn', text, verbatim: true })]);
}

function home(blocks: KnownBlock[]): HomeView {
  return { type: 'home', callback_id: HOME_VIEW, blocks };
}

function header(text: string): KnownBlock {
  return { type: 'header', text: plain(text, LIMITS.headerText.max) };
}

function toolRow(overview: Overview, words: HomeWords): KnownBlock[] {
  const options = overview.kinds
    .filter(({ question }) => question !== '' && question.length <= LONGEST_OPTION)
    .slice(0, LIMITS.selectOptions.max)
    .map(({ label, question }) => ({ text: plain(label, LIMITS.optionText.max), value: question }));
  const menu: StaticSelect = {
    type: 'static_select',
    action_id: BROWSE_KIND,
    placeholder: plain(words.browse, LONGEST_OPTION),
    options,
  };
  const search = { ...namedButton(OPEN_SEARCH, words.search, OPEN_SEARCH), style: 'primary' as const };
  return [{ type: 'actions', elements: [search, ...(options.length === 0 ? [] : [menu])] }];
}

function examples({ examples: questions }: Overview, words: HomeWords): KnownBlock[] {
  const buttons = questions
    .slice(0, MOST_EXAMPLES)
    .filter((question) => question !== '' && question.length <= LIMITS.buttonValue.max)
    .map((question, index) => namedButton(exampleId(index), question, question));
  return buttons.length === 0 ? [] : [...context([words.ask], 150), { type: 'actions', elements: buttons }];
}

type Line = (record: RecordLine, about: readonly string[]) => KnownBlock;

function recordLines({ language }: Overview, day: string): Line {
  return (record, about) => {
    const shown = about.filter((part) => part !== '').join(' · ');
    const text = titled(record.title, [shown], { title: 300, line: 400 });
    if (record.id === '' || record.id.length > 200) return section(text);
    const value = buttonValue(recordState(record.id, { l: language, d: day }));
    return section(text, namedButton(OPEN_RECORD, WORDS[language].buttons.details, value, record.title));
  };
}

function projects(overview: Overview, words: HomeWords, line: Line): KnownBlock[] {
  const shown = overview.projects.slice(0, MOST_PROJECTS);
  if (shown.length === 0) return [];
  const left = overview.moreProjects + overview.projects.length - shown.length;
  return [
    { type: 'divider' },
    header(words.projects),
    ...shown.map(({ line: record, money }) =>
      line(record, [
        record.date,
        money.length === 0 ? words.noMoney : listed(money.map(words.money), overview.language),
      ]),
    ),
    ...(left === 0 ? [] : context([words.moreProjects(left, words.allProjects)], 300)),
  ];
}
