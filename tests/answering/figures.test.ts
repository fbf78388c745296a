import { describe, expect, it } from 'vitest';
import { countsAnswer } from '../../src/answering/figures/counts-answer.ts';
import { moneyAnswer } from '../../src/answering/figures/money-answer.ts';
import type { Grouping, Mention, Question } from '../../src/domain/question.ts';
import type { CooperationRecord } from '../../src/domain/record.ts';
import { catalogueOf, hitsOf, question } from '../fixtures/catalogue.ts';
import { fixtureRecords, on, record } from '../fixtures/records.ts';

function counts(records: readonly CooperationRecord[], by?: Grouping, change: Partial<Question> = {}) {
  return countsAnswer(
    question(change),
    { hits: hitsOf(records), total: records.length, ...(by && { by }) },
    catalogueOf(records),
  );
}
function sums(records: readonly CooperationRecord[], by?: Grouping, change: Partial<Question> = {}) {
  return moneyAnswer(
    question(change),
    { hits: hitsOf(records), total: records.length, ...(by && { by }) },
    catalogueOf(records),
  );
}
const rowsOf = (answer: { rows: ReadonlyArray<{ label: string; shown: string }> } | undefined) =>
  answer?.rows.map(({ label, shown }) => [label, shown]);
const agreements: Mention = { facet: 'kind', id: 'agreement', words: 'agreements', by: 'name' };
const pay = (id: string, amount: number, currency = 'USD', more: object = {}, rest: object = {}) =>
  record({
    id,
    kind: 'project',
    organisations: [{ id: 'employers-league', role: 'implementing' }],
    title: { en: `Title of ${id}`, zh: `${id}的标题` },
    money: [{ amount, currency, for: { en: 'boats', zh: '船只' }, ...more }],
    ...rest,
  });

describe('counting records', () => {
  it('counts each group, years in order, those without one last, and names the records of each', () => {
    const answer = counts(fixtureRecords, 'year');
    expect(rowsOf(answer)?.[0]).toEqual(['2010', '1']);
    expect(rowsOf(answer)?.at(-1)?.[0]).toBe('no year stated');
    expect(answer.rows.find(({ label }) => label === '2019')?.records).toEqual([
      'social-protection-seminar',
      'april-workshop',
    ]);
    expect(answer.rows.reduce((sum, { value }) => sum + value, 0)).toBe(fixtureRecords.length);
    expect(answer.heading).toBe('12 records');
  });

  it('keeps records known to the year apart from those of a month', () => {
    const answer = counts(
      [record({ id: 'a', dates: { start: on('2019') } }), ...fixtureRecords.slice(4, 5)],
      'month',
    );
    expect(rowsOf(answer)).toEqual([
      ['2019', '1'],
      ['April 2019', '1'],
    ]);
  });

  it('says so when a record stands in several rows', () => {
    const answer = counts(fixtureRecords, 'country');
    expect(answer.rows[0]?.value).toBeGreaterThan(1);
    expect(answer.how.join(' ')).toContain('add up to more than the total');
  });

  it.each<Grouping>([
    ...(['year', 'month', 'country', 'region', 'kind', 'organisation'] as const),
    ...(['constituent', 'programme', 'topic', 'place', 'currency', 'record'] as const),
  ])('by %s leaves out no record, in both languages', (by) => {
    for (const language of ['en', 'zh'] as const) {
      const answer = counts(fixtureRecords, by, { language });
      expect(new Set(answer.rows.flatMap(({ records }) => records)).size).toBe(fixtureRecords.length);
      for (const { label } of answer.rows) expect(answer.text).toContain(label);
    }
  });

  it('counts an agreement once: a press release on its signing is listed, not counted', () => {
    const records = fixtureRecords.slice(0, 2);
    const answer = counts(records, undefined, { mentions: [agreements] });
    expect(answer.heading).toContain('1 record');
    expect(answer.hits.map((hit) => hit.record.id)).toEqual(['forced-labour-agreement']);
    expect(answer.how.join(' ')).toContain('1 more record reports on such');
    expect(answer.groups.at(-1)?.lines.map(({ id }) => id)).toEqual(['signing-release']);
  });

  it('says when nothing but reports is there, and gives these', () => {
    const answer = counts(fixtureRecords.slice(1, 2), 'year', { mentions: [agreements] });
    expect(answer.heading).toMatch(/^1 record reports on such; no record/u);
    expect(answer.hits).toHaveLength(1);
    expect(rowsOf(answer)).toEqual([['2014', '1']]);
  });

  it('counts a seminar as an event', () => {
    const events: Mention = { facet: 'kind', id: 'event', words: 'events', by: 'name' };
    const answer = counts([...fixtureRecords.slice(3, 5), ...fixtureRecords.slice(6, 8)], undefined, {
      mentions: [events],
    });
    expect(answer.heading).toContain('4 records');
  });

  it('says when not all that fit were counted', () => {
    const answer = countsAnswer(question(), { hits: hitsOf(fixtureRecords), total: 40 }, catalogueOf());
    expect(answer.how).toContain('Only 12 of the 40 records that fit were counted.');
  });

  it('shows at most 40 rows and says how many more there are', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      record({ id: `r-${at}`, dates: { published: on(String(1900 + at)) } }),
    );
    const answer = counts(many, 'year');
    expect(answer.rows).toHaveLength(40);
    expect(answer.how).toContain('20 more rows are not shown.');
  });
});

describe('adding up money', () => {
  it('adds up one currency and never two', () => {
    const answer = sums([pay('a', 100), pay('b', 50), pay('c', 7, 'EUR')]);
    expect(answer?.heading).toBe('US$150 and €7 in total');
    expect(answer?.how).toContain('Different currencies are not added.');
  });

  it('keeps the currencies of one group in rows of their own', () => {
    const answer = sums(
      [pay('a', 100, 'USD', {}, { countries: ['MN'] }), pay('b', 7, 'EUR', {}, { countries: ['MN'] })],
      'country',
    );
    expect(rowsOf(answer)).toEqual([
      ['Mongolia', 'US$100'],
      ['Mongolia', '€7'],
    ]);
  });

  it('does not add what may be the same money: it lists it, and says what it would come to', () => {
    const answer = sums([
      pay('pledge', 1000, 'USD', { maybeSameAs: ['spent'] }, { kind: 'news' }),
      pay('spent', 1000),
      pay('other', 1),
    ]);
    expect(answer?.heading).toBe('US$1,001 in total');
    const how = answer?.how.join('\n');
    expect(how).toContain(
      'Not added: US$1,000 (Title of pledge) may be the same money as in “Title of spent”.',
    );
    expect(how).toContain('it would be US$2,001');
    expect(answer?.hits.map((hit) => hit.record.id)).toEqual(['spent', 'other', 'pledge']);
  });

  it('takes a doubt for one whichever of the two records states it', () => {
    const answer = sums([
      pay('report', 5, 'USD', {}, { kind: 'news' }),
      pay('spent', 5, 'USD', { maybeSameAs: ['report'] }),
    ]);
    expect(answer?.heading).toBe('US$5 in total');
  });

  it('adds what is surely not the same, though the amounts are equal', () => {
    expect(sums([pay('a', 5), pay('b', 5)])?.heading).toBe('US$10 in total');
  });

  it('keeps to the amounts asked for', () => {
    const answer = sums([pay('a', 100), pay('b', 5)], undefined, { amount: { min: 50, words: 'over 50' } });
    expect(answer?.heading).toBe('US$100 in total');
  });

  it('counts only what the one named gave, where the question asks who gave', () => {
    const china: Mention = { facet: 'country', id: 'CN', words: 'China', by: 'name' };
    const records = [
      pay('a', 100, 'USD', { from: 'ministry-of-harbours' }),
      pay('b', 5, 'USD', { from: 'union-federation' }),
    ];
    const asked = { mentions: [china] };
    expect(sums(records, undefined, { ...asked, asked: 'total money given by China' })?.heading).toContain(
      'US$100',
    );
    expect(sums(records, undefined, { ...asked, asked: 'total money given to China' })?.heading).toContain(
      'US$105',
    );
    expect(sums(records, undefined, { ...asked, asked: 'total money of China' })?.heading).toContain(
      'US$105',
    );
  });

  it('groups by the giver and says which amounts name none', () => {
    const records = [pay('a', 100, 'USD', { from: 'ministry-of-harbours' }), pay('b', 5)];
    expect(rowsOf(sums(records, 'organisation'))).toEqual([
      ['Ministry of Harbours', 'US$100'],
      ['no organisation stated', 'US$5'],
    ]);
  });

  it('has nothing to say of records without money', () => {
    expect(sums(fixtureRecords.slice(3, 8))).toBeUndefined();
  });

  it('says it all in Chinese too', () => {
    const answer = sums([pay('a', 100), pay('b', 7, 'EUR')], 'year', { language: 'zh' });
    expect(answer?.text).toContain('合计：100美元、7欧元');
    expect(answer?.text).toContain('未注明年份');
  });
});
