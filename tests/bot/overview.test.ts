import { describe, expect, it } from 'vitest';
import { overview } from '../../src/bot/overview.ts';
import { catalogueOf } from '../fixtures/catalogue.ts';
import { on, record } from '../fixtures/records.ts';

const catalogue = catalogueOf();

describe('the overview of the records', () => {
  it('counts records, documents and kinds, the most frequent kind first', () => {
    const { records, sources, kinds, years } = overview(catalogue, 'en');
    expect({ records, sources, years }).toEqual({
      records: '12',
      sources: '1',
      years: { from: '2010', to: '2023' },
    });
    const counts = kinds.map(({ count }) => Number(count));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    // A seminar is an event as well, and is counted for both.
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(15);
    expect(kinds).toContainEqual({ label: 'agreement', count: '1', question: 'kind:agreement' });
  });

  it('says how far the records reach, and lists the newest first', () => {
    const { newest, latest } = overview(catalogue, 'en');
    expect(newest).toBe('26 December 2023');
    expect(latest).toHaveLength(5);
    expect(latest.map(({ date }) => date.match(/\d{4}/)?.[0])).toEqual([
      '2023',
      '2019',
      '2019',
      '2017',
      '2016',
    ]);
  });

  it('lists projects with each amount and who gave it', () => {
    const { projects, moreProjects } = overview(catalogue, 'zh');
    expect(moreProjects).toBe(0);
    expect(projects[0]).toMatchObject({
      line: { id: 'big-fund', title: '农村就业基金' },
      money: [{ amount: '9,000,000人民币' }],
    });
  });

  it('is in the language asked for, also when it was made for the other before', () => {
    expect(overview(catalogue, 'zh').newest).toBe('2023年12月26日');
    expect(overview(catalogue, 'zh').kinds).toContainEqual({
      label: '协议',
      count: '1',
      question: '类型:协议',
    });
    expect(overview(catalogue, 'en').newest).toBe('26 December 2023');
  });

  it('says how many projects it leaves out', () => {
    const many = Array.from({ length: 12 }, (_one, at) =>
      record({
        id: `project-${at}`,
        kind: 'project',
        organisations: [{ id: 'employers-league', role: 'implementing' }],
        dates: { start: on(String(2000 + at)) },
      }),
    );
    const { projects, moreProjects } = overview(catalogueOf(many), 'en');
    expect(projects.map(({ line }) => line.id).slice(0, 2)).toEqual(['project-11', 'project-10']);
    expect([projects.length, moreProjects]).toEqual([10, 2]);
  });

  it('has nothing to say of no records', () => {
    const empty = overview(catalogueOf([]), 'en');
    expect(empty).toMatchObject({ records: '0', kinds: [], latest: [], projects: [] });
    expect(empty.newest).toBeUndefined();
  });
});
