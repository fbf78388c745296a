import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const first = (text: string) => ask(text).hits[0]?.record.id;

describe('a time that somebody claims', () => {
  it.each([
    ['When was the ILO founded? My neighbour swears it was 1945', 'profile-ilo'],
    ['since when has the ILO belonged to the UN? a British reviewer insists on 1951', 'profile-ilo'],
    [
      'Settle a bet: Otto swears the ILO only came to Beijing in the nineties. I say earlier.',
      'profile-ilo-beijing',
    ],
  ])('is no condition where the time is what is asked: “%s”', (text, id) => expect(first(text)).toBe(id));

  it('is one where the question itself sets it', () =>
    expect(ask('My boss says it was in Rome. Which seminars were there in 1987?').hits).toEqual([]));
});

describe('a month without its year', () => {
  it('is of whichever year has what is named, where the last one has nothing', () => {
    expect(first('what did they do in Deqing in March?')).toMatch(/deqing/u);
    expect(first('the union workshop in Ulaanbaatar in March')).toBe(
      'whatsnew-2017-cmtu-labour-law-workshop',
    );
  });

  it('finds nothing of another month', () => expect(ask('the Colombo seminar in June').hits).toEqual([]));
});

describe('a capital', () => {
  it('that acts stands for its country', () =>
    expect(first('Ulaanbaatar and the ILO agreed on something for the next five years. What was it?')).toBe(
      'press-2023-09-26-better-jobs-mongolia',
    ));

  it('in which something was stays the city', () =>
    expect(first('What did the ILO show in Ulaanbaatar to the workshop on labour law?')).toMatch(
      /^whatsnew-2017/u,
    ));
});

describe('a kind of record', () => {
  it.each(['videos on cooking', 'workshops about yoga'])('on what no record holds is nothing: “%s”', (text) =>
    expect(ask(text).hits).toEqual([]),
  );

  it('with a word that says nothing of it is listed', () =>
    expect(ask('videos of some sort please').hits).not.toHaveLength(0));
});
