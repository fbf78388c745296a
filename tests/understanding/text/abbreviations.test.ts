import { describe, expect, it } from 'vitest';
import type { Name } from '../../../src/understanding/names/name-list.ts';
import { createAbbreviations } from '../../../src/understanding/text/abbreviations.ts';

const NAMES = [
  ...['Ministry of Emergency Management', 'Minister of Labour', 'Ministry of Transport', 'South-East Asia'],
  ...['social protection', 'social security reform', 'South-South cooperation', 'meeting', 'cooperative'],
].map((text): Name => ({ text: text.toLowerCase(), by: 'name', concept: { facet: 'topic', id: text } }));
const WORDS = new Set(['coop', 'notes', 'uni', 'work', 'in']);
const spelt = createAbbreviations(NAMES, {
  isWord: (word) => WORDS.has(word),
  isCommon: (word) => word === 'work',
});

describe('abbreviations that nobody has listed', () => {
  it.each([
    ['min of emergency mgmt', 'ministry of emergency management'],
    ['soc sec reform', 'social security reform'],
    ['south south coop', 'south south cooperation'],
    ['SE Asia', 'south east Asia'],
  ])('are spelt out beside another word of a name: “%s”', (typed, meant) => expect(spelt(typed)).toBe(meant));

  it.each([
    ['mtg notes', 'meeting notes'],
    ['nxt year', 'next year'],
    ['which govts', 'which governments'],
  ])('are spelt out where they lost their vowels: “%s”', (typed, meant) => expect(spelt(typed)).toBe(meant));

  it.each(['npc', 'at uni in Asia', 'the coop', 'MTG Asia', 'social work reform', 'soc. 3'])(
    'are no bodies, clubs or words by themselves: “%s”',
    (text) => expect(spelt(text)).toBe(text),
  );
});
