import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk } = await assemble('data/records');
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2026-11-23' });

describe('a fact of one thing', () => {
  it.each([
    // Of the fair, and of nothing else on skills.
    ['how long was the skills fair', 'Duration: 3 days'],
    ['技能博览会开了几天', '历时：3 天'],
    ['where was the skills fair', 'Turin'],
    ['which organisations partnered in the skills fair', 'ten partner international organisations'],
    // A launch has a day; what it covers has years.
    ['第三个体面劳动国别计划什么时候启动的', '2017年3月27日'],
    ['when was the third decent work country programme launched', '27 March 2017'],
    ['ETI项目什么时候启动的', '2017年3月15日'],
    ['how long is the DWCP', '2023 to 2025'],
    ['where was the information session held', 'Places: Beijing'],
    ['宣讲会在哪办的', '地点：北京'],
    // Whoever signed for a government, without it and the other side.
    ['海事公约哪个部签的', '签署方：交通运输部'],
    ['which ministry signed the maritime agreement', 'Signed by: Ministry of Transport of China'],
    // Not the partners of the programme that it is part of.
    ['廣州ETI項目和誰合作', '國際勞工組織中國和蒙古局'],
    ['who does the SCORE pilot work with', 'State Administration of Work Safety'],
    // The telephone of a department is not that of the whole.
    ['ILO总部电话', '（国际劳工组织伙伴关系与实地支持司（PARDEV），日内瓦）'],
    // What the participants are from is not where it was.
    ['青年领导力学院在哪办的', '涉及的国家：中国'],
    // Neither day nor end is made up for.
    ['when does the ASEAN employment services conference take place', 'neither date nor place'],
    ['就业服务会议什么时候开的', '未写明日期和地点'],
    [
      'when did the Cambodian trainers finish',
      'not stated. The press release on it is dated 26 December 2023',
    ],
    // A meeting and a forum have days of their own.
    ['how long was the SCORE meeting in Deqing', 'Duration: 1 day'],
    ['when did the belt and road forum start', '26 April 2019'],
  ])('is told by what is that thing: %s', (text, said) => {
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(said) });
  });

  it.each([
    'how much did the skills fair cost',
    'budget of the skills fair',
    '技能博览会花了多少钱',
    'how many people attended the skills fair',
    '技能博览会有多少人参加',
    'how many people came to the domestic workers consultation',
    'how much did the employment services conference cost',
    'how long was the employment services conference',
    'how much did the expert meeting on the future of work cost',
    'how long is the SCORE programme',
    'SCORE项目多长时间',
  ])('is not stated where only others are told of: %s', (text) => {
    expect(ask(text).text).toMatch(/No record states|没有记录写明/);
  });
});

describe('how many', () => {
  it.each([
    ['批准的治理公约几项', '中国批准的治理（优先）公约：2'],
    ['基本公约批准了几个', '中国批准的基本公约：4'],
    ['技术公约有多少', '中国批准的技术公约：20'],
    ['how many women are domestic workers', 'Share of women among domestic workers: 90%'],
    ['ILO有多少成员国', '报道撰写时国际劳工组织的成员国：185'],
  ])('is the number of just that sort: %s', (text, said) => {
    expect(ask(text)).toMatchObject({ type: 'fact', statement: said });
  });

  it.each([
    '中国有多少工会会员',
    'how many trade union members are there in China',
    'how many workers are there in China',
    '中国有多少工人',
    'how many conventions has the ILO',
    '国际劳工组织有多少公约',
    '失业率是多少',
    '中国一共有几个体面劳动国别计划',
  ])('is told by no number of something else: %s', (text) => {
    expect(ask(text)).toMatchObject({ type: 'matches' });
    expect(ask(text).text).toMatch(/No record states that number|没有记录写明这个数字/);
  });

  it('counts agreements where these were signed, and ratifies nothing', () =>
    expect(ask('签了几个协议').text).toContain('“协议”类记录共 7 条'));
});

it.each(['which donors are there', 'who are the donors'])('names who gives before the sums: %s', (text) => {
  const { text: told } = ask(text);
  expect(told.indexOf('Government of China')).toBeLessThan(told.indexOf('US$2,945,000 in total'));
});

it.each(['谁资助国际劳工组织的项目', 'who funds the ILO projects'])(
  'asks of many, which a note on one of them does not tell: %s',
  (text) => expect(ask(text).text).toMatch(/Funded by: Government of China|出资方：中国政府/),
);
