import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk, shown, fact } = conversation();

describe('a list in a conversation', () => {
  const memoranda = 'MoUs signed in 2019';
  const inChinese = '2019年的备忘录';

  it('has a latest', () => {
    expect(shown('全总的协议', '最新的')).toEqual(['brochure-mou-2019-acftu-trade-unions']);
    expect(shown('agreements with ACFTU', 'the latest')).toEqual(['brochure-mou-2019-acftu-trade-unions']);
  });

  it.each([
    [memoranda, 'send me the link to the first one', /^Where to get it is not stated\. Source: /u],
    ['latest news', 'link to the second one please', /^Where to get it is not stated\. Source: /u],
    [inChinese, '第二个的链接发我', /^没有说明在哪里可以获取。来源：/u],
  ])('has no link to one of it, but its source: %s, %s', (list, text, told) => {
    expect(fact(list, text)).toMatch(told);
  });

  it('stays when one was taken from it: the next is counted from its beginning', () => {
    const list = shown(memoranda);
    expect(shown(memoranda, 'the second one', 'and the third?')).toEqual([list[2]]);
    expect(shown(memoranda, 'the second one', 'the first')).toEqual([list[0]]);
    expect(shown(inChinese, '第二个', '第三个呢')).toEqual([shown(inChinese)[2]]);
  });

  it('gives the one after, the one before, and the other of two', () => {
    const list = shown(memoranda);
    expect(shown(memoranda, 'the second one', 'the next one')).toEqual([list[2]]);
    expect(shown(memoranda, 'the second one', 'the previous one')).toEqual([list[0]]);
    expect(shown(inChinese, '第一个', '下一个')).toEqual([shown(inChinese)[1]]);
    const two = shown('anything on mining');
    expect(two).toHaveLength(2);
    expect(shown('anything on mining', 'the first', 'and the other one?')).toEqual([two[1]]);
    expect(shown('anything on mining', 'the first', 'the other', 'back to the first')).toEqual([two[0]]);
  });

  it('is shown again', () => {
    expect(shown(memoranda, 'the second one', 'back to the list')).toEqual(shown(memoranda));
    expect(shown(inChinese, '第二个', '回到列表')).toEqual(shown(inChinese));
    expect(talk('全总2014年的新闻稿有几篇', '列出来看看')).toMatchObject({ type: 'matches', total: 3 });
  });

  it('is asked the same of one after the other', () => {
    expect(fact(memoranda, 'who signed the second one')).toContain('Ministry of Emergency Management');
    expect(fact(memoranda, 'who signed the second one', 'and the third?')).toContain(
      'Ministry of Human Resources and Social Security',
    );
    const funded = 'projects china funded';
    const [, second = ''] = shown(funded);
    expect(fact(funded, 'how much was the first')).toContain('US$');
    expect(fact(funded, 'how much was the first', 'the second?')).toContain('US$');
    expect(shown(funded, 'how much was the first', 'the second?')).toEqual([second]);
  });

  it('shows the record where that is asked for, whatever was asked of another', () => {
    const answer = talk(memoranda, 'who signed the second one', 'show me the third');
    expect(answer?.type).toBe('record');
  });

  it('goes on after one was taken from it', () => {
    const [first] = shown('press releases of 2023');
    const more = shown('press releases of 2023', 'the second one', 'more');
    expect(more.length).toBeGreaterThan(1);
    expect(more).not.toContain(first);
  });

  it('tells one of it by a word, though another was taken before', () => {
    const turns = ['press releases from april 2014', 'the CEC one'];
    expect(shown(...turns)).toEqual(['press-2014-04-01-cec-training-centre-score-agreement']);
    expect(shown(...turns, 'the other SCORE one')).toEqual(['press-2014-04-08-saws-score-agreement']);
    expect(shown(...turns, 'the one on youth')).toEqual(['press-2014-04-02-integrate-young-people']);
  });

  it('tells one of it by a word after facts of others were asked', () => {
    const turns = [memoranda, 'the second one', 'who signed it?', 'and the third?'];
    expect(shown(...turns, 'the union one')).toEqual(['brochure-mou-2019-acftu-trade-unions']);
  });

  it('is asked the same of one told by a name', () => {
    const turns = [memoranda, 'who signed the union one'];
    expect(fact(...turns)).toContain('All-China Federation of Trade Unions');
    expect(fact(...turns, 'and the maritime?')).toContain('Ministry of Transport');
    expect(fact(inChinese, '海事那份是跟谁签的', '工会那份呢')).toContain('中华全国总工会');
  });

  it.each([
    [memoranda, 'maritime', 'brochure-mou-2019-transport-maritime-labour'],
    [memoranda, 'work safety?', 'brochure-mou-2019-mem-work-safety'],
    [inChinese, '工会的', 'brochure-mou-2019-acftu-trade-unions'],
    ['projects china funded', 'pakistan?', 'brochure-project-universal-social-protection-2018-2020'],
    ['news about social protection', 'EU', 'press-2024-01-19-universal-social-protection-eu'],
    ['news of 2023', 'mongolia', 'press-2023-09-26-better-jobs-mongolia'],
  ])('is told apart by a bare name: %s, %s', (list, name, one) => {
    expect(shown(list, name)[0]).toBe(one);
  });

  it('is left by a bare name that none of it holds, and by a list of a kind', () => {
    expect(shown(memoranda, 'Zambia')).toContain('press-2023-11-22-mining-safety-zambia');
    expect(shown(memoranda, 'list the seminars')).toEqual(shown('list the seminars'));
  });
});

describe('a question that something else is put into', () => {
  it.each([
    ['what is the JPO programme', 'and internships', 'tsinghua-internship-programme'],
    [
      "chinese unions' line on forced labour",
      "and the ministry's",
      'press-2014-04-25-labour-inspectors-forced-labour',
    ],
    ['怎么进国际劳工组织，JPO是什么', '实习呢', 'tsinghua-internship-programme'],
  ])('has what was named last in what is shown first: %s, %s', (question, change, first) => {
    expect(shown(question, change)[0]).toBe(first);
  });

  it('is not asked where one record is told that was not shown', () => {
    const answer = shown('2024年1月欧盟跟中国继续社保合作那条', '三方谈优先事项那条呢');
    expect(answer[0]).toBe('press-2023-12-01-future-of-social-security');
  });
});

describe('a turn in two clauses', () => {
  it.each([
    [
      ['Mongolia 2023', "who's the american partner in the Bridge thing"],
      'the other one: how many years did they commit to',
      '5',
    ],
    [['2023年讲矿业的'], '第二个，几月份发的', '2023年11月22日'],
    [['MoUs signed in 2019'], 'the second: who signed it?', 'Ministry of Emergency Management'],
  ])('tells which one is meant and asks of it: %s, %s', (before, text, told) => {
    expect(fact(...before, text)).toContain(told);
  });
});

describe('a question that says it is new', () => {
  it.each([
    ['domestic workers', 'new question: who heads the ILO', 'profile-ilo'],
    ['ILO Beijing phone', 'different topic, mining', 'press-2023-11-22-mining-safety-zambia'],
    ['新闻稿 2023', '换个话题，杭州备忘录', 'press-2024-01-17-hangzhou-dpf-mou'],
  ])('leans on nothing: %s, %s', (before, text, found) => {
    expect(shown(before, text)[0]).toBe(found);
  });
});

describe('what was shown one after the other', () => {
  it('is a list as well', () => {
    const turns = ['ILO office in Beijing, address?', 'and PARDEV in Geneva?'];
    expect(fact(...turns, 'fax, for the first of them')).toContain('+86');
  });

  it('is asked which came first', () => {
    const [first] = shown('SCORE跟企联培训中心的协议', '跟安监总局的呢', '哪个在前');
    expect(first).toBe('press-2014-04-01-cec-training-centre-score-agreement');
  });
});

describe('a fact asked of another', () => {
  it('is not told of the country before', () => {
    const turns = ['bridge project mongolia forced labour', "who's the American partner"];
    expect(fact(...turns)).toContain('Department of Labor');
    expect(fact(...turns, 'same for Nepal?')).toBeUndefined();
  });
});

it('sums of a span of years are all told', () => {
  const found = shown('how much did china give before 2018');
  expect(found).toContain('brochure-sstc-agreement-2012');
  expect(found).toContain('brochure-project-employment-services-2013-2017');
  expect(new Set(shown('中国2018年以前给了多少钱'))).toEqual(new Set(found));
  expect(shown('how much did china give in 2018', 'for what', 'and before that')).toContain(
    'brochure-sstc-agreement-2012',
  );
});
