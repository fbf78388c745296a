import type { KnownBlock } from '@slack/types';
import type { NothingAnswer } from '../../domain/answer.ts';
import { plain, section, titled } from './blocks.ts';
import { foot, head, line } from './frame.ts';
import type { Room, Setting } from './message.ts';

const MOST_GROUPS = 3;
const MOST_LINES = 3;

/** Says that nothing fits, and under it the nearest records, grouped by the condition that was left out. */
export function nothingView(answer: NothingAnswer, setting: Setting, room: Room): KnownBlock[] {
  return [
    ...head(answer, setting, room),
    section(plain(answer.statement, 600)),
    ...answer.suggestions
      .slice(0, MOST_GROUPS)
      .flatMap(({ without, lines }) => [
        section(titled(without, [], { title: 150, line: 80 })),
        ...lines.slice(0, MOST_LINES).map((record) => line(record, answer, setting, room)),
      ]),
    ...foot(answer, setting),
  ];
}
