import type { KnownBlock } from '@slack/types';
import { PAGE_SIZE } from '../../bot/request.ts';
import type { MatchesAnswer } from '../../domain/answer.ts';
import { WORDS } from '../words/index.ts';
import { section, titled } from './blocks.ts';
import { foot, head, line } from './frame.ts';
import type { Room, Setting } from './message.ts';

/** A page of at most ten records, each with its `Details`. */
export function matchesView(answer: MatchesAnswer, setting: Setting, room: Room): KnownBlock[] {
  const { offset, lines, total, heading, language } = answer;
  const isPart = total > lines.length && lines.length > 0;
  const page = isPart ? WORDS[language].page(offset + 1, offset + lines.length, total) : '';
  return [
    ...head(answer, setting, room),
    section(titled(heading, [page], { title: 200, line: 80 })),
    ...lines.slice(0, PAGE_SIZE).map((record) => line(record, answer, setting, room)),
    ...foot(answer, setting),
  ];
}
