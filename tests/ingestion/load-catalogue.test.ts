import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECORD_KIND_IDS } from '../../src/domain/kinds/index.ts';
import { faultLine } from '../../src/ingestion/fault.ts';
import { loadCatalogue } from '../../src/ingestion/load-catalogue.ts';
import { jsonFolder } from '../../src/sources/json-folder.ts';
import { readVocabularyFolder } from '../../src/sources/vocabulary-folder.ts';

const SOUND = {
  id: 'a-seminar',
  kind: 'seminar',
  title: { en: 'A seminar', zh: '一次研讨会' },
  summary: { en: 'A seminar was held.', zh: '举行了一次研讨会。' },
  countries: ['CN'],
  sources: [{ document: 'a-list', place: { en: 'item 1', zh: '第1项' } }],
};

const VOCABULARY: Record<string, unknown[]> = {
  'kinds.json': RECORD_KIND_IDS.map((id) => ({ id, name: { en: id, zh: '类型' } })),
  'regions.json': [],
  'organisations.json': [],
  'constituents.json': [],
  'programmes.json': [],
  'topics.json': [],
  'people.json': [],
  'places.json': [],
  'countries.json': [],
  'sources.json': [
    {
      id: 'a-list',
      title: { en: 'A list', zh: '列表' },
      publisher: { en: 'P', zh: '发布者' },
      file: 'a.txt',
      covers: { en: 'All', zh: '全部' },
    },
  ],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  await mkdir(join(folder, 'vocabulary'));
  for (const [name, entries] of Object.entries(VOCABULARY))
    await writeFile(join(folder, 'vocabulary', name), JSON.stringify(entries));
});
afterAll(() => rm(folder, { recursive: true }));

let used = 0;
/** Loads a fresh records folder with these files; a text is written as it is. */
async function load(files: Record<string, unknown>) {
  used += 1;
  const records = join(folder, `records-${used}`);
  await mkdir(records);
  for (const [name, content] of Object.entries(files))
    await writeFile(join(records, name), typeof content === 'string' ? content : JSON.stringify(content));
  return loadCatalogue(jsonFolder(records), await readVocabularyFolder(join(folder, 'vocabulary')));
}
async function faultsOf(...records: unknown[]): Promise<string[]> {
  return (await load({ 'x.json': records })).faults.map(faultLine);
}

describe('loading the records', () => {
  it('gives every sound record, from all files', async () => {
    const { catalogue, faults } = await load({
      'a.json': [SOUND],
      'b.json': [{ ...SOUND, id: 'another' }],
      'notes.txt': 'no record',
    });
    expect(faults).toEqual([]);
    expect([...catalogue.byId.keys()]).toEqual(['a-seminar', 'another']);
  });

  it('names file, record and field of a fault, and keeps the sound ones apart', async () => {
    const faults = await faultsOf(SOUND, { ...SOUND, id: 'b', title: { en: 'Only English' } });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toBe('x.json: b: title.zh: is missing');
  });

  it('calls a record without an id by its place', async () => {
    expect((await faultsOf(SOUND, { kind: 'seminar' }))[0]).toMatch(/^x\.json: entry 2: /);
    expect((await faultsOf('just text'))[0]).toMatch(/^x\.json: entry 1: /);
  });

  it('finds ids that stand twice, also across files', async () => {
    const { faults } = await load({ 'a.json': [SOUND], 'b.json': [SOUND] });
    expect(faults.map(faultLine)).toEqual([
      expect.stringMatching(/^b\.json: a-seminar: id: is used twice \(first in a\.json\)/),
    ]);
  });

  it.each([
    ['topics', { topics: ['unheard-of'] }, /topics\.0: "unheard-of" is not in vocabulary\/topics\.json/],
    ['a country', { countries: ['XX'] }, /countries\.0: "XX" is no ISO/],
    ['a related record', { related: ['nobody'] }, /related\.0: "nobody" is no record/],
    [
      'a source',
      { sources: [{ document: 'lost', place: { en: 'p', zh: '页' } }] },
      /sources\.0\.document: "lost"/,
    ],
    ['an organisation', { organisations: [{ id: 'who', role: 'partner' }] }, /organisations\.0\.id: "who"/],
    [
      'an impossible date',
      { dates: { start: { value: '2017-02-30', precision: 'day' } } },
      /dates\.start\.value: "2017-02-30"/,
    ],
    [
      'an end before the start',
      { dates: { start: { value: '2019', precision: 'year' }, end: { value: '2018', precision: 'year' } } },
      /dates\.end: lies before/,
    ],
    ['a field nobody knows', { titel: 'x' }, /titel/],
    [
      'a note that leaves open a thing nobody knows',
      {
        notes: [{ about: 'remark', leavesOpen: ['weather'], text: { en: 'No weather.', zh: '天气不明。' } }],
      },
      /notes\.0\.leavesOpen\.0/,
    ],
    [
      'English in Chinese',
      { summary: { en: 'It was held.', zh: 'It was held in English' } },
      /summary\.zh: reads like English/,
    ],
    ['what the kind asks for', { kind: 'contact' }, /contact: a contact says how to reach it/],
  ])('refuses %s that cannot be', async (_what, change, message) => {
    const faults = await faultsOf({ ...SOUND, ...change });
    expect(faults.join('\n')).toMatch(message);
  });

  it('G10: takes no property named __proto__ over from the data', async () => {
    const { catalogue } = await load({ 'x.json': '[{"id":"p","__proto__":{"kind":"seminar"}}]' });
    expect(catalogue.records).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false);
  });

  it('stops at a file that is no JSON or no list, and names it', async () => {
    await expect(load({ 'broken.json': '[{"id": ' })).rejects.toThrow(/broken\.json: is not valid JSON/);
    await expect(load({ 'object.json': '{}' })).rejects.toThrow(/object\.json: must hold a list/);
    await expect(load({ 'note.txt': '' })).rejects.toThrow(/holds no \.json file/);
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect((await load({ 'bom.json': `\uFEFF${JSON.stringify([SOUND])}` })).faults).toEqual([]);
  });
});
