import type { KnownBlock } from '@slack/types';
import type { FiguresAnswer } from '../../domain/answer.ts';
import { WORDS } from '../words/index.ts';
import { context, section, titled } from './blocks.ts';
import { foot, head, line } from './frame.ts';
import { bullets, richText } from './listing.ts';
import type { Room, Setting } from './message.ts';

const MOST_ROWS = 40;
const MOST_GROUPS = 3;
const MOST_LINES = 3;

/** A figure in a sentence, how it was got, what it is made of, and records to look at. */
export function figuresView(answer: FiguresAnswer, setting: Setting, room: Room): KnownBlock[] {
  const { colon } = WORDS[answer.language];
  const { columns, rows, how, groups } = answer;
  const shown = rows.slice(0, MOST_ROWS).map(({ label, shown }) => `${label}${colon}${shown}`);
  return [
    ...head(answer, setting, room),
    section(titled(answer.heading, [], { title: 400, line: 80 })),
    ...richText(bullets(`${columns.label} · ${columns.value}`, shown, room.returns ? 120 : 50)),
    ...context(how.slice(0, 5), 160),
    ...groups
      .slice(0, room.returns ? MOST_GROUPS : 1)
      .flatMap(({ label, lines }) => [
        section(titled(label, [], { title: 120, line: 80 })),
        ...lines.slice(0, MOST_LINES).map((record) => line(record, answer, setting, { ...room, summary: 0 })),
      ]),
    ...foot(answer, setting),
  ];
}
