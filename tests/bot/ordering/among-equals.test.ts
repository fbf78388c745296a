import { beforeAll, describe, expect, it } from 'vitest';
import { loadData } from '../../../src/assemble.ts';
import { bestAmongEquals } from '../../../src/bot/ordering/among-equals.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Hit } from '../../../src/domain/hit.ts';
import type { Mention } from '../../../src/domain/question.ts';
import { question } from '../../fixtures/catalogue.ts';

const NEWS = 'press-2014-03-27-actrav-acftu-agreement';
const ITSELF = 'brochure-mou-2019-acftu-trade-unions';
const AGREEMENT: Mention = { facet: 'kind', id: 'agreement', words: 'memorandum', by: 'name' };

let catalogue: Catalogue;
beforeAll(async () => {
  ({ catalogue } = await loadData('data/records'));
});

function sorted(hits: ReadonlyArray<readonly [string, number, number]>, mentions: readonly Mention[] = []) {
  const found = hits.flatMap(([id, score, coverage]): Hit[] => {
    const record = catalogue.byId.get(id);
    return record === undefined ? [] : [{ record, score, coverage, namedWeight: 0, missing: [] }];
  });
  return bestAmongEquals({ ...question(), mentions }, found, catalogue.vocabulary).map(
    ({ record }) => record.id,
  );
}

describe('the best among equals', () => {
  it('is what holds the most, where relevance is all but the same', () =>
    expect(
      sorted([
        [NEWS, 1, 0.5],
        [ITSELF, 0.96, 0.7],
      ]),
    ).toEqual([ITSELF, NEWS]));

  it('is the more relevant one, where relevance tells', () =>
    expect(
      sorted([
        [NEWS, 1, 0.5],
        [ITSELF, 0.8, 0.7],
      ]),
    ).toEqual([NEWS, ITSELF]));

  it('is the agreement itself before news of one, where an agreement is asked for', () => {
    expect(
      sorted(
        [
          [NEWS, 1, 1],
          [ITSELF, 0.91, 1],
        ],
        [AGREEMENT],
      ),
    ).toEqual([ITSELF, NEWS]);
    expect(
      sorted([
        [NEWS, 1, 1],
        [ITSELF, 0.91, 1],
      ]),
    ).toEqual([NEWS, ITSELF]);
  });

  it('is the news all the same, where the agreement holds less', () =>
    expect(
      sorted(
        [
          [NEWS, 1, 1],
          [ITSELF, 0.95, 0.8],
        ],
        [AGREEMENT],
      ),
    ).toEqual([NEWS, ITSELF]));

  it('is nothing of nothing', () => expect(sorted([])).toEqual([]));
});
