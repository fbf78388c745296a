import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/question.ts';
import { buildVocabulary, termSchema } from '../../../src/domain/vocabulary.ts';
import { namesOf } from '../../../src/understanding/names/name-list.ts';
import { createSubjectTeller } from '../../../src/understanding/subjects/tell-subjects.ts';

const topic = (id: string, en: string[], zh: string[]) => ({
  ...termSchema.parse({ id, name: { en: id, zh: id }, everyday: { en, zh } }),
  facet: 'topic' as const,
});
const tell = createSubjectTeller(
  namesOf(
    buildVocabulary([
      topic(
        'inspection',
        ['unannounced visit', 'check whether the boss obeys', 'fines'],
        ['上门检查', '查老板'],
      ),
      topic('pay', ['pay packet', 'what the boss pays', 'wage slip'], ['发工资', '老板给钱']),
      topic('ergonomics', ['sore back', 'office chair'], ['腰酸背痛']),
      topic('mining', ['coal pit'], ['下井']),
      topic('care', ['looking after the old'], ['照顾老人']),
      topic('fairs', ['stand at a fair'], ['展位']),
    ]),
  ),
);
const told = (text: string, mentions: readonly Mention[] = []) => tell(text, mentions).map(({ id }) => id);
const hint = (id: string, words: string): Mention => ({ facet: 'topic', id, words, by: 'hint' });

describe('subjects told by scattered everyday words', () => {
  it('tells a subject by two words that stand in different expressions for it', () => {
    expect(told('somebody comes unannounced and sees whether they obey the rules')).toEqual(['inspection']);
    expect(told('突然上门，检查得很严')).toEqual(['inspection']);
  });

  it('tells nothing by one word, nor by words that no subject has', () => {
    expect(told('an unannounced album')).toEqual([]);
    expect(told('who won the match last night')).toEqual([]);
    expect(told('')).toEqual([]);
  });

  it('adds nothing where a subject was named in full', () => {
    const named: Mention = { facet: 'topic', id: 'mining', words: 'coal mining', by: 'name' };
    expect(told('unannounced checks in coal mining, do they obey', [named])).toEqual(['mining']);
  });

  it('lets the rest of a question tell more than a name that is one everyday word', () => {
    const named: Mention = { facet: 'topic', id: 'mining', words: 'mining', by: 'name' };
    const mentions = tell('unannounced checks whether they obey, mining', [named]);
    expect(mentions.map(({ id }) => id)).toEqual(['mining', 'inspection']);
    expect(mentions[0]?.weight).toBeLessThan(1);
  });

  it('reads no subject out of the name of something else', () => {
    const body: Mention = { facet: 'organisation', id: 'x', words: 'Sore Back Office Chair Ltd', by: 'name' };
    expect(told('Sore Back Office Chair Ltd', [body])).toEqual(['x']);
  });

  it('gives a hint that the rest bears out more weight than one it does not', () => {
    const mentions = [hint('pay', 'boss'), hint('inspection', 'unannounced visit')];
    const weights = new Map(
      tell('unannounced visit at the boss, fines follow', mentions).map(({ id, weight }) => [id, weight]),
    );
    expect(weights.get('inspection')).toBe(1);
    expect(weights.get('pay')).toBeGreaterThan(0);
    expect(weights.get('pay')).toBeLessThan(0.5);
  });

  it('keeps the words that told it, so that they are not looked for again', () => {
    const [mention] = tell('a sore back from the chair', []);
    expect(mention).toMatchObject({ id: 'ergonomics', by: 'hint' });
    expect(mention?.words.split(' ').sort()).toEqual(['back', 'chair', 'sore']);
  });

  it('makes little of a hint with many meanings unless another word bears it out', () => {
    const weight = (text: string) =>
      createSubjectTeller(
        namesOf(
          buildVocabulary([
            topic('pay', ['tips', 'wage slip', 'what waiters take home'], ['到手']),
            topic('books', ['page', 'edition', 'cover of a book'], ['版本']),
          ]),
        ),
      )(text, [hint('pay', 'tips'), hint('books', 'page')]).map(({ id, weight: share }) => `${id} ${share}`);
    expect(weight('tips for the first page')).toEqual(['pay 0.3', 'books 0.3']);
    expect(weight('tips, wage slip and all, first page')).toContain('pay 1');
  });
});
