import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const hits = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).hits;
const documents = (text: string) =>
  new Set(hits(text).flatMap(({ record }) => record.sources.map(({ document }) => document)));

describe('a document that a question names', () => {
  it.each(['projects in the brochure', '宣传册里提到的项目', 'agreements from the brochure'])(
    'is where everything found is from: “%s”',
    (text) => expect(documents(text)).toEqual(new Set(['cooperation-brochure'])),
  );

  it.each([
    'the China profile in the brochure',
    'the brochure intro on China',
    '宣传册里的中国简介',
    '宣传册里中国那页总述',
  ])('is no subject of what stands in it: “%s”', (text) =>
    expect(hits(text)[0]?.record.id).toBe('profile-china-ilo'),
  );

  it.each(['a brochure on ergonomics', 'the brochure on ergonomic checkpoints'])(
    'is a subject where it is what is looked for: “%s”',
    (text) => expect(hits(text)[0]?.record.id).toBe('press-2014-02-27-ergonomic-checkpoints-chinese'),
  );

  it('leaves what is found where nothing of it is from there', () =>
    expect(hits('mining in the brochure').length).toBeGreaterThan(0));
});
