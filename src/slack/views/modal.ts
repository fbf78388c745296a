import type { KnownBlock, ModalView } from '@slack/types';
import type { Language } from '../../domain/language.ts';
import { clip, LIMITS } from '../limits.ts';
import { WORDS } from '../words/index.ts';
import { section } from './blocks.ts';
import type { Message } from './message.ts';

/** What a modal is made of. */
export interface ModalParts {
  /** Cut to 24 characters. */
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly KnownBlock[];
  /** The name of the view in payloads; absent for one that nothing comes back from. */
  readonly callbackId?: string;
  /** The label of the button that submits; without it there is only `Close`. */
  readonly submit?: string;
  /** Comes back with every payload of the view; at most 3,000 characters. */
  readonly metadata?: string;
}

/** A modal that keeps to Slack's limits as far as its blocks do (https://docs.slack.dev/reference/views/modal-views). */
export function modal(parts: ModalParts): ModalView {
  const { title, language, blocks, callbackId, submit, metadata } = parts;
  const label = (text: string) =>
    ({ type: 'plain_text', text: clip(text, LIMITS.viewTitle.max - 1), emoji: false }) as const;
  return {
    type: 'modal',
    title: label(title),
    close: label(WORDS[language].modal.close),
    ...(submit === undefined ? {} : { submit: label(submit) }),
    ...(callbackId === undefined ? {} : { callback_id: callbackId }),
    ...(metadata === undefined ? {} : { private_metadata: metadata }),
    blocks: blocks.slice(0, LIMITS.viewBlocks.max),
  };
}

/** A modal that says one sentence of ours: that something is under way, was done or failed. */
export function noticeModal(title: string, { text }: Message, language: Language): ModalView {
  return modal({ title, language, blocks: [section({ type: 'mrkdwn', text, verbatim: true })] });
}
