import type { KnownBlock } from '@slack/types';
import type { HelpAnswer } from '../../domain/answer.ts';
import { section, titled } from './blocks.ts';
import { head } from './frame.ts';
import { bullets, richText } from './listing.ts';
import type { Room, Setting } from './message.ts';

const MOST_SECTIONS = 6;

/** How to ask: titles with bullets. Examples are shown literally, so that they can be copied. */
export function helpView(answer: HelpAnswer, setting: Setting, room: Room): KnownBlock[] {
  const mostLines = room.returns ? 10 : 5;
  return [
    ...head(answer, setting, room),
    section(titled(answer.heading, [], { title: 300, line: 80 })),
    ...richText(
      answer.sections
        .slice(0, MOST_SECTIONS)
        .flatMap(({ title, lines }) => bullets(title, lines.slice(0, mostLines), Math.min(room.field, 200))),
    ),
  ];
}
