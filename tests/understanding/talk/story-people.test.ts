import { describe, expect, it } from 'vitest';
import { named, understand } from '../vocabulary.ts';

const left = (text: string) => understand(text).freeText;
const country = (text: string, id: string) => understand(text).mentions.find((one) => one.id === id);

describe('a time told of those around the asker', () => {
  it.each([
    'My niece finishes her masters in June. Which agreements are there on forced labour?',
    'A colleague broke her leg skiing in January. Which agreements are there on forced labour?',
    'Our football club looks for a cause in 2025. Which agreements are there on forced labour?',
    'Fired today, hired tomorrow. Which agreements are there on forced labour?',
    'My daughter starts in September and wants to shine. Is there anything on forced labour for people like her?',
  ])('is not when the records are from: "%s"', (text) => expect(understand(text).dates).toBeUndefined());

  it.each([
    'We met the ACFTU in 2019. What did they sign?',
    'Our report is on 2014. Which agreements are there on forced labour?',
    'Which agreements on forced labour are from June 2019? My niece asks',
  ])('narrows what is asked where it is the matter: "%s"', (text) =>
    expect(understand(text).dates).toBeDefined(),
  );
});

describe('where one person is from who asks or tells', () => {
  it.each([
    'A buyer from Laos asks me what exists on forced labour in Zambia',
    'A customer in Laos keeps sending me mails. Which agreements are there on forced labour in Zambia?',
    'A lady from Laos sat beside me on the train. What is there on forced labour in Zambia?',
  ])('is no country of the matter: "%s"', (text) => {
    expect(country(text, 'LA')).toBeUndefined();
    expect(country(text, 'ZM')?.by).toBe('name');
  });

  it('is the matter where nobody tells it to those who ask', () =>
    expect(country('agreements a union from Laos signed', 'LA')?.by).toBe('name'));
});

describe('what others say, want or believe', () => {
  it.each([
    'Finance keeps saying there are agreements on forced labour',
    'Branch meeting at ten and one of the lads swears agreements on forced labour exist',
    'My aunt insists agreements on forced labour exist',
  ])('is told by nobody of the matter: "%s"', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(left(text)).not.toMatch(/finance|branch|lads|swears|aunt|insists|saying/i);
  });

  it.each([
    'HR says I need twelve violins. Which agreements are there on forced labour?',
    'The conductor of violins is curious. Which agreements are there on forced labour?',
    'Our choir is looking for violins. Which agreements are there on forced labour?',
    'Been asked to play violins. Which agreements are there on forced labour?',
  ])('asks for nothing beside a whole question: "%s"', (text) => expect(left(text)).toBe(''));

  it('is the matter of a request that says nothing itself', () =>
    expect(
      left('We spoke about forced labour. Heard a baker admitted selling violins. Got that somewhere?'),
    ).toMatch(/baker.*violins/));

  it('stays where it is asked who said it', () =>
    expect(left('which bakers claim violins are agreements')).toMatch(/bakers/));
});

describe('a request that leans on somebody by likeness', () => {
  it('keeps what was told of them in front of it', () =>
    expect(left('My sister plays violins. Did the ACFTU sign agreements for people like her?')).toMatch(
      /violins/,
    ));

  it('keeps nothing of what is told behind it', () =>
    expect(
      left('My sister plays violins. Did the ACFTU sign agreements for people like her? It feeds my harp'),
    ).not.toMatch(/harp/));
});
