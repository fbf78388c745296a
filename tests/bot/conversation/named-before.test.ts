import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { fact, shown, talk } = conversation();

describe('a country or a body that was named before and is only pointed at', () => {
  it.each([
    ['Mongolia', 'projects there', ['press-2023-06-26-bridge-project-2-mongolia']],
    ['蒙古国', '那边有什么项目', ['press-2023-06-26-bridge-project-2-mongolia']],
    [
      'ACFTU',
      'any agreements with them',
      ['brochure-mou-2019-acftu-trade-unions', 'press-2014-03-27-actrav-acftu-agreement'],
    ],
    [
      '全总',
      '跟他们签了什么协议',
      ['brochure-mou-2019-acftu-trade-unions', 'press-2014-03-27-actrav-acftu-agreement'],
    ],
    ['ACFTU', 'what did they say about forced labour', ['press-2014-03-14-acftu-forced-labour']],
    [
      'MOHRSS',
      'what did they say about labour inspection',
      ['press-2014-04-25-labour-inspectors-forced-labour'],
    ],
    ['Beijing office', 'what agreements did it sign', ['press-2024-01-17-hangzhou-dpf-mou']],
    // The only party of what was spoken of besides the house.
    ['zambia?', 'did they sign an mou too', ['brochure-mou-2019-mem-work-safety']],
    ['zambia?', 'any agreement with them', ['brochure-mou-2019-mem-work-safety']],
    [
      'Ministry of Transport',
      'anything on seafarers with them',
      ['brochure-mou-2019-transport-maritime-labour'],
    ],
  ])('is meant by the word for it: %s, then "%s"', (before, then, ids) => {
    expect(shown(before, then)).toEqual(ids);
  });

  it.each([
    ['Mongolia', 'what about youth there'],
    ['Pakistan', 'are there any agreements there'],
    ['蒙古国', '那里的女工呢'],
  ])('has nothing where no record holds both: %s, then "%s"', (before, then) => {
    expect(talk(before, then)?.type).toBe('nothing');
  });

  it.each([
    ['Who is Tim De Meyer?', 'When did he start?', 'The day on which he took up the post'],
    ['Tim De Meyer', 'since when is he director?', 'The day on which he took up the post'],
    ['戴晓初是谁', '他什么时候上任的', '未说明就任的具体日期'],
    ['Guterres', 'where did he speak', 'Places: Beijing'],
  ])('is a person too, who began when no record of a talk of theirs did: %s, then "%s"', (...turns) => {
    const [before, then, told] = turns;
    expect(fact(before, then)).toContain(told);
  });

  it('stays so through a talk of several turns', () => {
    expect(
      talk('Mongolia', 'projects there', 'what about women there', 'and social security there?')?.type,
    ).toBe('nothing');
    const acftu = ['ACFTU', 'what did they say about forced labour', 'when'];
    expect(shown(...acftu)).toEqual(['press-2014-03-14-acftu-forced-labour']);
    expect(shown(...acftu, 'any agreements with them', 'the 2019 one')).toEqual([
      'brochure-mou-2019-acftu-trade-unions',
    ]);
  });

  it('is not meant where the word stands for the projects or the seminars that were listed', () => {
    expect(talk('EU projects', 'do they cover women')?.question?.mentions.map(({ id }) => id)).not.toContain(
      'eu',
    );
    expect(shown('seminars in Mongolia', 'what did they discuss there about statistics')[0]).toBe(
      'whatsnew-2017-ilo-nso-labour-statistics',
    );
  });
});

describe('what belongs to a body that was named and nothing else', () => {
  it.each([
    ['ACFTU', 'how many members'],
    ['trade unions in China', 'who is the president'],
    ['全总', '主席是谁'],
    ['全总', '有多少会员'],
    ['CEC', 'who is the boss'],
  ])('is told of nobody else: %s, then "%s"', (before, then) => {
    expect(talk(before, then)?.type).toBe('matches');
    expect(talk(before, then)?.text).toMatch(/No record (?:names that person|states that number)|没有记录/u);
  });

  it.each([
    [['fax number in Geneva', 'and Beijing', 'who is the boss there'], 'Tim De Meyer'],
    [['日内瓦的传真是多少', '北京呢', '那边谁负责'], '戴晓初'],
    [['Beijing office', 'who is the director'], 'Tim De Meyer'],
    [['Guterres', 'who is he'], 'Secretary-General of the United Nations'],
    [['古特雷斯', '他是谁'], '联合国秘书长'],
  ])('is told where another record states it: %j', (turns, name) => {
    expect(fact(...turns)).toContain(name);
  });

  it('is no figure on the members of another body, asked alone either', () => {
    expect(talk('how many members does the ACFTU have')?.type).toBe('matches');
    expect(fact('how many members does the ILO have')).toContain('185');
  });
});

describe('those who are counted in what was spoken of', () => {
  it.each([
    [['Future of Work project', 'how many trade union people'], '16'],
    [['Future of Work project', 'how many trade unionists'], '16'],
    [['Future of Work project', 'how many trade union people', 'and employers?'], '20'],
    [['Youth Leadership Academy', 'how many students'], 'more than 200'],
    [['全球青年领导力学院', '多少学生'], '超过 200'],
    [['雇主代表多少人'], '20'],
    [["how many employers' representatives"], '20'],
  ])('are counted by whatever the record calls them: %j', (turns, count) => {
    expect(fact(...turns)).toContain(count);
  });

  it('are not counted by those of another sort', () => {
    expect(fact('Youth Leadership Academy', 'how many teachers')).toBeUndefined();
    expect(fact('how many trade unions are there in China')).toBeUndefined();
  });
});
