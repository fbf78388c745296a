import { describe, expect, it } from 'vitest';
import { breathsOf } from '../../../src/understanding/talk/joints.ts';
import { named, understand } from '../vocabulary.ts';

const left = (text: string) => understand(text).freeText;
const partsOf = (text: string) => breathsOf(text, true).map(({ from, to }) => text.slice(from, to));

describe('a story and a request in one breath', () => {
  it.each([
    ['my boss is nervous, so what was signed', ['my boss is nervous', 'so what was signed']],
    ['heading out in an hour - what was signed', ['heading out in an hour', 'what was signed']],
    ['i slept badly and what was signed', ['i slept badly', 'and what was signed']],
    ['the plumber is here and they want the form', ['the plumber is here', 'and they want the form']],
    ['what was signed, my boss keeps asking about it', ['what was signed', 'my boss keeps asking about it']],
  ])('are told apart: "%s"', (text, parts) => {
    expect(partsOf(text).map((part) => part.trim())).toEqual(parts);
  });

  it.each([
    'the project in deqing, when was it',
    'what was signed, and who was there',
    'i need the agreements, what is the newest',
    'my boss, who is away, sends greetings',
    'which agreements and what seminars are there',
  ])('stay one where there is only one of them: "%s"', (text) => {
    expect(breathsOf(text, false).filter(({ isAdded }) => !isAdded)).toHaveLength(1);
    expect(partsOf(text)[0]).toBe(text);
  });

  it.each([
    'my boss is breathing down my neck, what agreements are there on forced labour',
    'I slept terribly and my tea is cold, so are there any agreements on forced labour',
    'The neighbours are drilling and they want agreements on forced labour',
    'Are there any agreements on forced labour, my kid needs it for school',
    'Are there any agreements on forced labour (long story, I promise)',
    'Starving, jetlagged, and I have one question: are there agreements on forced labour?',
    'Before I phone him: are there agreements on forced labour?',
    'Are there any agreements on forced labour? Need it to shut Dave up',
    'Met a lovely chap from the gym last night. Are there agreements on forced labour?',
  ])('leave nothing but what is wanted: "%s"', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(understand(text).mentions).toHaveLength(2);
    expect(left(text)).toBe('');
  });

  it('keep the matter of a story that the request leans on', () => {
    expect(left('my aunt grows tulips, do you have anything on that')).toMatch(/tulips/);
    expect(left('My thesis is on lighthouses and I need anything about it')).toMatch(/lighthouses/);
  });
});

describe('days and journeys of those who ask', () => {
  it.each([
    "Doing a poster for Monday's all-hands, are there agreements on forced labour",
    'Writing the April newsletter. Are there agreements on forced labour?',
    'Interviewing a lady from the gym tonight, are there agreements on forced labour',
  ])('limit no search: "%s"', (text) => {
    expect(understand(text).dates).toBeUndefined();
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
  });

  it('leave the month that is asked about', () => {
    expect(understand('What came out in April?').dates).toBeDefined();
  });
});

describe('a bet', () => {
  it('makes no condition of the years that two people guess', () => {
    const bet = understand(
      'Bob says the agreement on forced labour is from 1950, I say 1980. Who wins the beer?',
    );
    expect(bet.dates).toBeUndefined();
    expect(bet.mentions.map(({ id }) => id)).toContain('forced-labour');
  });

  it('leaves a year that is asked for', () => {
    expect(understand('agreements on forced labour from 2019').dates).toBeDefined();
  });
});

describe('a country that somebody was wrong about', () => {
  it('is no condition, and one that somebody was told of is', () => {
    const country = (text: string) => understand(text).mentions.find(({ facet }) => facet === 'country');
    expect(country('I got told off for saying the ILO belongs to Laos. When was it founded?')?.by).toBe(
      'hint',
    );
    expect(country('I was told the ILO signed something with Laos. When was it?')?.by).toBe('name');
  });
});

describe('what people hope not to do', () => {
  it.each([
    'Help me not embarrass myself: agreements on forced labour?',
    'Not urgent, but are there agreements on forced labour?',
    'not super important. agreements on forced labour?',
  ])('excludes nothing: "%s"', (text) => {
    expect(understand(text).excluded).toEqual([]);
  });

  it('leaves what is really not wanted', () => {
    expect(understand('agreements on forced labour, not seminars').excluded).toHaveLength(1);
  });
});
