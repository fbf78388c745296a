import type { KnownBlock, RichTextBlock, RichTextSection } from '@slack/types';
import type { RecordAnswer } from '../../domain/answer.ts';
import { clip } from '../limits.ts';
import { printable } from '../mrkdwn.ts';
import { WORDS } from '../words/index.ts';
import { literal, section, titled } from './blocks.ts';
import { foot, head, line } from './frame.ts';
import type { Room, Setting } from './message.ts';

const MOST_NOTES = 6;
const MOST_RELATED = 3;
type RichText = RichTextSection;

/** One record in full, as rich text: everything in it is shown literally. */
export function recordView(answer: RecordAnswer, setting: Setting, room: Room): KnownBlock[] {
  const { record, language } = answer;
  const words = WORDS[language];
  const about = [record.kind, record.date].filter((part) => part !== '').join(' · ');
  const field = (label: string, value: string): RichText => ({
    type: 'rich_text_section',
    elements: [
      { type: 'text', text: `${clip(printable(label), 40)}${words.colon}`, style: { bold: true } },
      ...shownValue(value, room),
    ],
  });
  const paragraph = (text: string, max: number, bold = false): RichText => ({
    type: 'rich_text_section',
    elements: [literal(text, max, bold)],
  });
  const body: RichTextBlock = {
    type: 'rich_text',
    elements: onLines([
      paragraph(record.title, room.title, true),
      ...(about === '' ? [] : [paragraph(about, 160)]),
      paragraph(record.summary, room.paragraph),
      ...record.fields.slice(0, room.fields).map(({ label, value }) => field(label, value)),
      ...record.notes.slice(0, MOST_NOTES).map((note) => paragraph(note, room.field)),
      field(words.labels.source, record.source),
      field(words.labels.id, record.id),
    ]),
  };
  const related = record.related.slice(0, MOST_RELATED);
  return [
    ...head(answer, setting, room),
    body,
    ...(related.length === 0 ? [] : [section(titled(words.labels.related, [], { title: 80, line: 80 }))]),
    ...related.map((other) => line(other, answer, setting, { ...room, summary: 0 })),
    ...foot(answer, setting),
  ];
}

/** Paragraphs as one section with a line each: clients do not agree whether a new section begins a new line. */
function onLines(paragraphs: readonly RichText[]): RichText[] {
  const elements = paragraphs.flatMap((one, at): RichText['elements'] =>
    at === 0 ? one.elements : [{ type: 'text', text: '\n' }, ...one.elements],
  );
  return [{ type: 'rich_text_section', elements }];
}

/** A value that is a web address as a whole becomes a link; everything else stays text. */
function shownValue(value: string, room: Room): RichText['elements'] {
  const isLink = /^https?:\/\/\S+$/.test(value) && value.length <= room.field && URL.canParse(value);
  return isLink ? [{ type: 'link', url: value }] : [literal(value, room.field)];
}
