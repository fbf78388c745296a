import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk } = await assemble('data/records');
const ask = (text: string, conversation?: string) =>
  desk.answer({ kind: 'say', text, ...(conversation && { conversation }) }, { today: '2026-11-23' });

describe('a yes or no that claims a value', () => {
  it.each([
    ['did 80 people attend the Deqing workshop?', '80'],
    ['德清工作坊有80人参加吗', '80'],
    ['清华宣讲会是不是150人', '约 150'],
    ['did 17 universities sponsor the academy?', '17'],
    ['was the precarious work seminar two days?', '2 days'],
    ['did the social protection seminar last 3 days?', '3 days'],
    ['is 745,000 for Cambodia and Pakistan?', '745,000'],
    ['德清会议是不是在3月', '2017年3月9日'],
    ['女职工研讨会是不是在12月开的', '2012年12月6日'],
    ['博览会是不是在2月', '2月27日'],
    ['is the head office of the ILO in Geneva?', 'Geneva'],
    ['is Guy Ryder from Britain?', 'from Britain'],
    ['盖伊·赖德是英国人吗', '英国人'],
  ])('is yes where the record gives that value: %s', (text, told) => {
    const { text: shown } = ask(text);
    expect(shown).toMatch(/Yes, by this record|是，记录写道/);
    expect(shown).toContain(told);
  });

  it('is refuted by no length in other units', () =>
    expect(ask('is the DWCP for 5 years?').text).not.toContain('No, by this record'));

  it.each([
    ['国际劳工组织有187个成员国吗', '185'],
    ['does the ILO have 50 country offices?', '40'],
    ['did China ratify 28 conventions?', '26'],
    ['中国是不是批准了28个公约', '26'],
    ['did 100 people attend the Deqing workshop?', '80'],
    ['清华宣讲会是不是200人', '约 150'],
    ['did China give 2 million for the Cambodia Pakistan project?', '745,000'],
    ['中国出了200万给巴基斯坦吗', '745,000'],
    ['was the Deqing meeting in April', '9 March 2017'],
    ['was the ILO founded in 1920?', '1919'],
    ['国际劳工组织是1920年成立的吗', '1919年'],
    ['was the skills fair in Milan?', 'Turin'],
    ['博览会是在米兰办的吗', '都灵'],
    ['总部在纽约吗', '日内瓦'],
    ['古特雷斯在日内瓦讲话了吗', '北京'],
    ['盖伊·赖德是美国人吗', '英国人'],
  ])('is no with the value that the record gives instead: %s', (text, told) => {
    const { text: shown } = ask(text);
    expect(shown).toMatch(/No, by this record|并非如此，记录写道/);
    expect(shown).toContain(told);
  });

  it.each([
    // Only a goal, no more than so many, and one of several numbers.
    'SCORE覆盖了500家企业吗',
    'did 30 companies attend the Shanghai forum?',
    'did China ratify 20 conventions?',
    // Any seminar may have been elsewhere; whoever works somewhere may work in other places.
    'was the seminar in Milan?',
    'does the ILO work in Vietnam',
    'did the ILO hold a seminar in Milan?',
    '总共是不是签了4份',
    // Another gathering, any projects, and more than so many.
    'did ten international organisations hold the fair',
    'are there 3 projects?',
    'are there more than 3 projects?',
    // The year says which agreement is meant.
    '瑞德签了2012年的协议吗',
  ])('is neither where the record does not settle it: %s', (text) => {
    expect(ask(text).text).not.toMatch(/Yes, by this record|是，记录写道|No, by this record|并非如此/);
  });

  it('tells what the record leaves open of it', () => {
    expect(ask('人社部签协议是不是在6月').text).toContain('记录没有确定这一点');
  });

  it('understands a month without its year as one of any year', () => {
    expect(ask('德清会议是不是在3月').text).not.toContain('2026年');
  });

  it('is answered of the record spoken of', () => {
    ask('Deqing workshop', 'values');
    expect(ask('were there 100 people?', 'values').text).toMatch(/No, by this record.*: 80/);
    ask('女职工研讨会', 'places');
    expect(ask('是在上海开的吗', 'places').text).toMatch(/并非如此.*北京/);
  });

  it('leaves a turn that asks nothing of the sort to the question before', () => {
    ask('有没有残疾人就业方面的新闻', 'years');
    expect(ask('只看2013年的', 'years').text).not.toContain('并非如此');
  });
});
