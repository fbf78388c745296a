import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { FieldPostings } from '../../src/search/field-postings.ts';

const BM25 = { k: 1.8, b: 0.7, d: 0.2 };
const TEXTS = [
  'safe work at sea and safe work on land',
  'sea',
  'work for all',
  '',
  'land and sea and land again',
];

/** The same documents in both; `without` are added and taken out again. */
function filled(without: readonly number[] = []) {
  const postings = new FieldPostings(BM25);
  const index = new MiniSearch({ fields: ['text'], tokenize: wordsOf, searchOptions: { bm25: BM25 } });
  for (const [id, text] of TEXTS.entries()) {
    postings.add(id, wordsOf(text));
    index.add({ id, text });
  }
  for (const id of without) {
    const text = TEXTS[id] ?? '';
    postings.remove(id, wordsOf(text));
    index.remove({ id, text });
  }
  return { postings, index };
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function ranked(scores: Iterable<readonly [number, number]>) {
  return [...scores].sort((a, b) => a[0] - b[0]);
}

describe('the postings of a field', () => {
  it.each([
    ['as documents come', []],
    ['after some have gone', [0, 2]],
    ['when one is left', [0, 1, 2, 3]],
  ])('score a word to the last digit as MiniSearch does, %s', (_, without) => {
    const { postings, index } = filled(without);
    for (const word of ['sea', 'work', 'land', 'and', 'again', 'nowhere'])
      expect(ranked(postings.scores(word))).toEqual(
        ranked(index.search(word).map(({ id, score }): [number, number] => [id, score])),
      );
  });

  it('forget a word that no document holds any more', () => {
    const { postings } = filled([2]);
    expect([...postings.terms()]).not.toContain('for');
    expect([...postings.terms()]).toContain('work');
  });

  it('count a document once, however often it says a word', () => {
    expect(filled().postings.holders('land')).toHaveLength(2);
  });

  it('take the same document again after it went', () => {
    const { postings } = filled([0]);
    postings.add(0, wordsOf(TEXTS[0] ?? ''));
    expect(ranked(postings.scores('safe'))).toEqual(ranked(filled().postings.scores('safe')));
  });
});
