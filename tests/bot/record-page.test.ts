import { describe, expect, it } from 'vitest';
import { recordPage } from '../../src/bot/record-page.ts';
import { catalogueOf } from '../fixtures/catalogue.ts';
import { on, type RecordOverrides, record } from '../fixtures/records.ts';

const page = (overrides: RecordOverrides, others: RecordOverrides[] = [], language: 'en' | 'zh' = 'en') => {
  const one = record(overrides);
  return recordPage(one, catalogueOf([one, ...others.map((other) => record(other))]), language);
};

describe('the page of a record', () => {
  it('says of each date how much of it is known', () => {
    const dates = { published: on('2017-03'), start: on('2012'), end: on('2014-05-12') };
    expect(page({ dates }).dates).toEqual([
      { which: 'published', text: 'March 2017', precision: 'month' },
      { which: 'start', text: '2012', precision: 'year' },
      { which: 'end', text: '12 May 2014', precision: 'day' },
    ]);
    expect(page({ dates: { start: on('--10-25') } }, [], 'zh').dates).toEqual([
      { which: 'start', text: '10月25日', precision: 'day-of-year' },
    ]);
  });

  it('groups parties by role, and has no group for what the record lacks', () => {
    const { groups } = page({
      organisations: [
        { id: 'ministry-of-harbours', role: 'signatory' },
        { id: 'union-federation', role: 'signatory' },
        { id: 'employers-league', role: 'host' },
      ],
      money: [{ amount: 1_500_000, currency: 'USD', for: { en: 'training', zh: '培训' } }],
    });
    expect(groups.map(({ about }) => about)).toEqual(['parties', 'money']);
    expect(groups[0]?.fields).toMatchObject([
      { label: 'Signed by', values: ['Ministry of Harbours', 'Federation of Unions'] },
      { label: 'Hosted by', values: ["Employers' League"] },
    ]);
    expect(groups[1]?.fields).toMatchObject([{ values: ['US$1,500,000: training'] }]);
  });

  const others: RecordOverrides[] = [
    { id: 'later', dates: { published: on('2015') } },
    { id: 'much-earlier', dates: { published: on('2010-01-01') } },
    { id: 'undated' },
    { id: 'earlier', dates: { published: on('2014-04') } },
    { id: 'unrelated', dates: { published: on('2014-05-01') } },
  ];
  const related = ['later', 'much-earlier', 'undated', 'earlier', 'not-there'];

  it('puts related records before and after it by date, and apart those without one', () => {
    const { before, after, beside } = page({ dates: { published: on('2014-05-12') }, related }, others);
    const ids = [before, after, beside].map((lines) => lines.map(({ id }) => id));
    expect(ids).toEqual([['much-earlier', 'earlier'], ['later'], ['undated']]);
  });

  it('puts all related records apart where its own date is not known', () => {
    const { before, after, beside } = page({ related }, others);
    expect([before, after]).toEqual([[], []]);
    expect(beside.map(({ id }) => id)).toEqual(['much-earlier', 'earlier', 'later', 'undated']);
  });
});
