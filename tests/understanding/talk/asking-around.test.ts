import { describe, expect, it } from 'vitest';
import { dated, named, understand } from '../vocabulary.ts';

const left = (text: string) => understand(text).freeText;

describe('whether something is found in the records', () => {
  it.each([
    'did Mongolia ever feature',
    'does Mongolia appear anywhere?',
    'has Mongolia ever come up',
    'does Mongolia figure in any of this',
    'which records touch on Mongolia',
    'any trace of Mongolia in the files?',
    'where does Mongolia come into it',
    'any mention at all of Mongolia?',
  ])('is no matter: "%s"', (text) => {
    expect(named(text)).toEqual(['country:MN']);
    expect(left(text)).toBe('');
  });

  it.each([
    ['the main feature of the law', /feature/],
    ['feature films about Mongolia', /films/],
    ['signs of fatigue in Mongolia', /fatigue/],
  ])('is not asked by the same words elsewhere: "%s"', (text, matter) => expect(left(text)).toMatch(matter));
});

describe('what somebody cannot remember', () => {
  it.each([
    'agreements on forced labour, the name escapes me',
    "it's on the tip of my tongue: the agreements on forced labour",
    "tidying up the archive and can't locate the agreements on forced labour, any trace?",
    "I've drawn a blank. agreements on forced labour?",
    'boss vaguely recalls that there are agreements on forced labour',
    'my flatmate swears there are agreements on forced labour',
    'my kid asked me at breakfast whether there are agreements on forced labour',
    'could you settle an argument for us? there are agreements on forced labour, right?',
    'wow what a day. agreements on forced labour?',
    'typing in the dark: agreements on forced labour',
    'our spreadsheet says there are agreements on forced labour. correct?',
  ])('is no part of the matter: "%s"', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(left(text)).toBe('');
  });

  it.each([
    'today I would need the agreements on forced labour',
    'So many thanks. Today I need the agreements on forced labour',
  ])('is asked today and is not of today: "%s"', (text) => expect(dated(text)).toBe(''));

  it('is wanted of today where the question says so', () =>
    expect(dated('agreements on forced labour published today')).not.toBe(''));

  it.each(["workers who can't find work", 'young people who are unable to find a job'])(
    'is not meant by those who look for work: "%s"',
    (text) => expect(left(text)).toMatch(/work|job|find/),
  );
});

describe('a word in marks of doubt', () => {
  it('is no phrase to be found word for word', () =>
    expect(understand('agreements on forced labour "properly" written').phrases).toEqual([]));

  it('is one where it could stand somewhere', () =>
    expect(understand('agreements with "decent work" in them').phrases).toEqual(['decent work']));
});
