import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';
import type { Answer } from '../../src/domain/answer.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});

const ask = (text: string): Answer => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
/** What a fact answer states, with its caveats. */
function told(text: string): string {
  const answer = ask(text);
  if (answer.type !== 'fact') throw new Error(`“${text}” got ${answer.type}: ${answer.text.slice(0, 200)}`);
  return [answer.statement, ...answer.caveats].join('\n');
}

describe('what looks like another question', () => {
  it.each([
    ['what did we put out in March 2014?', 'matches'],
    ['what did the ILO put out in June 2023', 'record'],
    ['what did the ILO put out about pay while the crisis was on?', 'record'],
  ])('“%s” asks neither what something stands for nor for a sum', (text, type) => {
    const answer = ask(text);
    expect(answer.type).toBe(type);
    expect(answer.text).not.toMatch(/stands for|No record/);
  });

  it.each([
    ['How many Chinese young professionals did the ITC train in one year', '250'],
    ['中方出资不到一百万美元的项目有哪几个，各多少', '745,000'],
    ['面向东盟雇主和工人代表的那个项目，中方掏了几万美金？', '200,000'],
    ['戴曉初先生是何時接掌北京辦事處的？', '2014年3月4日'],
  ])('“%s” is told: %s', (text, fact) => expect(ask(text).text).toContain(fact));
});

describe('a number of them all', () => {
  it.each([
    'how many people work for the ILO',
    'how many countries are covered',
    'how many partners do we have',
    '有多少个合作伙伴',
  ])('is told by no figure of one event or project: “%s”', (text) =>
    expect(ask(text).text).toMatch(/No record states that number|没有记录写明这个数字/),
  );
  it.each([
    ['how many member states does the ILO have', '185'],
    ['常任理事国有几个', '10'],
    ['how many people were trained', '250'],
  ])('is told where a record states it: “%s”', (text, number) => expect(told(text)).toContain(number));
  it('is told by no number of years, nor by one in an address', () =>
    expect(ask('蒙古有几个三方成员').text).toContain('没有记录写明这个数字'));
});

describe('the last of a kind', () => {
  it.each([
    ['最近一次研讨会', '最近一次研讨会是什么时候'],
    ['the last seminar', 'when was the last seminar'],
    ['最早的研讨会', '最早的研讨会是什么时候'],
  ])('is told of the first that its list has: %s', (list, when) =>
    expect(ask(when).hits[0]?.record.id).toBe(ask(list).hits[0]?.record.id),
  );
});

describe('who paid', () => {
  it.each(['who funds SCORE', 'who pays for the SCORE programme'])(
    'is told by no sentence on what others did: “%s”',
    (text) => expect(ask(text).type).not.toBe('fact'),
  );
});

describe('where somebody is', () => {
  it.each([
    'where is the ILO office in Beijing',
    "where's the Beijing office",
    '国际劳工组织北京办公室在哪',
    'where is your office?',
  ])('is told by the address: “%s”', (text) => expect(told(text)).toMatch(/Tayuan|塔园/));
});

describe('what a body is', () => {
  it.each([
    ['what is the ILO', 'specialised agency of the United Nations'],
    ['国际劳工组织是什么', '联合国负责社会和劳工事务的专门机构'],
    ['什么是国际劳工组织', '联合国负责社会和劳工事务的专门机构'],
  ])('is told by its profile: “%s”', (text, fact) => expect(told(text)).toContain(fact));
});

describe('since when the organisation is in a country', () => {
  it.each([
    'when did the ILO come to China',
    'how long has the ILO been in China',
    '国际劳工组织什么时候来中国的',
    '国际劳工组织在中国多少年了',
  ])('is told by its office there: %s', (text) => {
    expect(told(text)).toContain('1985');
    expect(ask(text).hits[0]?.record.id).toBe('profile-ilo-beijing');
  });

  it.each(['how long has China been in the ILO', 'when did the ILO come to Mongolia'])(
    'is asked neither of a country in it nor where it has none: %s',
    (text) => expect(ask(text).text).not.toContain('1985'),
  );
});

describe('what an office has to look after', () => {
  it.each(['北京局管不管澳门', '香港是不是归北京局管', 'does the Beijing office cover Macau'])(
    'is a yes where the record on it says so: %s',
    (text) => expect(told(text)).toMatch(/^(?:Yes|是)/),
  );
  it('is none that no record names', () => expect(ask('北京局管越南吗').type).toBe('nothing'));
});

describe('which body had a part in something', () => {
  it.each([
    ['which government funded the employment services project in Cambodia', 'Funded by: Government of China'],
    ['which country funded the Cambodia skills project', 'Funded by: Government of China'],
    ['哪个国家资助了柬埔寨技能项目', '出资方：中国政府'],
    ['which Chinese ministry signed the 2019 MOU on work safety', 'Ministry of Emergency Management'],
    ['哪个部门签署了2019年安全生产备忘录', '应急管理部'],
    ['what union federation signed the MOU in 2019', 'All-China Federation of Trade Unions'],
    ['which university hosted the ILO information session', 'Hosted by: Tsinghua University'],
    ['which agency leads the SCORE project', 'Carried out by: International Labour Organization'],
  ])('“%s” is told by name: %s', (text, name) => expect(told(text)).toContain(name));

  it.each([
    ['which US department funds Bridge Project II', 'United States Department of Labor', 'Funded by'],
    ['which ministry pays for the Bridge project?', 'United States Department of Labor', 'Funded by'],
  ])('“%s” names the body, and says that its part is not stated', (text, name, part) => {
    expect(told(text)).toContain(name);
    expect(told(text).split('\n').slice(1).join()).toContain(part);
  });

  it('that a note names without a part is told by the note', () =>
    expect(told('Bridge项目由美国哪个部门资助？')).toContain('没有说明美国劳工部承担何种角色'));

  it.each([
    'which Japanese ministry funds Bridge Project II',
    'which Japanese agency signed the MOU with ACFTU in 2019',
    'which bank funds the quality apprenticeship project',
  ])('“%s” names nobody else instead', (text) => expect(ask(text).type).not.toBe('fact'));
});

describe('when a body came to be what it is', () => {
  it.each([
    ['in what year did the ILO become part of the UN system', '1946'],
    ['when did the ILO join the UN', '1946'],
    ['when did the ILO become a specialised agency?', '1946'],
    ['国际劳工组织哪年成为联合国的一部分', '1946'],
    ['since when is the ILO part of the UN family?', '1946'],
    ['in which year did the ILO come under the UN umbrella', '1946'],
    ['劳工组织从哪年起归联合国管的', '1946'],
    ['what year did the ILO set up shop in the Chinese capital?', '1985'],
    ['when did the ILO open for business in Beijing?', '1985'],
    ['when was the ILO founded', '1919'],
    ['when did the Beijing office open', '1985'],
    ['when was the Beijing office set up?', '1985'],
  ])('“%s”: %s', (text, year) => expect(told(text)).toContain(year));

  it.each([
    ['国际劳工组织北京局在哪里', '塔园'],
    ['ILO headquarters phone number', '+41 22 799 7239'],
    ['国际劳工组织总部电话', '+41 22 799 7239'],
  ])('tells how to reach the office that is meant: “%s”', (text, fact) => expect(told(text)).toContain(fact));

  it('does not take the countries that a record concerns for the seat of a body', () => {
    for (const text of ['where is the Turin centre', '都灵中心在哪里'])
      expect(desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).type).toBe('matches');
  });

  it('tells where an office works, which is more than where it stands', () => {
    expect(told('which countries does the Beijing office cover?')).toContain('Mongolia');
    const both = told(
      'Hi, comms team. When did the Beijing office open, and which places does it cover? Two lines are enough!',
    );
    expect(both).toContain('1985');
    expect(both).toContain('Mongolia');
  });

  it('still shows a timeline to whoever asks for one', () => {
    for (const text of ['make me a timeline of social protection', '做一个SCORE的时间线'])
      expect(ask(text).type).toBe('timeline');
  });
});

describe('how many', () => {
  it.each([
    ['how many companies were at the forum on hiring people with disabilities?', 'more than 20'],
    ['有多少企业参加了论坛', '超过 20'],
    ['how many participants were at the Deqing workshop', '80'],
    ['how many universities took part in the career fair', '10'],
    ['how many extra people should get social protection by 2020', '500,000'],
  ])('“%s” is told by a figure of the record it was at: %s', (text, figure) =>
    expect(told(text)).toContain(figure),
  );

  it.each([
    'how many of the agreements were signed in 2019?',
    'how many new agreements were signed in 2019?',
    '2019年签署了几项协议',
  ])('“%s” counts the records of the kind', (text) =>
    expect(ask(text)).toMatchObject({ type: 'figures', total: 4 }),
  );

  it.each([
    'how many inspectors were at the seminar in Mongolia?',
    'how many workers were trained by SCORE',
    'how many trainers were trained in Wuxi',
  ])('“%s” is told by no number of something else', (text) => expect(ask(text).type).not.toBe('fact'));
});

describe('two facts asked for in one breath', () => {
  it.each([
    [
      'when was the Hangzhou memorandum signed and how much is it worth?',
      '16 January 2024',
      'No record states that amount.',
    ],
    ['谁签署了杭州残联的谅解备忘录，金额多少？', '杭州市残疾人联合会', '没有记录写明这笔金额。'],
  ])('“%s”: %s, and which half is not held', (text, fact, half) => {
    expect(told(text)).toContain(fact);
    expect(told(text)).toContain(half);
  });

  it('says nothing of a missing half where both are told', () => {
    const both = told('who funded the skills project in Cambodia and how much was it?');
    expect(both).toContain('US$1,000,000');
    expect(both).toContain('Funded by: Government of China');
    expect(both).not.toContain('No record');
  });
});

describe('the latest of its kind', () => {
  it.each([
    ['in which year was the latest decent work country programme signed', '13 July 2023'],
    ['最近一次签署体面劳动国别计划是什么时候', '2023年7月13日'],
  ])('“%s” states the newest one only: %s', (text, date) => {
    expect(told(text)).toContain(date);
    expect(told(text)).not.toContain('2017');
  });

  it.each(['the country programme now in force', '目前执行的体面劳动国别计划'])(
    '“%s” is the newest',
    (text) => expect(ask(text).hits[0]?.record.id).toBe('press-2023-07-13-dwcp-2023-2025-signed'),
  );
});

describe('when the office came to Beijing', () => {
  it.each([
    'a reporter phoned us asking when we set up shop in Beijing',
    'does anyone recall the year the Beijing office opened',
    '有位同学打电话来问北京局哪一年成立',
  ])('“%s”: 1985', (text) => expect(told(text)).toContain('1985'));
});

describe('bodies and people that are counted', () => {
  it.each([
    ['how many unis are footing the bill for the leadership academy', '17'],
    ['how many colleges cover the costs of the youth leadership academy', '17'],
    ['几所大学自掏腰包送学生去领导力学院', '17'],
    [
      'of all the people the 2018 future of work project reached, how many sat there for a labour ministry',
      '23',
    ],
    ['德清SCORE中期评审来了多少号人', '80'],
  ])('“%s”, whatever they are called and did: %s', (text, number) => expect(told(text)).toContain(number));
});

describe('the day of the week', () => {
  it.each([
    ['what day of the week was the 2016-2020 country programme launched?', '27 March 2017, a Monday'],
    ['what weekday was the Hangzhou disabled persons federation MOU signed on', 'a Tuesday'],
    ['杭州残联的备忘录是星期几签的', '（星期二）'],
  ])('is told with the date: “%s”', (text, day) => expect(told(text)).toContain(day));

  it('is told of no date that is known to the year only', () => {
    expect(ask('what day of the week did the ILO office in Beijing open on').text).not.toMatch(/, a \w+day/u);
  });
});
