import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});

const found = (text: string) =>
  desk
    .answer({ kind: 'say', text, limit: 100 }, { today: '2024-06-15' })
    .hits.map(({ record }) => ({ id: record.id, kind: record.kind }));

describe('the cooperation with somebody', () => {
  it.each([
    ['summarise ILO cooperation with Mongolia', 'ILO and Mongolia'],
    ['cooperation between the ILO and Mongolia', 'ILO and Mongolia'],
    ['tell me about cooperation with Cambodia', 'Cambodia'],
    ['partnership with UN Women', 'UN Women'],
    ['国际劳工组织与蒙古国的合作', '国际劳工组织和蒙古国'],
    ['与全总的合作情况', '全总'],
  ])('is all there is with them, whether or not a record uses the word: %s', (text, plain) => {
    const ids = found(text).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.toSorted()).toEqual(
      found(plain)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it.each(['ILO cooperation with Mongolia', 'ILO and Mongolia', '国际劳工组织与蒙古的合作'])(
    'shows what was done before how to reach an office: %s',
    (text) => {
      const kinds = found(text).map(({ kind }) => kind);
      expect(kinds[0]).not.toBe('contact');
      expect(kinds.slice(-2).toSorted()).toEqual(['contact', 'profile']);
    },
  );

  it.each(['summary of China-ILO cooperation', '介绍一下中国和国际劳工组织的合作'])(
    'is the record of that title where there is one: %s',
    (text) => expect(found(text)[0]?.id).toBe('profile-china-ilo'),
  );
});
