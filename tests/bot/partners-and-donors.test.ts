import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).text;

describe('partners and donors', () => {
  it.each(['top 5 partners', 'agreements by partner', '按合作方统计'])(
    'are others than the organisation itself: “%s”',
    (text) => {
      expect(ask(text)).toMatch(/Government of China|中国政府/u);
      expect(ask(text)).not.toMatch(/^- (?:International Labour Organization|ILO |国际劳工组织)[^–]*: ?\d/mu);
    },
  );

  it.each(['largest donor', 'who is the biggest donor', 'money by donor', '最大的捐助方是谁'])(
    'gave the money stated: “%s”',
    (text) => expect(ask(text)).toMatch(/(?:Government of China|中国政府)[:：] ?(?:US\$)?2,945,000/u),
  );

  it('have the projects they paid for, and the rest is told apart', () =>
    expect(ask('projects by donor')).toMatch(/Government of China: 4[\s\S]*no donor stated: 5/u));

  it.each(['who signed the most agreements', 'which ministry has the most agreements'])(
    'are counted: “%s”',
    (text) => expect(ask(text)).toContain('Most: Government of China (6)'),
  );
});

describe('names of those who had a part', () => {
  it.each([
    ['partners', 'All-China Federation of Trade Unions'],
    ['who are your partners', 'All-China Federation of Trade Unions'],
    ['合作伙伴有哪些', '中华全国总工会'],
    ['list of donors', 'Funded by: Government of China'],
    ['signatories', 'Ministry of Emergency Management'],
    ['签约方有哪些', '应急管理部'],
    ['which ministries signed agreements', 'Ministry of Transport of China'],
    ['countries', 'Zambia'],
    ['蒙古国有哪些合作伙伴', '蒙古工会联合会'],
    ['中国有哪些合作伙伴', '中华全国总工会'],
  ])('are told where nothing else is named: “%s”', (text, name) => expect(ask(text)).toContain(name));

  it('are none where the only one is ruled out', () =>
    expect(ask('which donors apart from china')).not.toContain('Funded by: Government of China'));
});

describe('times of most', () => {
  it('are years and months', () => {
    expect(ask('most active year')).toContain('Most: 2023');
    expect(ask('busiest month')).toContain('Most: March 2017');
    expect(ask('最活跃的年份')).toContain('最多：2023年');
  });
});
