import type { Answer, FigureTable, RecordLine } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import { WORDS } from './words/index.ts';

type Draft<Type extends Answer['type']> = Omit<Extract<Answer, { type: Type }>, 'text'>;
type Paragraphs<Type extends Answer['type']> = (answer: Draft<Type>) => readonly string[];

const PARAGRAPHS: { readonly [Type in Answer['type']]: Paragraphs<Type> } = {
  matches: (answer) => [
    answer.heading,
    ...answer.lines.map((line, index) => lineText(line, answer.language, answer.offset + index + 1)),
    ...(answer.total > answer.lines.length
      ? [
          WORDS[answer.language].pageNote(
            answer.offset + 1,
            answer.offset + answer.lines.length,
            answer.total,
          ),
        ]
      : []),
  ],
  record: ({ record, language }) => {
    const words = WORDS[language];
    return [
      [record.title, [record.kind, record.date].filter(Boolean).join(words.listSeparator)].join('\n'),
      record.summary,
      record.fields.map(({ label, value }) => `${label}${words.colon}${value}`).join('\n'),
      record.notes.join('\n'),
      record.related.length === 0
        ? ''
        : [
            `${words.field.related}${words.colon.trimEnd()}`,
            ...record.related.map((line) => `- ${head(line, language)} [${line.id}]`),
          ].join('\n'),
      `${words.field.source}${words.colon}${record.source}\n${words.field.id}${words.colon}${record.id}`,
    ];
  },
  fact: (answer) => [
    answer.statement,
    ...answer.caveats,
    ...answer.lines.map((line) => lineText(line, answer.language)),
  ],
  timeline: (answer) => [
    answer.heading,
    rowsInLine(answer.years, answer.language),
    ...answer.groups.map(({ label, lines }) =>
      [label, ...lines.map((line) => `- ${datedHead(line, answer.language)}`)].join('\n'),
    ),
  ],
  figures: (answer) => [
    answer.heading,
    ...tableText(answer, answer.language),
    ...answer.further.flatMap((table) => {
      const [rows = '', ...how] = tableText(table, answer.language);
      return [`${table.title}\n${rows}`, ...how];
    }),
    ...answer.groups.map(({ label, lines }) =>
      [
        `${label}${WORDS[answer.language].colon.trimEnd()}`,
        ...lines.map((line) => `- ${head(line, answer.language)}`),
      ].join('\n'),
    ),
  ],
  nothing: (answer) => [
    answer.statement,
    ...answer.suggestions.map(({ without, lines }) =>
      [
        `${without}${WORDS[answer.language].colon.trimEnd()}`,
        ...lines.map((line) => `- ${head(line, answer.language)}`),
      ].join('\n'),
    ),
  ],
  help: (answer) => [
    answer.heading,
    ...answer.sections.map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n')),
  ],
};

/** An answer as plain text: everything its blocks say, for terminals, screen readers and notifications. */
export function plainText(answer: Draft<Answer['type']>): string {
  const words = WORDS[answer.language];
  const paragraphs = PARAGRAPHS[answer.type] as Paragraphs<Answer['type']>;
  return [
    answer.understood === '' ? '' : `${words.understood}${words.colon}${answer.understood}`,
    ...answer.remarks,
    ...paragraphs(answer),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function tableText({ rows, how }: FigureTable, language: Language): string[] {
  const { colon } = WORDS[language];
  return [rows.map(({ label, shown }) => `- ${label}${colon}${shown}`).join('\n'), how.join('\n')];
}

/** A table in one line, for what is told besides. */
function rowsInLine({ title, rows }: FigureTable, language: Language): string {
  const { colon, listSeparator } = WORDS[language];
  if (rows.length === 0) return '';
  return `${title}${colon}${rows.map(({ label, shown }) => `${label}${colon}${shown}`).join(listSeparator)}`;
}

function head(line: RecordLine, language: Language): string {
  const words = WORDS[language];
  return [line.title, [line.kind, line.date || words.undated].join(words.listSeparator)].join(
    language === 'zh' ? '，' : ' – ',
  );
}

/** The date first, as a timeline is read. */
function datedHead(line: RecordLine, language: Language): string {
  const { colon, undated } = WORDS[language];
  return `${line.date || undated}${colon}${line.title}${language === 'zh' ? `（${line.kind}）` : ` (${line.kind})`}`;
}

function lineText(line: RecordLine, language: Language, number?: number): string {
  return `${number === undefined ? '-' : `${number}.`} ${head(line, language)}\n   ${line.summary}`;
}
