import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';
import type { Answer } from '../../src/domain/answer.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});

function ask(text: string, today = '2024-06-15'): Answer {
  return desk.answer({ kind: 'say', text }, { today });
}
const first = (text: string) => ask(text).hits[0]?.record.id;
const ids = (text: string) => ask(text).hits.map((hit) => hit.record.id);

describe('asking on the real records', () => {
  it.each([
    ['social dialogue', 'press-2014-03-04-acftu-social-dialogue'],
    ['职业安全', 'whatsnew-2017-osh-data-workshop'],
    ['Sustaining Competitive and Responsible Enterprises', 'whatsnew-2017-score-programme'],
    ['体面劳动国别计划 2023', 'press-2023-07-13-dwcp-2023-2025-signed'],
    ['labor inspection', 'press-2023-12-14-labour-inspection-system'],
    ['Wuxi', 'press-2023-10-25-in-company-trainers-wuxi'],
    ['people paid to clean homes', 'whatsnew-2017-domestic-workers-consultation'],
    ['殘疾人 諒解備忘錄', 'press-2024-01-17-hangzhou-dpf-mou'],
  ])('%s finds the right record first', (question, id) => {
    expect(first(question)).toBe(id);
  });

  it('finds a programme alike by its acronym and its long form', () => {
    expect(ids('DWCP').sort()).toEqual(ids('Decent Work Country Programme').sort());
  });

  it('finds an organisation alike by any of its names', () => {
    const byAcronym = ids('agreements with ACFTU');
    expect(byAcronym.length).toBeGreaterThan(1);
    expect(ids('agreements with the All-China Federation of Trade Unions').sort()).toEqual(
      [...byAcronym].sort(),
    );
    expect(ids('与全总签署的协议').sort()).toEqual([...byAcronym].sort());
    expect(ids('与中华全国总工会签署的协议').sort()).toEqual([...byAcronym].sort());
  });

  it('I9: finds the same in simplified and traditional Chinese', () => {
    expect(ids('社會保障')).toEqual(ids('社会保障'));
    expect(ids('勞動監察')).toEqual(ids('劳动监察'));
  });

  it('I8: finds the same whatever the Unicode form', () => {
    expect(ids('ＩＬＯ ｆｏｒｃｅｄ ｌａｂｏｕｒ')).toEqual(ids('ILO forced labour'));
    expect(ids('António Guterres')).toEqual(ids('Anto\u0301nio Guterres'));
  });

  it('keeps to the time asked for', () => {
    const dates = ask('news of early 2014').hits.map((hit) => hit.record.dates.published?.value ?? '');
    expect(dates.length).toBeGreaterThan(5);
    expect(dates.every((date) => date >= '2014-01-01' && date <= '2014-04-30')).toBe(true);
  });

  it('states a number, a name and an address with the record they come from', () => {
    for (const [question, fact, id] of [
      ['How many ILO conventions has China ratified?', '26', 'profile-china-ilo'],
      ['中国批准了多少项国际劳工公约？', '26', 'profile-china-ilo'],
      ['What is the phone number of the ILO office in Beijing?', '+86 10 6532 5091', 'contact-ilo-beijing'],
      ['北京局的地址', '100600', 'contact-ilo-beijing'],
      [
        'Who is the new country director of the ILO in Beijing?',
        'Tim De Meyer',
        'press-2014-03-04-new-country-director',
      ],
    ] as const) {
      const answer = ask(question);
      expect(answer.type, question).toBe('fact');
      expect(answer.text).toContain(fact);
      expect(answer.hits[0]?.record.id).toBe(id);
    }
  });

  it.each([
    'domestic workers in Brazil',
    'agreements of 2021',
    'football results',
    '今天天气怎么样',
    '巴西的家政工人',
    'quarterly earnings of the semiconductor industry',
  ])('says honestly that nothing is held on “%s”', (question) => {
    const answer = ask(question);
    expect(answer.type).toBe('nothing');
    expect(answer.hits).toEqual([]);
  });

  it('offers the nearest with one condition dropped, and says which', () => {
    const answer = ask('domestic workers in Brazil');
    expect(answer.type === 'nothing' && answer.suggestions[0]?.without).toContain('Brazil');
    expect(answer.type === 'nothing' && answer.suggestions[0]?.lines[0]?.id).toBe(
      'whatsnew-2017-domestic-workers-consultation',
    );
  });

  it('answers in the language of the question, or in the one asked for', () => {
    expect(ask('强迫劳动').language).toBe('zh');
    expect(ask('forced labour').language).toBe('en');
    expect(
      desk.answer({ kind: 'say', text: 'forced labour', language: 'zh' }, { today: '2024-06-15' }).text,
    ).toContain('条记录');
  });

  it('pages through a long list without losing or repeating a record', () => {
    const page = (offset: number) =>
      desk
        .answer({ kind: 'say', text: 'latest', offset }, { today: '2024-06-15' })
        .hits.map((hit) => hit.record.id);
    const total = ask('latest').total;
    const all = Array.from({ length: Math.ceil(total / 10) }, (_, at) => page(at * 10)).flat();
    expect(all).toHaveLength(total);
    expect(new Set(all).size).toBe(total);
  });
});

describe('bad input', () => {
  it.each(['', '   ', '\n\t', '?!…', '👍🎉', '\u0000\u200b', '。。。'])('I1: %j gets the help', (text) => {
    expect(ask(text).type).toBe('help');
  });

  it.each([
    ['I2: 40,000 characters', 'forced labour '.repeat(3000)],
    ['I3: one token of 5,000 characters', 'a'.repeat(5000)],
    ['I4: 10,000 terms', Array.from({ length: 10_000 }, (_, at) => `w${at}`).join(' ')],
    ['I4: one misspelt word 500 times', 'labuor '.repeat(500)],
    ['I5: single letters', 'a b c'],
    ['I6: 2,000 combining marks', `z${'\u0335'.repeat(2000)}algo labour`],
    ['I7: lone surrogates and overrides', '\ud800labour\u202e\u0000'],
    ['I10: broadcast and links', '<!channel> <@U1> <http://evil|click> `*_~'],
    ['I11: names of properties', '__proto__ constructor toString hasOwnProperty'],
    ['I12: half a query', '"unbalanced AND OR NOT (((( - country:'],
    ['I13: 5,000 parentheses', '('.repeat(5000)],
    ['I14: a regular-expression bomb', `${'a'.repeat(50_000)}!${' '.repeat(50_000)}`],
    ['I15: SQL, JSON and shell', `'; DROP TABLE records; -- {"$ne":1} $(rm -rf /) \`id\``],
    ['I16: impossible dates', '31 February 2014 year:99999 from:0000-00-00'],
    ['I17: smart quotes and a code block', '“forced labour” ```code```'],
    ['a half filter', 'year:'],
    ['mixed scripts', 'العمل القسري forced 强迫 труд'],
  ])('%s gets an answer', (_name, text) => {
    const answer = ask(text);
    expect(answer.text.length).toBeGreaterThan(10);
    expect(answer.text.length).toBeLessThan(20_000);
  });

  it('I2: says that only the beginning of a very long question was read', () => {
    expect(ask('forced labour '.repeat(3000)).text).toContain('first 512 characters');
  });

  it('I11: takes the names of properties as ordinary words', () => {
    expect(ask('constructor').type).toBe('nothing');
    expect(ask('kind:__proto__').type).not.toBe('record');
  });

  it('I16: says that an impossible date was left out', () => {
    expect(ask('agreements 31 February 2014').text).toMatch(/31 February.*no date/);
  });

  it('explains a filter without a value', () => {
    expect(ask('agreements year:').text).toContain('“year:”');
  });

  it('explains an id that no record has', () => {
    expect(ask('show no-such-record').text).toContain('no-such-record');
    expect(
      desk.answer({ kind: 'show', id: '<!channel>', language: 'en' }, { today: '2024-06-15' }).type,
    ).toBe('nothing');
  });
});
