import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Language } from '../../../src/domain/language.ts';

const { desk, catalogue } = await assemble('data/records');
const ask = (text: string, preferred?: Language) =>
  desk.answer({ kind: 'say', text, ...(preferred && { preferred }) }, { today: '2026-11-23' });

describe('a command', () => {
  it.each([
    ['latest 3 agreements', 3],
    ['latest three agreements', 3],
    ['latest ten', 10],
    ['latest 2 from Mongolia', 2],
    ['last 3 agreements', 3],
    ['the two newest agreements', 2],
    ['最新的三条新闻', 3],
    ['最新 3 条 协议', 3],
    ['最近两份协议', 2],
  ])('for so many of the newest gives so many: %s', (text, count) => {
    const answer = ask(text);
    expect(answer.question?.order).toBe('newest');
    expect([answer.hits.length, answer.total]).toEqual([count, count]);
    expect(answer.text).toMatch(new RegExp(`newest ${count} of \\d+|最新的 ${count} 条`, 'u'));
  });

  it.each(['latest news of the last 3 years', 'latest agreements'])(
    'without such a number gives all: %s',
    (text) => expect(ask(text).total).toBeGreaterThan(3),
  );

  it.each([
    ['subscribe', /not built in yet.*latest$/u],
    ['subscribe to news about Mongolia', /not built in yet.*latest Mongolia$/u],
    ['subscriptions', /not built in yet/u],
    ['unsubscribe forced labour', /not built in yet/u],
    ['settings', /Settings are not built in yet/u],
    ['订阅 强迫劳动', /尚未提供订阅.*最新 强迫劳动$/u],
    ['取消订阅', /尚未提供订阅/u],
    ['设置', /尚未提供设置/u],
  ])('that is not built in yet says so in one line: %s', (text, said) => {
    const answer = ask(text);
    expect(answer).toMatchObject({ type: 'help', total: 0 });
    expect(answer.text).toMatch(said);
    expect(answer.text.split('\n')).toHaveLength(1);
  });

  it.each(['who can subscribe to the programme', '谁可以订阅电子简报'])(
    'stands at the start alone: %s is a question',
    (text) => expect(ask(text).text).not.toMatch(/not built in|尚未提供/u),
  );

  it.each([
    'help',
    'latest',
    'timeline',
    'stats',
    'show contact-ilo-beijing',
    'kind:agreement',
    'year:2014',
    'latest kind:project',
    'help export',
    'show',
  ])('and a filter show no language, the person’s own decides: %s', (text) => {
    expect(ask(text, 'zh').language).toBe('zh');
    expect(ask(text, 'en').language).toBe('en');
    expect(ask(text).language).toBe('en');
  });

  it.each([
    ['类型：协议', 'zh'],
    ['latest 强迫劳动', 'zh'],
    ['kind:agreement on forced labour', 'en'],
    ['latest agreements with unions', 'en'],
  ] as const)('beside words leaves the language to them: %s', (text, language) =>
    expect(ask(text, language === 'zh' ? 'en' : 'zh').language).toBe(language),
  );

  it.each([
    ['stats money', 'stats money', 'money'],
    ['统计 资金', '统计 资金', '资金'],
    ['stats money by country', 'stats money by country', 'money by country'],
    ['timeline money', 'timeline money', 'money by year'],
  ])('%s tells sums of money', (text, asked, same) => {
    const [answer, plain] = [ask(text), ask(same)];
    expect(answer.type).toBe('figures');
    expect(answer.text).toBe(plain.text);
    expect(answer.asked).toBe(asked);
  });

  it.each(['latest kind:project', '最新：协议', '大事记 2014', 'timeline SCORE', 'stats 2014'])(
    'is shown back as it was typed: %s',
    (text) => expect(ask(text).asked).toBe(text),
  );

  it.each(['all', 'list all', '全部', 'list all records'])('for everything gives all records: %s', (text) =>
    expect(ask(text).total).toBe(catalogue.records.length),
  );

  it('offers the records whose ids are like the one typed', () => {
    const offered = (text: string) => {
      const answer = ask(text);
      return answer.type === 'nothing'
        ? answer.suggestions.flatMap(({ lines }) => lines.map(({ id }) => id))
        : [];
    };
    expect(offered('show contact-ilo-bejing')).toEqual(['contact-ilo-beijing']);
    for (const id of offered('show press-2014-04')) expect(id).toMatch(/^press-2014-04/u);
    expect(offered('show foo-bar')).toEqual([]);
  });

  it.each([
    ['show', /show [a-z-]+/u],
    ['show 3', /show [a-z-]+/u],
    ['find-related', /find-related/u],
    ['查看', /查看 [a-z-]+/u],
  ])('without what it needs says how to use it: %s', (text, said) => {
    const answer = ask(text);
    expect(answer.type).toBe('help');
    expect(answer.text).toMatch(said);
  });

  it('show with a number, after a list, is one of the list', () => {
    const say = (text: string) =>
      desk.answer({ kind: 'say', text, conversation: 'numbered' }, { today: '2026-11-23' });
    const second = say('agreements').hits[1]?.record.id;
    expect(say('show 2').hits.map(({ record }) => record.id)).toEqual([second]);
  });
});

describe('a quotation that no record holds', () => {
  it.each(['"he said "decent work" today"', '"we met in 1999" about skills'])('gives no time: %s', (text) =>
    expect(ask(text).text).not.toMatch(/No record is dated/u),
  );
});
