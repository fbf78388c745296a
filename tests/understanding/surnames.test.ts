import { describe, expect, it } from 'vitest';
import { surnamesWithTitle } from '../../src/understanding/names/surnames.ts';

describe('a person called by surname and title', () => {
  it.each([
    [
      ['王晓初', '王晓初副部长'],
      ['王部长', '王副部长'],
    ],
    [
      ['Tim De Meyer', '戴晓初', '戴晓初局长'],
      ['戴局长', '戴局'],
    ],
    [['Lv Yulin', '吕玉林', '吕玉林副司长'], ['吕司长']],
  ])('is told from %j', (names, called) =>
    expect(surnamesWithTitle(names)).toEqual(expect.arrayContaining(called)),
  );

  it('is not told from a name that was written by its sound, nor without a title', () => {
    expect(surnamesWithTitle(['盖伊·赖德', '赖德总干事'])).toEqual([]);
    expect(surnamesWithTitle(['王晓初'])).toEqual([]);
  });
});
