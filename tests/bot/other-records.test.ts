import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/bot/desk.ts';
import { deskOf } from '../fixtures/made-desk.ts';
import { on, type RecordOverrides } from '../fixtures/records.ts';

const both = (en: string, zh: string) => ({ en, zh });
const money = (amount: number, currency: string, from?: string) => [
  { amount, currency, for: both('the work', '该项工作'), ...(from && { from }) },
];

/** Records of two countries and several currencies, as the makers of the desk never had them. */
const RECORDS: readonly RecordOverrides[] = [
  {
    id: 'ports',
    kind: 'project',
    title: both('Safe Harbours in Kenya', '肯尼亚安全港口'),
    summary: both(
      'Project in the harbours of Kenya from March 2022 to December 2025. Accidents fell by 31 per cent. 90 apprentices are enrolled, 27 of them women.',
      '2022年3月至2025年12月在肯尼亚各港口实施的项目。事故下降31%。现有90名学徒，其中27名为女性。',
    ),
    dates: { start: on('2022-03'), end: on('2025-12') },
    countries: ['KE'],
    organisations: [
      { id: 'ilo', role: 'implementing' },
      { id: 'unicef', role: 'funding' },
      { id: 'cec', role: 'partner' },
    ],
    money: money(18_000_000, 'NOK', 'unicef'),
    figures: [{ value: 31, unit: 'percent', counts: both('fall in accidents', '事故下降幅度') }],
  },
  {
    id: 'fisheries',
    kind: 'project',
    title: both('Decent Work in Fisheries in Viet Nam', '越南渔业体面劳动'),
    summary: both('Project on fisheries in Viet Nam, 2019 to 2023.', '2019年至2023年越南渔业项目。'),
    dates: { start: on('2019'), end: on('2023') },
    countries: ['VN'],
    organisations: [
      { id: 'us-dol', role: 'funding' },
      { id: 'undp', role: 'partner' },
    ],
    money: money(3_200_000, 'USD', 'us-dol'),
  },
  {
    id: 'cranes',
    kind: 'project',
    title: both('Crane Drivers of Kenya', '肯尼亚起重机司机'),
    summary: both(
      'Scheme for crane drivers in Kenya, begun in January 2025.',
      '2025年1月启动的肯尼亚起重机司机计划。',
    ),
    dates: { start: on('2025-01') },
    countries: ['KE'],
    organisations: [{ id: 'unicef', role: 'partner' }],
    money: money(1_100_000, 'USD'),
    notes: [
      { about: 'remark', leavesOpen: ['end'], text: both('No end date is stated.', '未说明结束日期。') },
    ],
  },
  {
    id: 'charter',
    kind: 'agreement',
    title: both('Charter on Harbour Work', '港口劳动宪章'),
    summary: both('Signed on 3 July 2017, with the ILO as witness.', '2017年7月3日签署，国际劳工组织见证。'),
    dates: { start: on('2017-07-03') },
    countries: ['KE'],
    organisations: [
      { id: 'acftu', role: 'signatory' },
      { id: 'cec', role: 'signatory' },
      { id: 'ilo', role: 'participant' },
    ],
    people: [
      { id: 'lv-yulin', role: both('General Secretary; signed', '总书记，签署人'), organisation: 'acftu' },
    ],
  },
  {
    id: 'memorandum',
    kind: 'agreement',
    title: both('Memorandum on Harbour Statistics', '港口统计备忘录'),
    summary: both('Signed on 17 February 2009 with the ILO.', '2009年2月17日与国际劳工组织签署。'),
    dates: { start: on('2009-02-17') },
    countries: ['KE'],
    organisations: [
      { id: 'ilo', role: 'signatory' },
      { id: 'undp', role: 'signatory' },
    ],
  },
  {
    id: 'new-head',
    kind: 'press-release',
    title: both('New head of the office', '办事处新负责人'),
    summary: both('The office has a new Director.', '办事处有新局长。'),
    dates: { published: on('2025-10-02') },
    countries: ['VN'],
    people: [
      { id: 'guy-ryder', role: both('former Director of the office', '办事处前局长') },
      { id: 'tim-de-meyer', role: both('new Director of the office', '办事处新任局长') },
    ],
  },
  {
    id: 'guide',
    topics: ['publications'],
    title: both('Guide on fishing nets', '渔网指南'),
    summary: both(
      'A guide of 48 pages appeared in 2015. It was written by Daniel Mwangi.',
      '2015年出版48页指南，由丹尼尔·姆旺吉撰写。',
    ),
    dates: { published: on('2015') },
    countries: ['KE'],
    figures: [{ value: 48, counts: both('pages of the guide', '指南页数') }],
  },
  {
    id: 'held',
    kind: 'meeting',
    title: both('Exchange on fisheries', '渔业交流会'),
    summary: both('Meeting of fishers in Kisumu.', '渔民在基苏木的会议。'),
    dates: { start: on('2022-08-22'), end: on('2022-08-24') },
    countries: ['VN', 'KE'],
  },
  {
    id: 'to-come',
    kind: 'meeting',
    title: both('Third steering committee', '第三次指导委员会'),
    summary: both('It takes place in Can Tho.', '将在芹苴举行。'),
    dates: { start: on('2026-12-08'), end: on('2026-12-08') },
    countries: ['VN'],
  },
];

let desk: Desk;
beforeAll(async () => {
  desk = await deskOf(RECORDS);
});
const answer = (text: string) => desk.answer({ kind: 'say', text }, { today: '2026-11-23' });
const ask = (text: string) => answer(text).text;
const found = (text: string) => answer(text).hits.map(({ record }) => record.id);

describe('money', () => {
  it('whose giver is not stated is nobody’s, and told apart where they have a part', () => {
    const text = ask('how much did UNICEF give in total?');
    expect(text).toMatch(/^NOK\s18,000,000 in total$/mu);
    expect(text).toContain('Not added, as no giver is stated: US$1,100,000 (Crane Drivers of Kenya).');
  });

  it.each(['who funded the fisheries project?', 'who paid for the fisheries project?', '渔业项目谁出资？'])(
    'is asked for by words that name no subject: “%s”',
    (text) => expect(ask(text)).toMatch(/United States Department of Labor|美国劳工部/u),
  );

  it.each(['largest project', '哪个项目金额最大？'])('is not compared across currencies: “%s”', (text) => {
    expect(ask(text)).toMatch(/not compared|不作比较/u);
    expect(found(text)[0]).toBe('fisheries');
  });

  it('is not subtracted across currencies', () =>
    expect(ask('difference between the harbours budget and the fisheries budget')).not.toContain('more:'));
});

describe('a share or a change', () => {
  it.each(['by how much did accidents fall?', 'how much did accidents go down?'])(
    'is no money: “%s”',
    (text) => expect(ask(text)).toContain('31%'),
  );
  it.each(['what percent of apprentices are women?', '学徒中女性占百分之几？'])(
    'is told by the numbers in its sentence: “%s”',
    (text) => expect(ask(text)).toMatch(/27/u),
  );
});

describe('somebody', () => {
  it.each(['who is Daniel Mwangi?', 'who wrote the guide?', 'who is daniel mwangi'])(
    'who is only in a text is told by its sentence: “%s”',
    (text) => expect(ask(text)).toContain('It was written by Daniel Mwangi.'),
  );
  it('who is in no text is not', () => expect(answer('who is John Smith?').type).toBe('nothing'));
  it('who is director now is not who was before', () => {
    expect(ask('who is the director in Viet Nam?')).toContain('Tim De Meyer');
    expect(ask('who is the director in Viet Nam?')).not.toContain('Guy Ryder');
  });
  it('who came before is not the one named', () =>
    expect(ask('who was director before Tim De Meyer?')).toMatch(/Guy Ryder, former/u));
});

describe('a signature', () => {
  it.each(['who signed the charter on harbour work?', '谁签署了港口劳动宪章？'])(
    'is that of bodies as well, where nobody is named for one: “%s”',
    (text) => expect(ask(text)).toMatch(/China Enterprise Confederation|中国企业联合会/u),
  );
  it('is not that of the other side', () =>
    expect(ask('who signed the charter on harbour work for the CEC?')).not.toMatch(/^Lv Yulin/mu));
  it.each(['what did the ILO sign?', 'which agreements did the ILO sign?', 'agreements signed by the ILO'])(
    'is not given by a witness: “%s”',
    (text) => expect(found(text)).toEqual(['memorandum']),
  );
});

describe('an end', () => {
  it.each([
    'projects ending in 2025',
    'which projects end in 2025?',
    'what ended in 2025?',
    '2025年结束的项目',
  ])('is in the time named: “%s”', (text) => expect(found(text)).toEqual(['ports']));
  it.each(['when does the crane drivers project end?', '起重机司机项目什么时候结束？'])(
    'that a note leaves open is not told by the beginning: “%s”',
    (text) => expect(ask(text)).toMatch(/No end date is stated|未说明结束日期/u),
  );
});

describe('the last of what is held', () => {
  it.each(['last meeting', 'latest meeting', 'when was the last meeting?', '最近的会议'])(
    'is held already: “%s”',
    (text) => expect(found(text)[0]).toBe('held'),
  );
  it('is sorted with the rest where all are', () =>
    expect(found('meetings, newest first')[0]).toBe('to-come'));
});

describe('a country', () => {
  it.each(['who are the partners in Viet Nam?', 'which organisations are involved in Viet Nam?'])(
    'has the bodies of all its records: “%s”',
    (text) => expect(answer(text).type).not.toBe('figures'),
  );
  it('is not meant by its city', () => expect(found('events in Hanoi')).toEqual([]));
});
