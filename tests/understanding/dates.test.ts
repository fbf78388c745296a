import { describe, expect, it } from 'vitest';
import { dated, understand } from './vocabulary.ts';

describe('dates in English', () => {
  it.each([
    ['28 March 2017', '2017-03-28..2017-03-28'],
    ['March 28th, 2017', '2017-03-28..2017-03-28'],
    ['within a week of 9 March 2017', '2017-03-02..2017-03-16'],
    ['the last third of 2013', '2013-09-01..2013-12-31'],
    ['the tail end of 2023', '2023-09-01..2023-12-31'],
    ['27 to 29 February 2024', '2024-02-27..2024-02-29'],
    ['2017-03-28', '2017-03-28..2017-03-28'],
    ['28.03.2017', '2017-03-28..2017-03-28'],
    ['03/28/2017', '2017-03-28..2017-03-28'],
    ['news of March 2017', '2017-03-01..2017-03-31'],
    ['2017-03', '2017-03-01..2017-03-31'],
    ['signed in 2014', '2014-01-01..2014-12-31'],
    ['early 2014', '2014-01-01..2014-04-30'],
    ['mid-2014', '2014-05-01..2014-08-31'],
    ['the end of 2014', '2014-09-01..2014-12-31'],
    ['late March 2014', '2014-03-21..2014-03-31'],
    ['second half of June 2013', '2013-06-16..2013-06-30'],
    ['first week of May 2015', '2015-05-01..2015-05-07'],
    ['last week of February 2024', '2024-02-23..2024-02-29'],
    ['mid October', '2023-10-11..2023-10-20'],
    ['early April', '2024-04-01..2024-04-10'],
    ['third quarter of 2011', '2011-07-01..2011-09-30'],
    ['Q1 2011', '2011-01-01..2011-03-31'],
    ['second half of 2012', '2012-07-01..2012-12-31'],
    ['autumn 2011', '2011-09-01..2011-11-30'],
    ['winter 2011', '2011-12-01..2012-02-29'],
    ['the 2010s', '2010-01-01..2019-12-31'],
    ['2010-2014', '2010-01-01..2014-12-31'],
    ['2010-14', '2010-01-01..2014-12-31'],
    ['between 2012 and 2014', '2012-01-01..2014-12-31'],
    ['from March to June 2019', '2019-03-01..2019-06-30'],
    ['5 March to 3 April 2019', '2019-03-05..2019-04-03'],
    ['April and June 2019', '2019-04-01..2019-06-30'],
    ['since 2019', '2019-01-01..'],
    ['from 2019 onwards', '2019-01-01..'],
    ['after 2014', '2015-01-01..'],
    ['before March 2014', '..2014-02-28'],
    ['until 2014', '..2014-12-31'],
    ['after 2012 and before 2015', '2013-01-01..2014-12-31'],
    ['in may 2012', '2012-05-01..2012-05-31'],
    ['25 October', '--10-25'],
    ['on October 25th', '--10-25'],
  ])('"%s" is %s', (text, expected) => expect(dated(text)).toBe(expected));

  it.each([
    ['last year', '2023-01-01..2023-12-31'],
    ['this year', '2024-01-01..2024-12-31'],
    ['last month', '2024-04-01..2024-04-30'],
    ['last week', '2024-05-06..2024-05-12'],
    ['past two years', '2022-05-15..2024-05-15'],
    ['last 3 months', '2024-02-15..2024-05-15'],
    ['since last year', '2023-01-01..'],
    ['yesterday', '2024-05-14..2024-05-14'],
    ['3 weeks ago', '2024-04-22..2024-04-28'],
    ['two days ago', '2024-05-13..2024-05-13'],
    ['the same month last year', '2023-05-01..2023-05-31'],
    ['what did you put out this same month one year ago', '2023-05-01..2023-05-31'],
    ['what happened two years ago this month', '2022-05-01..2022-05-31'],
    ['press releases this time last year', '2023-04-15..2023-06-15'],
    ["what's on tomorrow", '2024-05-16..2024-05-16'],
    ['is there an event next week we should attend', '2024-05-20..2024-05-26'],
    ['去年同月发了什么', '2023-05-01..2023-05-31'],
    ['2011年8月到10月这三个月里有哪些动静', '2011-08-01..2011-10-31'],
    ['2016年和2017年这两年的活动', '2016-01-01..2017-12-31'],
    ['这三个月', '2024-02-15..2024-05-15'],
    ['five months ago', '2023-12-01..2023-12-31'],
    ['news from ten years ago', '2014-01-01..2014-12-31'],
    ['thirteen years ago', '2011-01-01..2011-12-31'],
    ['more than ten years ago', '..2014-05-14'],
    ['projects over a decade ago', '..2014-05-14'],
    ['signed at least two decades ago', '..2004-05-14'],
    ['less than a year ago', '2023-05-15..'],
    ['a decade ago', '2014-01-01..2014-12-31'],
    ['within the last five years', '2019-05-15..2024-05-15'],
    ['in the past two decades', '2004-05-15..2024-05-15'],
    ['late last year', '2023-09-01..2023-12-31'],
    ['the beginning of this year', '2024-01-01..2024-04-30'],
    ['over the past decade', '2014-05-15..2024-05-15'],
    ['what happened yesterday', '2024-05-14..2024-05-14'],
    ['last Friday', '2024-05-10..2024-05-10'],
    ['in October', '2023-10-01..2023-10-31'],
    ['in March', '2024-03-01..2024-03-31'],
  ])('on 15 May 2024 "%s" is %s', (text, expected) => expect(dated(text)).toBe(expected));

  it.each([
    'it may be signed',
    'the march of progress',
    'second agreement',
    '2000 workers',
    'over 2000 enterprises',
    '500 enterprises',
    '150 students',
    'US$ 2,000',
    'recent news',
    '90 per cent',
    'the better tomorrow',
    'a healthy today',
    'a few years later',
    'more than ten workers',
    '"after 2016"',
  ])('"%s" is no date', (text) => expect(dated(text)).toBe(''));
});

describe('dates in Chinese', () => {
  it.each([
    ['2017年3月28日', '2017-03-28..2017-03-28'],
    ['民国103年三月的新闻', '2014-03-01..2014-03-31'],
    ['民國100至102年', '2011-01-01..2013-12-31'],
    ['去年底今年初', '2023-09-01..2024-04-30'],
    ['2014年四月第一周', '2014-04-01..2014-04-07'],
    ['2014年3月最后几天', '2014-03-25..2014-03-31'],
    ['2014年三、四月间', '2014-03-01..2014-04-30'],
    ['2016年9月上半月', '2016-09-01..2016-09-15'],
    ['2016年9月后半个月', '2016-09-16..2016-09-30'],
    ['四月下旬', '2024-04-21..2024-04-30'],
    ['二〇一七年三月', '2017-03-01..2017-03-31'],
    ['2014年的新闻', '2014-01-01..2014-12-31'],
    ['2014年上半年', '2014-01-01..2014-06-30'],
    ['2014年第三季度', '2014-07-01..2014-09-30'],
    ['2023年底', '2023-09-01..2023-12-31'],
    ['2023年初', '2023-01-01..2023-04-30'],
    ['2019年4月到6月', '2019-04-01..2019-06-30'],
    ['2010年至2014年', '2010-01-01..2014-12-31'],
    ['2017年以来', '2017-01-01..'],
    ['2014年之前', '..2013-12-31'],
    ['2023年之后', '2024-01-01..'],
    ['截至2020年', '..2020-12-31'],
    ['近五年的新闻', '2019-05-15..2024-05-15'],
    ['过去五年内的项目', '2019-05-15..2024-05-15'],
    ['近十年来', '2014-05-15..2024-05-15'],
    ['十多年前的项目', '..2014-05-14'],
    ['10余年前', '..2014-05-14'],
    ['十几年前', '..2014-05-14'],
    ['超过五年前', '..2019-05-14'],
    ['三年多以前', '..2021-05-14'],
    ['不到两年前', '2022-05-15..'],
    ['八十年代', '1980-01-01..1989-12-31'],
    ['3月28日', '--03-28'],
    ['十月二十五日', '--10-25'],
    ['去年', '2023-01-01..2023-12-31'],
    ['今年上半年', '2024-01-01..2024-06-30'],
    ['上个月', '2024-04-01..2024-04-30'],
    ['近两年的项目', '2022-05-15..2024-05-15'],
    ['最近一两年的项目', '2022-05-15..2024-05-15'],
    ['两三年内的项目', '2021-05-15..2024-05-15'],
    ['昨天', '2024-05-14..2024-05-14'],
    ['十年前的新闻', '2014-01-01..2014-12-31'],
    ['三个月前', '2024-02-01..2024-02-29'],
    ['去年年底', '2023-09-01..2023-12-31'],
    ['前年', '2022-01-01..2022-12-31'],
    ['上周五', '2024-05-10..2024-05-10'],
  ])('"%s" is %s', (text, expected) => expect(dated(text)).toBe(expected));

  it.each(['最近的新闻', '三方合作', '一个项目', '20个国家', '十年'])('"%s" is no date', (text) =>
    expect(dated(text)).toBe(''),
  );
});

describe('dates as hurried people type them', () => {
  it.each([
    ["press releases from '23", '2023-01-01..2023-12-31'],
    ["May '14 seminar", '2014-05-01..2014-05-31'],
    ["28 Mar '17", '2017-03-28..2017-03-28'],
    ["anything between '11 and '13", '2011-01-01..2013-12-31'],
    ["'10-'14", '2010-01-01..2014-12-31'],
    ['Mar-14 workshops', '2014-03-01..2014-03-31'],
    ['20-Oct-2023', '2023-10-20..2023-10-20'],
    ['20/10/23', '2023-10-20..2023-10-20'],
    ['20231020', '2023-10-20..2023-10-20'],
    ['FY19 budget', '2019-01-01..2019-12-31'],
    ['Q2/2019', '2019-04-01..2019-06-30'],
    ['2Q19', '2019-04-01..2019-06-30'],
    ["H1 '19", '2019-01-01..2019-06-30'],
    ["back in the '90s", '1990-01-01..1999-12-31'],
    ['the early 80s', '1980-01-01..1983-12-31'],
  ])('a short year: "%s" is %s', (text, expected) => expect(dated(text)).toBe(expected));

  it.each([
    ['apr-june 2019', '2019-04-01..2019-06-30'],
    ["from may through july '23", '2023-05-01..2023-07-31'],
    ["whatever you've got from may through july '23", '2023-05-01..2023-07-31'],
    ['march thru may 2014', '2014-03-01..2014-05-31'],
    ['March through to June 2014', '2014-03-01..2014-06-30'],
    ['nov-feb 2024', '2023-11-01..2024-02-29'],
    ['2019, april to june', '2019-04-01..2019-06-30'],
    ['in 2019, from april to june', '2019-04-01..2019-06-30'],
    ['the 1st to the 10th of April 2014', '2014-04-01..2014-04-10'],
    ['mid to late 2014', '2014-05-01..2014-12-31'],
    ['autumn/winter 2023', '2023-09-01..2024-02-29'],
    ['from Q1 to Q3 2014', '2014-01-01..2014-09-30'],
    ['the first six months of 2011', '2011-01-01..2011-06-30'],
    ['last three months of 2023', '2023-10-01..2023-12-31'],
    ['final quarter of 2023', '2023-10-01..2023-12-31'],
    ['2019年4-6月', '2019-04-01..2019-06-30'],
    ['2014年3、4月', '2014-03-01..2014-04-30'],
    ['2014年三四月份', '2014-03-01..2014-04-30'],
    ['2014年前三个月', '2014-01-01..2014-03-31'],
    ['2023年最后一个季度', '2023-10-01..2023-12-31'],
    ['after the 2016-2020 one', '2021-01-01..'],
    ['what followed the 2016-2020 programme', '2021-01-01..'],
    ['before 2016-2020', '..2015-12-31'],
    ['after work in 2016-2020', '2016-01-01..2020-12-31'],
  ])('a year said once: "%s" is %s', (text, expected) => expect(dated(text)).toBe(expected));

  it('narrow each other where one follows the other after a comma', () => {
    expect(dated('every MoU from spring 2019, apr-june')).toBe('2019-04-01..2019-05-31');
    expect(dated('press releases of March and June 2014')).toBe('2014-03-01..2014-06-30');
  });

  it('give their year to a month elsewhere in the question', () => {
    expect(dated('the 2014 agreements, those signed in March')).toBe('2014-03-01..2014-03-31');
  });

  it.each([
    ['up to and including March 2014', '..2014-03-31'],
    ['no later than March 2014', '..2014-03-31'],
    ['on or before 2012', '..2012-12-31'],
    ['in or after 2016', '2016-01-01..'],
    ['2016 or later', '2016-01-01..'],
    ['from 2017 on', '2017-01-01..'],
    ['pre-2014', '..2013-12-31'],
    ['around 2014', '2013-01-01..2015-12-31'],
    ['around March 2014', '2014-02-01..2014-04-30'],
    ['2014 or thereabouts', '2013-01-01..2015-12-31'],
    ['19年之前', '..2018-12-31'],
    ['不晚于2014年', '..2014-12-31'],
    ['2014年左右', '2013-01-01..2015-12-31'],
    ['大约2010年底那时候', '2010-09-01..2010-12-31'],
  ])('a bound: "%s" is %s', (text, expected) => expect(dated(text)).toBe(expected));

  it.each([
    ["I last looked on Christmas Day 2023. What's been added after that?", '2023-12-26..'],
    ['I last checked in March 2014. anything new since?', '2014-03-01..'],
    ["I've read everything up to March 2014. what's new since?", '2014-04-01..'],
    ['上次看到2023年10月，之后更新了什么', '2023-10-01..'],
    ['signed in 2012, and what came after that', '2012-01-01..2012-12-31'],
  ])('the last look of the asker: "%s" is %s', (text, expected) => expect(dated(text)).toBe(expected));

  it.each([
    ['since Chinese New Year 2024', '2024-02-10..'],
    ['before Spring Festival 2014', '..2014-01-30'],
    ['around Christmas 2023', '2023-12-18..2024-01-01'],
    ['since Christmas', '2023-12-25..2024-05-15'],
    ['去年国庆', '2023-10-01..2023-10-07'],
    ['2014年春节后', '2014-02-07..'],
    ['2023年圣诞节以后', '2023-12-26..'],
    ['五一那天的活动', ''],
    ['Christmas party', ''],
    ['April Fools’ 2014', '2014-04-01..2014-04-01'],
    ['14年愚人节那天', '2014-04-01..2014-04-01'],
    ['what came out on Boxing Day?', '2023-12-26..2023-12-26'],
    ['between Christmas 2023 and Easter 2024', '2023-12-25..2024-03-31'],
    ['Thanksgiving 2014', '2014-11-27..2014-11-27'],
    ['over Christmas', '2023-12-24..2024-01-01'],
    ['Easter Island', ''],
  ])('a feast: "%s" is "%s"', (text, expected) => expect(dated(text)).toBe(expected));

  it.each([
    ['the day after Christmas 2023', '2023-12-26..2023-12-26'],
    ['two weeks after Easter 2014', '2014-04-21..2014-05-04'],
    ['in the run-up to National Day 2023', '2023-09-01..2023-09-30'],
    ['去年圣诞节第二天', '2023-12-26..2023-12-26'],
    ['2023年国庆放假前那一周', '2023-09-24..2023-09-30'],
    ['2023年国庆前夕', '2023-09-24..2023-09-30'],
    ['3月28日后一周', '2024-03-29..2024-04-04'],
  ])('the days beside a date: "%s" is %s', (text, expected) => expect(dated(text)).toBe(expected));

  it.each([
    ['去年国庆长假过完到跨年之前', '2023-10-08..2023-12-30'],
    ['2014年春节后到五一前', '2014-02-07..2014-04-30'],
    ['2023年五一过完到国庆之前', '2023-05-04..2023-09-30'],
    ['2023年中秋过完到元旦前', '2023-09-30..2023-12-31'],
    ['从2023年国庆到12月', '2023-10-01..2023-12-31'],
    ['14年三八节前后那个月', '2014-03-01..2014-03-31'],
    ['2014年三八前后', '2014-03-01..2014-03-15'],
    ['08年金融风暴之后', '2009-01-01..'],
    ['2008年经济危机爆发以来', '2008-01-01..'],
  ])('the time between feasts and after events: "%s" is %s', (text, expected) =>
    expect(dated(text)).toBe(expected),
  );

  it.each([
    ["I've been off for a fortnight. What appeared?", '2024-05-01..2024-05-15'],
    ['what appeared while I was on leave for ten days', '2024-05-05..2024-05-15'],
    ['我休假两周，错过了什么', '2024-05-01..2024-05-15'],
    ['anything from the past fortnight?', '2024-05-01..2024-05-15'],
    ['I was away for two weeks. Who runs SCORE?', ''],
  ])('the time somebody was away, who asks for news: "%s" is "%s"', (text, expected) =>
    expect(dated(text)).toBe(expected),
  );

  it.each([
    ['december items, never mind the year', '--12'],
    ['any March', '--03'],
    ['历年三月', '--03'],
    ['十月份的，哪年都行', '--10'],
  ])('a month of any year: "%s" is %s', (text, expected) =>
    expect(understand(text).dates).toMatchObject({ monthDay: expected }),
  );

  it.each([
    ['what went out in Jul 23?', '2023-07-01..2023-07-31'],
    ['Jul 23 2023', '2023-07-23..2023-07-23'],
    ['the last few days of March 2017', '2017-03-25..2017-03-31'],
    ['end of March 2017, last few days of the month', '2017-03-21..2017-03-31'],
    ['2023年往后', '2023-01-01..'],
    ['18年起步的项目', '2018-01-01..2018-12-31'],
    ['昨晚没睡。2024年初还在继续没', '2024-01-01..2024-04-30'],
  ])('"%s" is %s', (text, expected) => expect(dated(text)).toBe(expected));

  it('take the words that say that something came out', () => {
    expect(understand('what has come out in 2014').text).toBe('');
    expect(understand('2014年官宣的').text).toBe('');
  });

  it.each([
    ['人社部19年签的备忘录', '2019-01-01..2019-12-31'],
    ['23年10月的研讨会', '2023-10-01..2023-10-31'],
    ['23 年 12 月 1 号发的', '2023-12-01..2023-12-01'],
    ['14年好像开过会', '2014-01-01..2014-12-31'],
    ['14年春天', '2014-03-01..2014-05-31'],
    ['一七年三月', '2017-03-01..2017-03-31'],
    ['一二年那会儿的协议', '2012-01-01..2012-12-31'],
    ['一二年签的协议', '2012-01-01..2012-12-31'],
    ['二三年的新闻', '2023-01-01..2023-12-31'],
    ['24年年初', '2024-01-01..2024-04-30'],
    ['19-20年的备忘录', '2019-01-01..2020-12-31'],
    ['10年的备忘录', '2010-01-01..2010-12-31'],
    ['本世纪以来', '2000-01-01..'],
    ['上世纪八十年代', '1980-01-01..1989-12-31'],
    ['年底的新闻', '2023-09-01..2023-12-31'],
    ['前几年的项目', '2019-01-01..2023-12-31'],
    ['早些年的项目', '..2021-12-31'],
    ['前些年签的备忘录', '..2021-12-31'],
    ['早年间的项目', '..2021-12-31'],
    ['这几年的项目', '2021-05-15..2024-05-15'],
    ['两三年前', '2021-01-01..2022-12-31'],
    ['a few years back', '2018-01-01..2022-12-31'],
    ['the year before last', '2022-01-01..2022-12-31'],
    ['so far this year', '2024-01-01..2024-05-15'],
  ])('a year as it is spoken: "%s" is %s', (text, expected) => expect(dated(text)).toBe(expected));

  it.each([
    '24/7 hotline',
    'SDG 2030',
    'SCORE version 2.0',
    'phase 2',
    'give me 3 may be more',
    'this may be strange',
    "the '60 minutes' show",
    'a fall in wages',
    'mid career workers',
    'the second half of the workshop',
    'a second one',
    'hi, third week in post',
    'COVID 19 relief',
    '20万刀',
    '18年的历史',
    '签了10年',
    '20年来',
    '12年级',
    '第19次代表大会',
    '更好的明天',
  ])('"%s" is no date', (text) => expect(dated(text)).toBe(''));
});

describe("a day of the asker's own", () => {
  it.each([
    'Ambassador is calling on the vice minister tomorrow and wants one para on forced labour',
    'Cambodia counterpart visits us next week. Give me the SCORE projects',
    'big event next month, need the MoU on work safety',
    "I want to compare SCORE with today's 187",
    'HQ has gone big on apprenticeship this year, so what has the ILO got to show',
    'I was told yesterday that SCORE is in Beijing',
    'At dinner last night a friend insisted that the ILO did something on forced labour',
    '明天主席有个讲话，想引一句全国总工会关于强迫劳动的话',
    '下个月有代表团来，给我职业安全的项目',
    '领导明天的讲话要用强迫劳动',
  ])('is no condition: "%s"', (text) => {
    const question = understand(text);
    expect(question.dates).toBeUndefined();
    expect(question.mentions).not.toHaveLength(0);
  });

  it.each([
    ['any seminars next month?', '2024-06-01..2024-06-30'],
    ['明天有什么活动', '2024-05-16..2024-05-16'],
    ['what did the ILO publish yesterday', '2024-05-14..2024-05-14'],
    ["I want last year's MoUs", '2023-01-01..2023-12-31'],
    ['we signed something last year, what was it', '2023-01-01..2023-12-31'],
    ["ministers' meeting last year", '2023-01-01..2023-12-31'],
    ['去年我们签的协议', '2023-01-01..2023-12-31'],
  ])('is not meant where records are asked for: "%s" is %s', (text, expected) =>
    expect(dated(text)).toBe(expected),
  );
});

describe('dates that cannot be', () => {
  it.each(['31 February 2013', '2013年2月30日', '2014-13-01', 'in the year 0000', 'in 99999', '2月31日'])(
    'I16: "%s" gives a doubt and no condition',
    (text) => {
      const question = understand(`news ${text}`);
      expect(question.dates).toBeUndefined();
      expect(question.doubts.map((doubt) => doubt.about)).toEqual(['impossible-date']);
      expect(question.text).not.toMatch(/\d/);
    },
  );

  it('are turned round when they contradict each other, with a doubt', () => {
    const question = understand('news between 2019 and 2012');
    expect(question.dates).toMatchObject({ from: '2012-01-01', to: '2019-12-31' });
    expect(question.doubts.map((doubt) => doubt.about)).toEqual(['contradictory-dates']);
  });

  it('I16: the month before is read rightly at the end of a month', () => {
    expect(dated('过去一个月')).toBe('2024-04-15..2024-05-15');
  });
});

describe('the words of a date', () => {
  it('are told as typed and leave the text', () => {
    const question = understand('Agreements of Early 2014 on OSH');
    expect(question.dates?.words).toBe('Early 2014');
    expect(question.text).toBe('Agreements OSH');
  });

  it('of two dates that are not joined the narrower counts', () => {
    expect(dated('the 2010-2014 list, 27 March 2014')).toBe('2014-03-27..2014-03-27');
  });
});

describe('a month with two figures behind it', () => {
  it.each([
    ['Nov 23 releases', '2023-11-01..2023-11-30'],
    ['Oct. 23 press releases', '2023-10-01..2023-10-31'],
    ['Mar 14 stories', '2014-03-01..2014-03-31'],
    ['November 23, the year not the day', '2023-11-01..2023-11-30'],
    ['Jan 24 (I mean 2024, not the 24th)', '2024-01-01..2024-01-31'],
  ])('is of a year before what is listed, or where somebody says so: "%s" is %s', (text, expected) =>
    expect(dated(text)).toBe(expected),
  );

  it.each(['what came out on Nov 23', 'Nov 23', 'on Nov 23 releases'])('is else a day: "%s"', (text) =>
    expect(understand(text).dates?.monthDay).toBe('--11-23'),
  );

  it('leaves nothing behind of the words that say so, and nothing refused', () => {
    const question = understand('Nov 23 on OSH (the year 2023, not the day)');
    expect(question.excluded).toEqual([]);
    expect(question.freeText).toBe('');
  });
});

describe('the stretch before the last one', () => {
  it.each([
    ['the month before last', '2024-03-01..2024-03-31'],
    ['the year before last', '2022-01-01..2022-12-31'],
    ['quarter before last', '2023-10-01..2023-12-31'],
  ])('"%s" is %s', (text, expected) => expect(dated(text)).toBe(expected));
});

describe('what somebody is after', () => {
  it.each([
    ["I'm after the 2011 seminar on forced labour", '2011-01-01..2011-12-31'],
    ['we are really after 2011 agreements', '2011-01-01..2011-12-31'],
    ["She's after the 2011 seminar", '2011-01-01..2011-12-31'],
    ['my boss is after the 2011 agreement', '2011-01-01..2011-12-31'],
    ['which agreements are after 2011?', '2012-01-01..'],
    ['what came after the 2011 seminar', '2012-01-01..'],
  ])('is no bound: "%s"', (text, expected) => expect(dated(text)).toBe(expected));
});
