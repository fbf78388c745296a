import { describe, expect, it } from 'vitest';
import { countsAnybody, isSameSort, wordsOfSort } from '../../../src/answering/fact-finding/counted-sorts.ts';

describe('the sort of what is counted', () => {
  it.each([
    ['kids and profs', 'students and teachers'],
    ['老师和学生', 'students and teachers'],
    ['小厂', 'small and medium-sized enterprises'],
    ['treaties', 'Fundamental Conventions'],
    ['年轻人', 'young experts'],
    ['师傅', 'Cambodian trainers'],
    ['people', 'Cambodian trainers'],
    ['bodies', 'international organisation partners'],
    ['个人', 'students and teachers'],
  ])('“%s” are counted by “%s”', (asked, figure) => expect(isSameSort(asked, figure)).toBe(true));

  it.each([
    ['students', 'universities'],
    ['学生', 'universities'],
    ['国际组织', 'young experts'],
    ['conventions', 'memoranda of understanding'],
    ['decent work country programmes', 'dimensions of the Decent Work Agenda'],
    ['women', 'students and teachers'],
    ['企业', 'countries'],
  ])('“%s” are not counted by “%s”', (asked, figure) => expect(isSameSort(asked, figure)).toBe(false));

  it.each([
    ['lighthouses', 'universities'],
    ['students', 'lighthouses'],
    ['students', 'people reached'],
  ])('whether “%s” are counted by “%s” is not known', (asked, figure) =>
    expect(isSameSort(asked, figure)).toBeUndefined(),
  );

  it('knows when any persons will do', () => {
    expect(countsAnybody('people from unions')).toBe(true);
    expect(countsAnybody('代表')).toBe(true);
    expect(countsAnybody('universities')).toBe(false);
  });

  it('takes the longer of two words that stand in the same place', () => {
    expect(wordsOfSort('国际组织')).toContain('机构');
    expect(wordsOfSort('国际组织')).not.toContain('成员国');
  });
});
