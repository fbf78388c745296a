import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '..', 'src');

/** Who may import whom, beside itself. The rooms are the folders of src; `top` are the files right in src. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  understanding: ['domain'],
  search: ['domain'],
  answering: ['domain'],
  store: ['domain'],
  sources: ['domain'],
  bot: ['domain', 'understanding', 'search', 'answering', 'store', 'sources'],
  ingestion: ['domain', 'understanding', 'search', 'answering', 'store', 'sources'],
  slack: ['domain', 'bot'],
  playground: [],
  cli: ['domain', 'understanding', 'search', 'answering', 'store', 'sources', 'bot', 'ingestion', 'top'],
  top: [
    'domain',
    'understanding',
    'search',
    'answering',
    'store',
    'sources',
    'bot',
    'ingestion',
    'slack',
    'playground',
  ],
};

/** Words that name a drawer, not a meaning. */
const DRAWERS = /^(?:utils?|helpers?|common|misc|types|shared|lib)(?:\.|$)/;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(SRC, name));

function roomOf(file: string): string {
  const parts = relative(SRC, file).split('/');
  return parts.length === 1 ? 'top' : (parts[0] ?? 'top');
}

/** Source files of ours that a file imports, static and dynamic imports alike, with or without those of types only. */
function importsOf(file: string, { types } = { types: true }): string[] {
  const source = readFileSync(file, 'utf8');
  const text = types ? source : source.replace(/^(?:import|export) type [^;]+;$/gm, '');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+\.tsx?)'/g)].map((match) =>
    resolve(dirname(file), match[1] ?? ''),
  );
}

/** What breaks the table, as "a imports b" lines. */
function breaches(imports: ReadonlyArray<readonly [string, string]>): string[] {
  return imports
    .filter(([from, to]) => roomOf(from) !== roomOf(to) && !MAY_IMPORT[roomOf(from)]?.includes(roomOf(to)))
    .map(([from, to]) => `${relative(SRC, from)} imports ${relative(SRC, to)}`);
}

describe('the architecture', () => {
  const imports = files.flatMap((file) => importsOf(file).map((to) => [file, to] as const));

  it('has every room in the table', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('lets imports point down only', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(breaches(imports)).toEqual([]);
  });

  it('would notice an import that points up or sideways', () => {
    const file = (name: string) => join(SRC, name);
    expect(breaches([[file('search/engine.ts'), file('answering/answers.ts')]])).toEqual([
      'search/engine.ts imports answering/answers.ts',
    ]);
    expect(breaches([[file('domain/record.ts'), file('bot/desk.ts')]])).toHaveLength(1);
    expect(breaches([[file('playground/start.ts'), file('domain/errors.ts')]])).toHaveLength(1);
  });

  it('has no import cycle, types apart', () => {
    const values = files.flatMap((file) =>
      importsOf(file, { types: false }).map((to) => [file, to] as const),
    );
    const next = Map.groupBy(values, ([from]) => from);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file))
        cycles.push([...path.slice(path.indexOf(file)), file].map((one) => relative(SRC, one)).join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const [, to] of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('reads the environment at the start and in terminal commands only', () => {
    const readers = files
      .filter((file) => /process\.env\b/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(SRC, file));
    expect(readers.filter((file) => file !== 'start.ts' && !file.startsWith('cli/'))).toEqual([]);
  });

  it('has no drawer without a meaning of its own', () => {
    expect(
      files
        .map((file) => relative(SRC, file))
        .filter((file) => file.split('/').some((part) => DRAWERS.test(part))),
    ).toEqual([]);
  });

  it('keeps files small: a median under 80 lines and none over 250', () => {
    const lengths = files.map((file) => readFileSync(file, 'utf8').split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
    expect(
      files
        .filter((file) => readFileSync(file, 'utf8').split('\n').length > 251)
        .map((file) => relative(SRC, file)),
    ).toEqual([]);
  });
});
