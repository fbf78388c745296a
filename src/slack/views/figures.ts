import type { FigureRow, FiguresAnswer, FigureTable } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { WORDS } from '../words/index.ts';
import { context, section, titled } from './blocks.ts';
import { charts } from './chart.ts';
import { dataTable } from './data-table.ts';
import { foot, head, line } from './frame.ts';
import { bullets, richText } from './listing.ts';
import type { RichBlock, Room, Setting } from './message.ts';

const MOST_FURTHER = 5;

/** How much is shown where there is room, and where there is little. */
const COMFORTABLE = { label: 120, rows: 40, furtherRows: 10, how: 5, sentence: 160, groups: 3, lines: 3 };
const TIGHT: typeof COMFORTABLE = {
  ...{ label: 32, rows: 20, furtherRows: 2, how: 3, sentence: 80, groups: 1, lines: 2 },
};

/** A figure in a sentence, what it is made of, how it was got, and records to look at. */
export function figuresView(answer: FiguresAnswer, setting: Setting, room: Room): RichBlock[] {
  const { language } = answer;
  const most = room.returns ? COMFORTABLE : TIGHT;
  const tables = [answer, ...answer.further.slice(0, MOST_FURTHER)];
  const caption = tables.length === 1 ? answer.title : answer.heading;
  const table = room.figures === 'charts and table' ? dataTable(caption, tables, language, most.label) : [];
  const listed = tables.flatMap((one, at) => [
    ...asBullets(one, at === 0 ? most.rows : most.furtherRows, language, most.label, at === 0),
    ...howOf(one, most),
  ]);
  return [
    ...head(answer, setting, room),
    section(titled(answer.heading, [], { title: 400, line: 80 })),
    ...(room.figures === 'bullets' ? [] : charts(tables, language)),
    ...(table.length > 0 ? [...table, ...tables.flatMap((one) => howOf(one, most))] : listed),
    ...answer.groups
      .slice(0, most.groups)
      .flatMap(({ label, lines }) => [
        section(titled(label, [], { title: 120, line: 80 })),
        ...lines.slice(0, most.lines).map((record) => line(record, answer, setting, { ...room, summary: 0 })),
      ]),
    ...foot(answer, setting),
  ];
}

function asBullets(
  { title, columns, rows }: FigureTable,
  most: number,
  language: Language,
  label: number,
  isFirst: boolean,
): RichBlock[] {
  const { colon, andMore } = WORDS[language];
  const text = ({ label: name, shown }: FigureRow) => `${name}${colon}${shown}`;
  const rest = rows.length > most ? [andMore(rows.length - most)] : [];
  const head = isFirst ? `${columns.label} · ${columns.value}` : title;
  return richText(bullets(head, [...rows.slice(0, most).map(text), ...rest], label));
}

function howOf({ how }: FigureTable, most: typeof COMFORTABLE): RichBlock[] {
  return context(how.slice(0, most.how), most.sentence);
}
