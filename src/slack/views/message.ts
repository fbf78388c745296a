import type { KnownBlock } from '@slack/types';
import type { ShownState } from '../button-state.ts';
import type { DataVisualizationBlock } from './chart.ts';

/** What is sent to Slack: blocks, and a text that says the same. */
export interface Message {
  /** Escaped; shown in notifications, read out, and sent alone where Slack refuses the blocks. */
  readonly text: string;
  readonly blocks?: KnownBlock[];
  /** The same with charts and tables, for messages only: sent first, and where Slack refuses it, `blocks`. */
  readonly rich?: RichBlock[];
}

/** A block of a message, charts among them. */
export type RichBlock = KnownBlock | DataVisualizationBlock;

/** Where and for whom an answer is shown. */
export interface Setting {
  /** `one`: only the person who asked sees it, so it can be shared; `modal`: the same, in a modal or the Home tab. */
  readonly audience: 'one' | 'all' | 'modal';
  /** What is shown, for the buttons that lead on from it and back. */
  readonly shown: ShownState;
  /** The user id of whoever shared the answer. */
  readonly sharedBy?: string;
}

/** How much room texts get; each level is tighter than the one before. */
export interface Room {
  readonly title: number;
  readonly summary: number;
  readonly field: number;
  /** Fields of a record, at most. */
  readonly fields: number;
  /** The summary of a record in full. */
  readonly paragraph: number;
  /** The question and how it was read. */
  readonly asked: number;
  /** Whether every `Details` carries the list to return to; if not, records open beside it. */
  readonly returns: boolean;
  /** Figures as bullets, as bullets under charts, or as charts with a table. */
  readonly figures: 'bullets' | 'charts' | 'charts and table';
}
