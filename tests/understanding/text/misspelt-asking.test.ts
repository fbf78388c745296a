import { describe, expect, it } from 'vitest';
import { withAskingSpelt } from '../../../src/understanding/text/misspelt-asking.ts';

const WORDS = new Set(['singed', 'prone', 'there', 'many']);
const spelt = (text: string) => withAskingSpelt(text, (word) => WORDS.has(word));

describe('misspelt words of asking', () => {
  it.each([
    ['how mnay poeple benifit?', 'how many people benefit?'],
    ['Wher was it held', 'where was it held'],
    ['who sponsered the course', 'who sponsored the course'],
    ['the adress and emial, please', 'the address and email, please'],
    ['when was it singed', 'when was it signed'],
  ])('are read as they are spelt: “%s”', (typed, meant) => expect(spelt(typed)).toBe(meant));

  it.each([
    'who is prone to slips there',
    'a talk by Meny Buget',
    'write to mony@example.org',
    'the BUGET programme',
    'teh ILO',
  ])('are neither words of the language, names nor addresses: “%s”', (text) =>
    expect(spelt(text)).toBe(text),
  );
});
