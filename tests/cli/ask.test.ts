import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Runs `npm run ask` as npm would, with these arguments and this on standard input. */
function run(args: string[], input = '', env: Record<string, string> = {}) {
  const child = spawn('node', ['src/cli/ask.ts', ...args], { cwd: ROOT, env: { ...process.env, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise<{ code: number | null; out: string; err: string }>((done) =>
    child.on('close', (code) => done({ code, out, err })),
  );
}

/** The contract of DESIGN.md, "Commands", word for word: no key more, none less. */
const contract = z.strictObject({
  question: z.string(),
  language: z.enum(['en', 'zh']),
  understood: z.strictObject({
    intent: z.string(),
    kinds: z.array(z.string()),
    countries: z.array(z.string()),
    organisations: z.array(z.string()),
    programmes: z.array(z.string()),
    topics: z.array(z.string()),
    people: z.array(z.string()),
    dates: z.looseObject({}).nullable(),
    amount: z.looseObject({}).nullable(),
    text: z.string(),
  }),
  answer: z.strictObject({
    type: z.enum(['matches', 'record', 'fact', 'figures', 'timeline', 'nothing', 'help']),
    text: z.string().min(1),
  }),
  records: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      title: z.string(),
      date: z.string().nullable(),
      score: z.number().min(0).max(1),
    }),
  ),
  total: z.number(),
  suggestions: z.array(z.object({ id: z.string() })).optional(),
  tookMs: z.number(),
});

describe('npm run ask', () => {
  it.each([
    ['csv', /^\uFEFF记录编号,类型,/],
    ['json', /^\[\n {2}\{\n {4}"id": /],
    ['iati', /^\{\n {2}"iati-activities": /],
  ])('prints the records as %s with --export, and nothing else', async (format, begins) => {
    const { out, err, code } = await run(['--export', format, '与全总签署的协议']);
    expect([err, code]).toEqual(['', 0]);
    expect(out).toMatch(begins);
  });

  it('says what is wrong with an export of nothing, or in a format there is not', async () => {
    expect(await run(['--export', 'json', 'whaling'])).toMatchObject({
      out: '',
      code: 1,
      err: 'No record fits that.\n',
    });
    expect((await run(['--export', 'xls', 'SCORE'])).err).toContain('--export must be csv, json or iati.');
  });

  it('prints one JSON object on one line', async () => {
    const { code, out } = await run(['--json', 'agreements of 2019', '--limit', '2']);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const answer = contract.parse(JSON.parse(out));
    expect(answer.understood.dates).toEqual({ from: '2019-01-01', to: '2019-12-31' });
    expect(answer.records).toHaveLength(2);
    expect(answer.total).toBeGreaterThan(2);
  });

  it('answers one line of standard input with one line, in order, also empty and odd ones', async () => {
    const questions = ['社会保障', '', 'football results', 'x'.repeat(5000), '{"json":1}', 'help'];
    const { code, out } = await run(['--json', '-'], `${questions.join('\n')}\n`);
    expect(code).toBe(0);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => contract.parse(JSON.parse(line)));
    expect(answers.map((answer) => answer.question)).toEqual(questions);
    expect(answers[0]?.language).toBe('zh');
    expect(answers[1]?.answer.type).toBe('help');
    expect(answers[2]).toMatchObject({ answer: { type: 'nothing' }, records: [], total: 0 });
  });

  it('takes the day it is from --today and the language from --lang', async () => {
    const { out } = await run(['--json', '--today', '2015-05-05', '--lang', 'zh', 'news of last year']);
    const answer = contract.parse(JSON.parse(out));
    expect(answer.language).toBe('zh');
    expect(answer.understood.dates).toEqual({ from: '2014-01-01', to: '2014-12-31' });
  });

  it('is plain where it is no terminal and coloured where colour is asked for', async () => {
    const plain = await run(['DWCP'], '', { NO_COLOR: '1' });
    expect(plain.out).not.toContain('\u001b[');
    expect(plain.out).toContain('Decent Work Country Programme');
  });

  it.each([
    [['--lang', 'fr', 'x'], /--lang must be en or zh/],
    [['--today', '2024-02-30', 'x'], /--today must be a day/],
    [['--limit', '0', 'x'], /--limit must be/],
    [['--nonsense'], /Usage/],
  ])('refuses %j with what to write instead and exit code 1', async (args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toContain('    at ');
  });

  it('stops with file, record and field when a records file is faulty', async () => {
    const { code, err } = await run(['x'], '', { RECORDS_DIR: 'tests/fixtures/faulty-records' });
    expect(code).toBe(1);
    expect(err).toMatch(/faulty\.json: half-a-record: summary: /);
  });
});
