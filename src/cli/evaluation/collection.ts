import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { z } from 'zod';
import type { CooperationRecord } from '../../domain/record.ts';
import { buildVocabulary } from '../../domain/vocabulary.ts';
import { createMiniSearchEngine } from '../../search/minisearch.ts';
import { mean, normalisedGain, recallAt } from './measures.ts';

const documentSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });
const querySchema = z.object({ id: z.string(), query: z.string() });

/** How far down the list recall is measured. */
const DEPTH = 100;

/** How well an engine ranks a collection. */
export interface CollectionFigures {
  readonly ndcg10: number;
  readonly recall100: number;
}

/**
 * Ranks any collection in the form of `docs.jsonl`, `queries.jsonl` and `qrels.tsv` (query-id, doc-id, grade)
 * through our engine without a vocabulary, and through MiniSearch as it comes.
 * @throws when a file is missing or a line is not of that form
 */
export async function measureCollection(
  folder: string,
): Promise<{ engine: CollectionFigures; bare: CollectionFigures; queries: number }> {
  const documents = await readLines(join(folder, 'docs.jsonl'), documentSchema);
  const queries = await readLines(join(folder, 'queries.jsonl'), querySchema);
  const grades = await readGrades(join(folder, 'qrels.tsv'));
  const judged = queries.filter(({ id }) => grades.has(id));
  const figures = (rank: (query: string) => string[]): CollectionFigures => {
    const ranked = judged.map(({ id, query }) => ({ ids: rank(query), wanted: grades.get(id) ?? {} }));
    return {
      ndcg10: mean(ranked.map(({ ids, wanted }) => normalisedGain(ids, wanted, 10))),
      recall100: mean(ranked.map(({ ids, wanted }) => recallAt(ids, wanted, DEPTH))),
    };
  };

  const engine = createMiniSearchEngine(buildVocabulary());
  engine.replaceAll(documents.map(asRecord));
  const bare = new MiniSearch({ fields: ['title', 'text'] });
  bare.addAll(documents);
  return {
    queries: judged.length,
    engine: figures((text) =>
      engine
        .search({
          text,
          mentions: [],
          phrases: [],
          excluded: [],
          filters: { concepts: [] },
          order: 'relevance',
          limit: DEPTH,
        })
        .hits.map((hit) => hit.record.id),
    ),
    bare: figures((query) => bare.search(query).map((result) => String(result.id))),
  };
}

/** A document as the least record the engine can index; it has no Chinese, no dates and no parties. */
function asRecord({ id, title, text }: z.infer<typeof documentSchema>): CooperationRecord {
  return {
    id,
    kind: 'news',
    covers: [],
    title: { en: title, zh: '' },
    summary: { en: text, zh: '' },
    dates: {},
    countries: [],
    regions: [],
    organisations: [],
    programmes: [],
    topics: [],
    people: [],
    places: [],
    money: [],
    figures: [],
    sources: [],
    related: [],
    notes: [],
  };
}

async function readLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<Array<z.infer<Schema>>> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

async function readGrades(path: string): Promise<Map<string, Record<string, number>>> {
  const grades = new Map<string, Record<string, number>>();
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    const [query, document, grade] = line.trim().split('\t');
    // A first line may name the columns.
    if (query === undefined || document === undefined || !Number.isFinite(Number(grade))) continue;
    const known = grades.get(query) ?? {};
    known[document] = Number(grade);
    grades.set(query, known);
  }
  return grades;
}
