import type { KnownBlock, ModalView } from '@slack/types';
import type { Answer } from '../../../domain/answer.ts';
import { actions, plain } from '../../views/blocks.ts';
import { answerMessage, sentence } from '../../views/index.ts';
import type { Message } from '../../views/message.ts';
import { modal, noticeModal } from '../../views/modal.ts';
import { WORDS } from '../../words/index.ts';
import { CHANGE_SEARCH, PRESSED_IN_RESULTS, RESULTS_VIEW } from './ids.ts';
import { type ResultsState, resultsMetadata } from './state.ts';
import { RESULTS_WORDS } from './words.ts';

/** The blocks of messages that a modal takes too (https://docs.slack.dev/blocks.json). */
const IN_MODALS: ReadonlySet<string> = new Set([
  'context',
  'divider',
  'header',
  'image',
  'rich_text',
  'section',
]);

/** An answer in a modal, drawn by the same views as in a message. */
export function resultsView(answer: Answer, state: ResultsState): ModalView {
  const { blocks = [] } = answerMessage(answer, { audience: 'modal', shown: state.shown });
  return framed(state, blocks.flatMap(inModal));
}

/** Says in a modal why there is no answer; the search can still be changed. */
export function resultsNotice({ text }: Message, state: ResultsState): ModalView {
  return framed(state, [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }]);
}

/** What is shown while the answer is on its way. */
export function searchingView(state: ResultsState): ModalView {
  const { l } = state.shown;
  return noticeModal(titleOf(state), sentence(RESULTS_WORDS[l].searching), l);
}

/** Says that a view changed between what the person saw and what they pressed. */
export function changedView(state: ResultsState): ModalView {
  const { l } = state.shown;
  return noticeModal(titleOf(state), sentence(WORDS[l].modal.changed), l);
}

/** The block without buttons that do nothing in a modal; no block where nothing is left or modals do not take it. */
function inModal(block: KnownBlock): KnownBlock[] {
  if (block.type !== 'actions') return IN_MODALS.has(block.type) ? [block] : [];
  const elements = block.elements.filter(
    ({ action_id: id }) => id !== undefined && PRESSED_IN_RESULTS.has(id),
  );
  return elements.length === 0 ? [] : [{ ...block, elements }];
}

function framed(state: ResultsState, blocks: readonly KnownBlock[]): ModalView {
  const { l } = state.shown;
  const change = {
    type: 'button',
    action_id: CHANGE_SEARCH,
    text: plain(RESULTS_WORDS[l].change, 75),
  } as const;
  return modal({
    title: titleOf(state),
    language: l,
    callbackId: RESULTS_VIEW,
    metadata: resultsMetadata(state),
    blocks: [...blocks, ...actions(state.fields === undefined ? [] : [change])],
  });
}

function titleOf({ shown, fields }: ResultsState): string {
  const { titles } = RESULTS_WORDS[shown.l];
  if (shown.k === 'record') return titles.record;
  return fields === undefined ? titles.related : titles.search;
}
