import type { KnownBlock } from '@slack/types';
import { PAGE_SIZE } from '../../bot/request.ts';
import type { FactAnswer } from '../../domain/answer.ts';
import { context, section, titled } from './blocks.ts';
import { foot, head, line } from './frame.ts';
import type { Room, Setting } from './message.ts';

const MOST_CAVEATS = 4;

/** The fact in a sentence, and under it the records that state it. */
export function factView(answer: FactAnswer, setting: Setting, room: Room): KnownBlock[] {
  return [
    ...head(answer, setting, room),
    section(titled(answer.statement, [], { title: 600, line: 80 })),
    ...context(answer.caveats.slice(0, MOST_CAVEATS), 160),
    ...answer.lines.slice(0, PAGE_SIZE).map((record) => line(record, answer, setting, room)),
    ...foot(answer, setting),
  ];
}
