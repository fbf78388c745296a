import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const first = (text: string) =>
  desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).hits[0]?.record.id ?? '';

describe('a question typed in a hurry', () => {
  it.each([
    ['Gutteres speech', 'brochure-statement-guterres-belt-and-road'],
    ['Guterrez speach', 'brochure-statement-guterres-belt-and-road'],
    ['what did they put out on Boxing Day, of all days?', /^press-2023-12-26/],
    ['thirty-odd companies met us in Shanghai', 'press-2013-09-17-forum-hiring-people-with-disabilities'],
    ['what does Sri Lanka have to do with this programme', 'press-2011-10-19-colombo-union-capacity-seminar'],
    ['some trade-fair type thing with stands', /skills-fair/],
    ['training of trainers course', /trainers/],
    ['only things actually called forum', /forum/],
    ['since when has there been an ILO office in the Chinese capital', 'profile-ilo-beijing'],
  ])('finds what is meant: "%s"', (text, id) => expect(first(text)).toMatch(id));

  it.each([
    'all it says is "Deqing, 80 pers." What was this?',
    'a slip of paper in the folder reads "Hangzhou, platform MoU"',
  ])('searches the words of a note that is quoted and that no record has: %s', (text) =>
    expect(first(text)).toMatch(/deqing|saws|hangzhou/),
  );

  it.each(['leaving out the labour ministry', 'except the labour ministry', 'but not MOHRSS'])(
    'refuses the body named and not what shares a word with it: %s',
    (words) =>
      expect(first(`2019 memoranda with ministries, ${words}`)).toMatch(/transport-maritime|mem-work-safety/),
  );

  it.each(['did the ILO become an agency of the UN in 1946', 'the ILO joined the United States in 1946?'])(
    'finds the year that the record on a body tells of: %s',
    (text) => expect(first(text)).toBe('profile-ilo'),
  );

  it('finds no year that no record tells of', () =>
    expect(first('did the ILO become an agency of the UN in 1951')).toBe(''));
});
