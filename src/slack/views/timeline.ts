import type { RichTextBlockElement } from '@slack/types';
import { TIMELINE_SIZE } from '../../bot/request.ts';
import type { TimelineAnswer } from '../../domain/answer.ts';
import { WORDS } from '../words/index.ts';
import { context, section, titled } from './blocks.ts';
import { charts } from './chart.ts';
import { foot, head, line } from './frame.ts';
import { bullets, richText } from './listing.ts';
import type { RichBlock, Room, Setting } from './message.ts';

const MOST_WITH_DETAILS = 10;
/** Where room is scarce. */
const FEW_WITH_DETAILS = 6;
const SHORT_LINE = 80;

/** Records by date, a group after the other: with their `Details` where they are few, as a plain list where many. */
export function timelineView(answer: TimelineAnswer, setting: Setting, room: Room): RichBlock[] {
  const groups = firstLines(answer.groups);
  const mostWithDetails = room.returns ? MOST_WITH_DETAILS : FEW_WITH_DETAILS;
  const isShort = groups.reduce((sum, { lines }) => sum + lines.length, 0) <= mostWithDetails;
  const list = isShort
    ? groups.flatMap(({ label, lines }) => [
        section(titled(label, [], { title: room.returns ? 80 : 20, line: 80 })),
        ...lines.map((record) => line(record, answer, setting, room)),
      ])
    : richText(longList(groups, room));
  return [
    ...head(answer, setting, room),
    section(titled(answer.heading, [], { title: 200, line: 80 })),
    ...(room.figures === 'bullets' ? byYear(answer, room) : charts([answer.years], answer.language)),
    ...list,
    ...foot(answer, setting),
  ];
}

/** What a chart would show, in a line. */
function byYear({ years, language }: TimelineAnswer, room: Room): RichBlock[] {
  const { colon } = WORDS[language];
  const counts = years.rows.map(({ label, shown }) => `${label}${colon}${shown}`).join(' · ');
  return context([counts === '' ? '' : `${years.title}${colon}${counts}`], room.returns ? 400 : 200);
}

/** Bullets under the label of each group; without labels, whose dates stand in the lines too, where room is scarce. */
function longList(groups: TimelineAnswer['groups'], room: Room): RichTextBlockElement[] {
  const texts = (lines: TimelineAnswer['groups'][number]['lines']) =>
    lines.map(({ date, title, kind }) => [date, title, kind].filter((part) => part !== '').join(' · '));
  return room.returns
    ? groups.flatMap(({ label, lines }) => bullets(label, texts(lines), room.title))
    : bullets(
        '',
        groups.flatMap(({ lines }) => texts(lines)),
        SHORT_LINE,
      );
}

/** The groups up to the last line of a page; groups without lines are left out. */
function firstLines(groups: TimelineAnswer['groups']): TimelineAnswer['groups'] {
  let left = TIMELINE_SIZE;
  return groups.flatMap(({ label, lines }) => {
    const shown = lines.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ label, lines: shown }];
  });
}
