import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { assemble } from '../assemble.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../bot/export/export-file.ts';
import { PAGE_SIZE } from '../bot/request.ts';
import { calendarOf } from '../domain/calendar-day.ts';
import { DeskError } from '../domain/errors.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { isCalendarDay } from '../domain/partial-date.ts';
import { answerJson } from './answer-json.ts';
import { answerForTerminal } from './terminal.ts';

const USAGE = `Usage: npm run ask -- [options] "question"
       npm run -s ask -- --json -        one question a line on standard input

  --json              one JSON object a line
  --today YYYY-MM-DD  the day it is, for "last year" and the like (default: today)
  --lang en|zh        the language of the answer (default: that of the question)
  --export FORMAT     the records that fit, as csv, json or iati, instead of an answer
  --limit N           records in an answer, 1 to 100 (default: ${PAGE_SIZE})`;

interface AskOptions {
  readonly json: boolean;
  readonly today: string;
  readonly language?: Language;
  readonly limit: number;
  readonly format?: ExportFormat;
  /** The question, or `-` for standard input. */
  readonly text: string;
}

/** @throws DeskError `bad-configuration` naming the option that is wrong */
function readOptions(args: string[]): AskOptions | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      today: { type: 'string' },
      lang: { type: 'string' },
      limit: { type: 'string' },
      export: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const today = values.today ?? calendarOf(Intl.DateTimeFormat().resolvedOptions().timeZone)(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || !isCalendarDay(today))
    throw new DeskError('bad-configuration', `--today must be a day such as 2026-11-22.\n\n${USAGE}`);
  const language = LANGUAGES.find((one) => one === values.lang);
  if (values.lang !== undefined && language === undefined)
    throw new DeskError('bad-configuration', `--lang must be en or zh.\n\n${USAGE}`);
  const limit = Number(values.limit ?? PAGE_SIZE);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new DeskError('bad-configuration', `--limit must be a whole number from 1 to 100.\n\n${USAGE}`);
  const format = EXPORT_FORMATS.find((one) => one === values.export);
  if (values.export !== undefined && format === undefined)
    throw new DeskError('bad-configuration', `--export must be csv, json or iati.\n\n${USAGE}`);
  const text = positionals.join(' ');
  return { json: values.json, today, ...(language && { language }), limit, ...(format && { format }), text };
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(USAGE);
    return;
  }
  const { desk } = await assemble(process.env.RECORDS_DIR || 'data/records');
  const { format, text, today, language } = options;
  if (format !== undefined) {
    const file = desk.export({ text, format, ...(language && { language }) }, { today });
    if (file === undefined) throw new DeskError('unknown-record', 'No record fits that.');
    process.stdout.write(file.text);
    return;
  }
  const answerLine = (asked: string): string => {
    const startedAt = performance.now();
    const { limit } = options;
    const answer = desk.answer({ kind: 'say', text: asked, limit, ...(language && { language }) }, { today });
    const tookMs = performance.now() - startedAt;
    return options.json ? JSON.stringify(answerJson(asked, answer, tookMs)) : answerForTerminal(answer);
  };
  if (text !== '-') {
    console.log(answerLine(text));
    return;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    console.log(answerLine(line));
}

// A reader that went away (`… | head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main();
} catch (error) {
  const isUsage =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof DeskError) && !isUsage) throw error;
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 1;
}
