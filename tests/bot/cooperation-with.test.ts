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

  it.each([
    'summary of China-ILO cooperation',
    '介绍一下中国和国际劳工组织的合作',
    '总结一下中国和ILO的合作',
    'tell me about China and the ILO',
    'China and ILO',
  ])('is first what tells of the two as a whole, where there is that: %s', (text) =>
    expect(found(text)[0]?.id).toBe('profile-china-ilo'),
  );

  it.each([
    ['和国家统计局有合作吗', '国家统计局'],
    ['is there cooperation with Japan', 'Japan'],
    ['does the ILO cooperate with Mongolia', 'ILO and Mongolia'],
    ['和非洲有合作吗', '非洲'],
  ])('is told by what there is where it is asked whether there is any: %s', (text, plain) =>
    expect(found(text).map(({ id }) => id)).toEqual(found(plain).map(({ id }) => id)),
  );

  it('is none with somebody of whom no record tells', () => expect(found('与越南有合作吗')).toEqual([]));
});

describe('whether there are things of a kind somewhere', () => {
  it.each(['are there projects in Mongolia', '蒙古有项目吗', '蒙古有没有项目'])(
    'is answered by the record on one: “%s”',
    (text) => {
      const answer = desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
      expect(answer.hits.map(({ record }) => record.id)).toEqual([
        'press-2023-06-26-bridge-project-2-mongolia',
      ]);
      expect(answer.text).not.toMatch(/No record says|没有记录明确说明/);
    },
  );
});
