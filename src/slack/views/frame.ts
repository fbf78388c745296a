import type { KnownBlock } from '@slack/types';
import { PAGE_SIZE, TIMELINE_SIZE } from '../../bot/request.ts';
import type { Answer, RecordLine } from '../../domain/answer.ts';
import { pageOf, recordState, voteState } from '../button-state.ts';
import { WORDS } from '../words/index.ts';
import { actions, button, context, SHARE_TO, section, titled } from './blocks.ts';
import type { Room, Setting } from './message.ts';

const MOST_REMARKS = 5;
/** Ids of records are slugs; nothing else gets a button. */
const SLUG = /^[a-z0-9-]{1,100}$/i;

/** The top of every answer: who shared it, the question again, how it was read, what was left out. */
export function head(answer: Answer, setting: Setting, room: Room): KnownBlock[] {
  const words = WORDS[answer.language];
  const asked = askedIn(answer, setting);
  return [
    ...sharedBy(answer, setting),
    ...context(
      [asked === '' ? '' : `“${asked}”`, answer.understood === '' ? '' : words.understood(answer.understood)],
      room.asked,
    ),
    ...context(answer.remarks.slice(0, MOST_REMARKS), 160),
  ];
}

function sharedBy(answer: Answer, { sharedBy }: Setting): KnownBlock[] {
  if (sharedBy === undefined) return [];
  const text = WORDS[answer.language].sharedBy(mentionOf(sharedBy));
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text }] }];
}

/** A mention of a person; nothing but an id can get into it. */
export function mentionOf(userId: string): string {
  return `<@${userId.replace(/[^A-Z0-9]/gi, '').slice(0, 30)}>`;
}

/** One record of a list, with its `Details`. */
export function line(record: RecordLine, answer: Answer, setting: Setting, room: Room): KnownBlock {
  const about = [record.kind, record.date].filter((part) => part !== '').join(' · ');
  const text = titled(record.title, [about, room.summary === 0 ? '' : record.summary], {
    title: room.title,
    line: Math.max(room.summary, 80),
  });
  if (!SLUG.test(record.id)) return section(text);
  const state = recordState(record.id, setting.shown, room.returns ? pageOf(setting.shown) : undefined);
  return section(text, button('details', WORDS[answer.language].buttons.details, state));
}

/** The question as it is shown again; empty when there was none in words. */
export function askedIn(answer: Answer, { shown }: Setting): string {
  return answer.asked || (pageOf(shown)?.q ?? '');
}

/** The row of buttons under an answer: paging, sharing, feedback on messages. */
export function foot(answer: Answer, { shown, audience }: Setting): KnownBlock[] {
  const { buttons } = WORDS[answer.language];
  const page = pageOf(shown);
  const turned = pageTurned(answer);
  const paged = page !== undefined && turned !== undefined ? { ...turned, page } : undefined;
  const next = paged && { ...paged.page, o: paged.offset + paged.lines };
  const vote = voteState(answer.language);
  const back =
    shown.k === 'record'
      ? page
      : paged && paged.offset > 0
        ? { ...paged.page, o: Math.max(0, paged.offset - paged.size) }
        : undefined;
  return actions([
    ...(back === undefined ? [] : [button('back', buttons.back, back)]),
    ...(next !== undefined && next.o < answer.total ? [button('more', buttons.more, next)] : []),
    ...(audience === 'one' ? [button('share', buttons.share, shown)] : []),
    ...(audience !== 'modal' && shown.k === 'list' && EXPORTED.has(answer.type)
      ? [button('export', buttons.export, shown)]
      : []),
    ...(audience === 'modal'
      ? [button(SHARE_TO, buttons.shareTo, shown)]
      : [button('helpful', buttons.helpful, vote), button('not_helpful', buttons.notHelpful, vote)]),
  ]);
}

/** Answers that are made of many records. */
const EXPORTED: ReadonlySet<Answer['type']> = new Set<Answer['type']>(['matches', 'timeline', 'figures']);

/** Where an answer with pages stands: records before this page, lines on it, lines on a full one. */
function pageTurned(answer: Answer): { offset: number; lines: number; size: number } | undefined {
  if (answer.type === 'matches')
    return { offset: answer.offset, lines: answer.lines.length, size: PAGE_SIZE };
  if (answer.type !== 'timeline') return undefined;
  const lines = answer.groups.reduce((sum, group) => sum + group.lines.length, 0);
  return { offset: answer.offset, lines: Math.min(lines, TIMELINE_SIZE), size: TIMELINE_SIZE };
}
