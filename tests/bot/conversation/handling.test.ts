import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk, shown } = conversation();

describe('words for what is done with a list', () => {
  it.each([
    ['records on Mongolia', 'put those in chronological order', 'timeline'],
    ['projects in Cambodia', 'sort by start year', 'timeline'],
    ['蒙古国的记录', '按年份排', 'timeline'],
    ['press releases on south-south cooperation', 'break down by year', 'figures'],
  ])('look for no record: %s, %s', (list, handling, type) => {
    const answer = talk(list, handling);
    expect(answer?.type).toBe(type);
    expect(answer?.total).toBe(talk(list)?.total);
  });

  it('leave the first of what was put in order the one that is shown first', () =>
    expect(shown('projects in Cambodia', 'sort by start year', 'what was the first one')).toEqual([
      'brochure-project-employment-services-2013-2017',
    ]));

  it.each([
    ['agreements with China', 'only those with a ministry', 'back to the full list please'],
    ['中国出资的项目有哪些', '只看柬埔寨的', '看回全部'],
  ])('bring back all of it after a part: %s, %s, %s', (list, part, back) => {
    expect(talk(list, part)?.total).toBeLessThan(talk(list)?.total ?? 0);
    expect(talk(list, part, back)?.total).toBe(talk(list)?.total);
  });

  it('keep money what is told by another grouping', () =>
    expect(talk('total funding by country', 'and per year')?.text).toContain('US$2,945,000 in total'));

  it.each([
    ['agreements with ACFTU', 'first and last'],
    ['与全总签署的协议', '最早和最近的'],
  ])('take both ends of it: %s, %s', (list, ends) => expect(shown(list, ends)).toHaveLength(2));

  it('say that there is no second of one', () =>
    expect(talk('projects in Pakistan', 'the second one')?.hits ?? []).toHaveLength(0));
});
