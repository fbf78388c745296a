import { describe, expect, it } from 'vitest';
import { dated, named, understand } from '../vocabulary.ts';

const left = (text: string) => understand(text).freeText;
const mention = (text: string, id: string) => understand(text).mentions.find((one) => one.id === id);

describe('the story around a request', () => {
  it.each([
    'Stuck in traffic and the radio is broken... which agreements are there on forced labour? bless you',
    'Rough day, the heating died. Agreements on forced labour, have you got any? owe you one',
    'The lift is out of order and someone took my chair. Still: need agreements on forced labour',
    'it snows here!! looking for agreements on forced labour. be quick pls, boarding',
    'Which agreements are there on forced labour? Only the year is enough. Many thanks and good weekend',
    'My flight was late, my coffee is cold. What agreements are there on forced labour? rescue me!',
    'Dear sir or madam, I have the honour to request the agreements on forced labour. With kind regards',
    'Evening all! Happy Friday. Silly one from me: agreements on forced labour?',
  ])('goes when the request says what is wanted: "%s"', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(left(text)).toBe('');
  });

  it('asks for no fact and means no day, whatever words of asking stand in it', () => {
    const question = understand(
      'We make phones and the minister flies home tomorrow. Agreements on forced labour?',
    );
    expect(question.wants).toBeUndefined();
    expect(question.dates).toBeUndefined();
  });

  it('stays when the request only refers to it', () => {
    expect(left('We buy cobalt from God knows where. Have you got anything on that?')).toMatch(/cobalt/);
    expect(left('A friend mentioned opera singers. Does the ILO have something on them?')).toMatch(
      /opera singers/,
    );
    expect(named('Forced labour came up at lunch. Got anything?')).toContain('topic:forced-labour');
  });

  it('stays where nothing is asked, and where it is a list of what is wanted', () => {
    expect(left('The harp broke. The violin sank.')).toMatch(/harp.*violin/);
    expect(left('chair height, sore backs. is there a handbook')).toMatch(/height.*backs/);
  });
});

describe('a name in the story around a request', () => {
  it('says less beside a request that says enough by itself', () => {
    const text = 'I had lunch with the ACFTU today. Which restaurant nearby serves vegan dumplings?';
    expect(mention(text, 'acftu')?.weight).toBeLessThan(0.5);
    expect(understand(text).asides).not.toEqual(expect.arrayContaining(['vegan']));
    expect(left(text)).toMatch(/restaurant.*vegan/);
  });

  it('binds no record beside a request with another subject in another country', () => {
    const text = 'We had guests from Laos. What is there on forced labour in Zambia?';
    expect(mention(text, 'LA')?.by).not.toBe('name');
    expect(mention(text, 'ZM')?.by).toBe('name');
  });

  it('says all it says when the request leans on it', () => {
    expect(mention('I met the ACFTU today. Did they sign agreements?', 'acftu')?.weight).toBeUndefined();
    expect(
      mention('We spoke about forced labour. Anything new on it?', 'forced-labour')?.weight,
    ).toBeUndefined();
  });

  it('keeps its country when the request names no other', () =>
    expect(mention('We prepare a visit to Laos. What exists on forced labour?', 'LA')?.by).toBe('name'));
});

describe('somebody who asks through the one who types', () => {
  it.each([
    'the new guy in comms asked me which agreements there are',
    'somebody in the group chat swears that there are agreements',
    'a former pupil of mine wonders which agreements there are',
    'boss wants agreements',
    'Ambassador is asking which agreements there are',
    'drafting a note on agreements',
  ])('is no part of the matter: "%s"', (text) => {
    expect(named(text)).toContain('kind:agreement');
    expect(left(text)).toBe('');
  });

  it('is the matter when named, or when it is asked who asked', () => {
    expect(named('the ACFTU asked for agreements')).toContain('organisation:acftu');
    expect(left('which farmers asked for agreements')).toMatch(/farmers/);
  });
});

describe('a set expression', () => {
  it.each([
    'for the life of me, what on earth are the agreements',
    'agreements, if memory serves',
    'the agreements, in black and white',
    'long story short: agreements',
    'one line on the agreements',
    'please point me to the agreements',
    'whatever exists on agreements',
    'with reference to our conversation of this morning: the agreements',
    'entries where agreements turn up',
    "the agreements, don't laugh at me",
    'lol ugh the agreements tbh',
  ])('says nothing of the matter: "%s"', (text) => {
    expect(named(text)).toContain('kind:agreement');
    expect(left(text)).toBe('');
  });

  it('asks for no place where it only says where somebody stands', () => {
    expect(understand('did the ACFTU say where they stand on forced labour').wants).not.toBe('place');
    expect(understand('God knows where the agreements are').wants).not.toBe('place');
  });

  it('leaves a time that was told', () => {
    expect(dated('agreements from ten years ago')).not.toBe('');
  });
});
