import type { KnownBlock } from '@slack/types';
import type { RecordPage } from '../../../bot/record-page.ts';
import type { RecordLine } from '../../../domain/answer.ts';
import { buttonValue, recordState } from '../../button-state.ts';
import { context, namedButton, section, titled } from '../../views/blocks.ts';
import { WORDS } from '../../words/index.ts';
import { GO } from './ids.ts';
import type { PageState } from './state.ts';
import { RECORD_WORDS } from './words.ts';

/** Related records of each sort; with three sorts the modal stays far below its 100 blocks. */
const MOST_LINES = 8;

/** The related records before and after a record, the nearest ones where there are many, each with a button that goes there. */
export function relatedBlocks(page: RecordPage, state: PageState): KnownBlock[] {
  const words = RECORD_WORDS[page.language];
  const more = (lines: readonly RecordLine[]) =>
    lines.length > MOST_LINES ? context([words.more(lines.length - MOST_LINES)], 100) : [];
  const list = (title: string, lines: readonly KnownBlock[]): KnownBlock[] =>
    lines.length === 0
      ? []
      : [{ type: 'divider' }, section(titled(title, [], { title: 150, line: 80 })), ...lines];
  const drawn = (lines: readonly RecordLine[]) => lines.map((line) => relatedLine(line, state));
  const { before, after, beside } = page;
  return [
    ...list(words.before, [...more(before), ...drawn(before.slice(-MOST_LINES))]),
    ...list(words.after, [...drawn(after.slice(0, MOST_LINES)), ...more(after)]),
    ...list(words.beside, [...drawn(beside.slice(0, MOST_LINES)), ...more(beside)]),
  ];
}

function relatedLine(line: RecordLine, state: PageState): KnownBlock {
  const about = [line.kind, line.date].filter((part) => part !== '').join(' · ');
  const text = titled(line.title, [about], { title: 300, line: 200 });
  // What could not be read back gets no button.
  if (line.id === '' || line.id.length > 200) return section(text);
  const value = buttonValue(recordState(line.id, state));
  return section(text, namedButton(GO, WORDS[state.l].buttons.details, value, line.title));
}
