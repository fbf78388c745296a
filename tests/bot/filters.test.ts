import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk, catalogue } = await assemble('data/records');
const ask = (text: string) => desk.answer({ kind: 'say', text, limit: 100 }, { today: '2026-11-23' });
const records = (text: string) => ask(text).hits.map(({ record }) => record);

describe('filters', () => {
  it.each(['agreement', 'project', 'event', 'news'])(
    'kind:%s gives that kind and what lies below it',
    (kind) => {
      const found = records(`kind:${kind}`);
      expect(found.length).toBeGreaterThan(0);
      for (const record of found)
        expect(catalogue.vocabulary.withBroader('kind', record.kind)).toContain(kind);
    },
  );

  it('give as many as the page of the desk counts for each kind', () => {
    for (const language of ['en', 'zh'] as const)
      for (const { count, question } of desk.overview(language).kinds)
        expect([question, String(ask(question).total)]).toEqual([question, count]);
  });

  it('with a minus leave out what they say', () => {
    expect(records('-country:Mongolia').every(({ countries }) => !countries.includes('MN'))).toBe(true);
    expect(
      new Set(records('kind:agreement -2019').map(({ dates }) => dates.start?.value.slice(0, 4))),
    ).not.toContain('2019');
    expect(ask('类型：协议 -2019').total).toBe(ask('kind:agreement -year:2019').total);
    expect(ask('类型：协议 -2019').total).toBeGreaterThan(0);
  });

  it('of a currency in which no record states a sum find nothing and say so', () => {
    const answer = ask('min:500000 EUR');
    expect(answer.type).toBe('nothing');
    expect(answer.text).toContain('Euro');
  });

  it('of a year without records say so, whatever else has the number', () => {
    expect(ask('year:2030').text).toContain('No record is dated 2030');
  });

  it('of an unknown kind say which kinds there are', () => {
    expect(ask('kind:foo').text).toMatch(/no kind “foo”.*agreement, /u);
    expect(ask('类型：某某').text).toMatch(/没有“某某”这种类型.*协议/u);
  });

  it('that contradict each other are read the other way round, and the answer says so', () => {
    expect(ask('min:1000000 max:500000').remarks.join()).toContain('read the other way round');
  });

  it('are taken as they were typed, and a code in a question is no word cut short', () => {
    expect(records('country:mn').map(({ id }) => id)).toEqual(
      records('country:Mongolia').map(({ id }) => id),
    );
    expect(ask('国家：cn').asked).toBe('国家：cn');
    expect(ask('news from cn').asked).toBe('news from cn');
  });
});
