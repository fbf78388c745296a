import { expect, it } from 'vitest';
import { otherLanguage } from '../../../src/understanding/follow-ups/other-language.ts';
import { goesOn } from '../../../src/understanding/follow-ups/spoken.ts';

it.each([
  ['could I have that in Chinese', 'zh'],
  ['say it again in english please', 'en'],
  ['chinese version?', 'zh'],
  ['lovely thanks. in Chinese?', 'zh'],
  ['能用英文说一遍吗', 'en'],
  ['英文发我一份', 'en'],
  ['给我英文版', 'en'],
])('the answer is wanted in another language: “%s”', (text, language) => {
  expect(otherLanguage(goesOn(text))).toBe(language);
});

it.each(['projects in Chinese factories', 'published in Chinese'])(
  'no other language is wanted: “%s”',
  (text) => expect(otherLanguage(goesOn(text))).toBeUndefined(),
);
