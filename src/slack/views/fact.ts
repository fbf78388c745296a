import type { KnownBlock } from '@slack/types';
import { PAGE_SIZE } from '../../bot/request.ts';
import type { FactAnswer } from '../../domain/answer.ts';
import { bullets, context, section, titled } from './blocks.ts';
import { foot, head, line } from './frame.ts';
import type { Room, Setting } from './message.ts';

const MOST_CAVEATS = 4;

/** The fact in a sentence, and under it the records that state it. */
export function factView(answer: FactAnswer, setting: Setting, room: Room): KnownBlock[] {
  return [
    ...head(answer, setting, room),
    section(told(answer, room)),
    ...context(answer.caveats.slice(0, MOST_CAVEATS), 160),
    ...answer.lines.slice(0, PAGE_SIZE).map((record) => line(record, answer, setting, room)),
    ...foot(answer, setting),
  ];
}

/** The fact, each part in a line of its own where it is told of several records. */
function told({ statement, each = [] }: FactAnswer, { title }: Room) {
  return each.length > 1
    ? bullets(each, Math.min(title, Math.floor(LONGEST / each.length)))
    : titled(statement, [], { title: LONGEST_STATEMENT, line: 0 });
}
/** Characters of all parts together, and of a fact in one. */
const LONGEST = 1_200;
const LONGEST_STATEMENT = 600;
