import { describe, expect, it } from 'vitest';
import { timelineAnswer } from '../../src/answering/timeline.ts';
import { catalogueOf, hitsOf, question } from '../fixtures/catalogue.ts';
import { fixtureRecords, on, record } from '../fixtures/records.ts';

function timelineOf(records = fixtureRecords, language: 'en' | 'zh' = 'en', offset = 0) {
  return timelineAnswer(question({ language }), catalogueOf(records), {
    hits: hitsOf(records),
    total: records.length,
    offset,
    limit: 40,
  });
}
const days = (...dates: string[]) =>
  dates.map((date, at) => record({ id: `r-${at}`, dates: { published: on(date) } }));

describe('a timeline', () => {
  it('stands in the order of dates, in a group for each year, whatever order the records came in', () => {
    const { groups } = timelineOf(days('2014-05-12', '2010-01-03', '2014-02-01'));
    expect(groups.map(({ label, lines }) => [label, ...lines.map(({ id }) => id)])).toEqual([
      ['2010', 'r-1'],
      ['2014', 'r-2', 'r-0'],
    ]);
  });

  it('puts what lasted under its start', () => {
    const lasting = record({ id: 'lasting', dates: { start: on('2010-01'), end: on('2013-12') } });
    const { groups } = timelineOf([lasting, ...days('2011-01-01')]);
    expect(groups[0]).toMatchObject({ label: '2010', lines: [{ id: 'lasting' }] });
  });

  it('puts a date known to the month or year behind the days of that month or year, and makes up no day', () => {
    const { groups } = timelineOf(days('2019', '2019-04', '2019-04-30', '2019-05-01', '2019-12-31'));
    expect(groups[0]?.lines.map(({ date }) => date)).toEqual([
      '30 April 2019',
      'April 2019',
      '1 May 2019',
      '31 December 2019',
      '2019',
    ]);
  });

  it('keeps records without a year apart, at the end, with the day where it is known', () => {
    const { groups, text } = timelineOf([...days('--10-25', '2014-01-01'), record({ id: 'dateless' })]);
    expect(groups.map(({ label }) => label)).toEqual(['2014', 'No year stated']);
    expect(text).toContain('- 25 October: An item (news)');
    expect(text).toContain('- no date: An item (news)');
  });

  it('shows the latest of very many and says how many there are before', () => {
    const many = days(...Array.from({ length: 55 }, (_, at) => String(1950 + at)));
    const answer = timelineOf(many);
    expect(answer.groups.flatMap(({ lines }) => lines)).toHaveLength(40);
    expect(answer.groups.at(-1)?.label).toBe('2004');
    expect(answer.remarks.join()).toContain('15 earlier records come with “More”');
    expect(answer.total).toBe(55);
  });

  it('goes on from its last page with what was before, until every record was shown once', () => {
    const many = [
      ...days(...Array.from({ length: 75 }, (_, at) => String(1930 + at))),
      record({ id: 'dateless' }),
    ];
    const pages = [0, 40, 80].map((offset) => timelineOf(many, 'en', offset));
    const shown = pages.slice(0, 2).flatMap(({ hits }) => hits.map((hit) => hit.record.id));
    expect(new Set(shown)).toEqual(new Set(many.map(({ id }) => id)));
    expect(shown).toHaveLength(many.length);
    expect(pages[1]?.groups.map(({ label }) => label)).toEqual([
      ...Array.from({ length: 35 }, (_, at) => String(1930 + at)),
      'No year stated',
    ]);
    expect(pages[1]?.remarks.join()).toContain('40 later records come after these');
    // Past the end stands the last page, not an empty one.
    expect(pages[2]?.hits).toEqual(pages[1]?.hits);
  });

  it('rests on the records it shows, and says in text all that it says in groups', () => {
    const answer = timelineOf(fixtureRecords, 'zh');
    const lines = answer.groups.flatMap((group) => group.lines);
    expect(answer.hits.map((hit) => hit.record.id)).toEqual(lines.map(({ id }) => id));
    for (const { title } of lines) expect(answer.text).toContain(title);
    expect(answer.text).toContain('时间线：共 12 条记录');
  });
});
