import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../domain/answer.ts';
import { inTraditional } from '../../domain/script.ts';
import { LIMITS, MESSAGE_BUDGET } from '../limits.ts';
import { escaped } from '../mrkdwn.ts';
import { WORDS } from '../words/index.ts';
import { sizeOf } from './blocks.ts';
import { factView } from './fact.ts';
import { figuresView } from './figures.ts';
import { askedIn, mentionOf } from './frame.ts';
import { helpView } from './help.ts';
import { matchesView } from './matches.ts';
import type { Message, RichBlock, Room, Setting } from './message.ts';
import { nothingView } from './nothing.ts';
import { recordView } from './record.ts';
import { timelineView } from './timeline.ts';

type View<Type extends Answer['type']> = (
  answer: Extract<Answer, { type: Type }>,
  setting: Setting,
  room: Room,
) => RichBlock[];

const VIEWS: { readonly [Type in Answer['type']]: View<Type> } = {
  matches: matchesView,
  record: recordView,
  fact: factView,
  timeline: timelineView,
  figures: figuresView,
  nothing: nothingView,
  help: helpView,
};

type Widths = Omit<Room, 'figures'>;

/** From comfortable to tight; the last one keeps to the budget whatever the answer holds. */
const WIDTHS: readonly Widths[] = [
  { title: 300, summary: 240, field: 600, fields: 30, paragraph: 3_000, asked: 520, returns: true },
  { title: 150, summary: 120, field: 250, fields: 30, paragraph: 1_500, asked: 520, returns: true },
  { title: 90, summary: 60, field: 70, fields: 18, paragraph: 400, asked: 250, returns: false },
];
const ROOMS: readonly Room[] = WIDTHS.map((widths) => ({ ...widths, figures: 'bullets' }));
/** The same with charts: a table of everything beside them matters more than long texts. */
const RICH_ROOMS: readonly Room[] = (['charts and table', 'charts'] as const).flatMap((figures) =>
  WIDTHS.map((widths) => ({ ...widths, figures })),
);

/**
 * An answer as a Slack message that keeps to Slack's limits whatever the answer holds: texts are cut with "…",
 * first a little, then more, and its blocks stay under 12,500 characters of JSON. Figures have `rich` blocks too.
 */
export function answerMessage(answer: Answer, setting: Setting): Message {
  const known = drawn.get(answer) ?? new Map<string, Message>();
  drawn.set(answer, known);
  const key = JSON.stringify(setting);
  const message = known.get(key) ?? draw(answer, setting);
  if (known.size < MOST_SETTINGS) known.set(key, message);
  return message;
}

/**
 * Messages already drawn: the desk gives the same answer for the same question, and drawing costs more than
 * looking it up. They live as long as the answer does.
 */
const drawn = new WeakMap<Answer, Map<string, Message>>();
const MOST_SETTINGS = 4;

function draw(answer: Answer, setting: Setting): Message {
  const view = VIEWS[answer.type] as View<Answer['type']>;
  const fitting = (rooms: readonly Room[]): RichBlock[] => {
    for (const room of rooms) {
      const blocks = view(answer, setting, room);
      if (sizeOf(blocks) <= MESSAGE_BUDGET) return blocks;
    }
    return [];
  };
  const hasCharts = setting.audience !== 'modal' && WITH_FIGURES.has(answer.type);
  const rich = hasCharts ? fitting(RICH_ROOMS) : [];
  const message = {
    text: textOf(answer, setting),
    blocks: fitting(ROOMS).filter(isPlain),
    ...(rich.every(isPlain) ? {} : { rich }),
  };
  // The answer's own texts are in that script already: these are the words around it, on buttons and in tables.
  return answer.script === 'traditional' ? inTraditional(message, NO_TEXT) : message;
}

/** What Slack reads, and nobody else. */
const NO_TEXT: ReadonlySet<string> = new Set(['type', 'value', 'action_id', 'block_id', 'url']);

/** The answers that charts and tables are drawn of. */
const WITH_FIGURES: ReadonlySet<Answer['type']> = new Set<Answer['type']>(['figures', 'timeline']);

/** Whether a block may stand anywhere, also where Slack does not know charts and tables. */
function isPlain(block: RichBlock): block is KnownBlock {
  return block.type !== 'data_visualization' && block.type !== 'data_table';
}

/** A message that is one sentence of ours. */
export function sentence(text: string): Message {
  return { text: escaped(text, LIMITS.messageText.max) };
}

function textOf(answer: Answer, setting: Setting): string {
  const { sharedBy } = setting;
  const asked = askedIn(answer, setting);
  const shared = sharedBy === undefined ? '' : `${WORDS[answer.language].sharedBy(mentionOf(sharedBy))}\n`;
  const said = [asked === '' ? '' : `“${asked}”`, answer.text].filter((part) => part !== '').join('\n\n');
  return shared + escaped(said, LIMITS.messageText.max - 200);
}
