import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { shown, fact } = conversation();

describe('one of those spoken of and what is asked of it', () => {
  const apprenticeship = ['apprenticeship', 'the wuxi one, when was it out'];
  const score = ['everything on SCORE', 'only 2014', 'the cec one, when was it published'];
  const inChinese = ['score项目有哪些', '2014年的有哪些', '企联那个哪天发的'];
  const inspection = ['labour inspection', 'the newer one, what is it about'];
  const memoranda = ['2019年的备忘录', '海事那份谁签的'];

  it.each([
    [[...apprenticeship, 'back to the fair, in what city'], 'Turin'],
    [[...apprenticeship, 'where was the fair'], 'Turin'],
    [['学徒制的都有啥', '无锡那个哪天发的', '博览会在哪个城市'], '都灵'],
    [
      ['news of march 2017', 'the brands one', 'and the country programme, when was it launched'],
      '27 March 2017',
    ],
    [['tech for youth jobs', 'the research, when was it out'], '26 July 2023'],
    [
      ['mongolia in 2017', 'the video, when was it published', 'and the workshop, who ran it'],
      'Mongolian Trade Unions',
    ],
    [
      [
        'cambodia',
        'the 2013 project, how much',
        'and the trainers, how many',
        'back to the project, when did it end',
      ],
      '2017',
    ],
  ])('is called by its name: %j', (turns, told) => {
    expect(fact(...turns)).toContain(told);
  });

  it.each([
    [[...score, 'and the guangzhou thing, when did it start'], '15 March 2017'],
    [[...inChinese, '广州的呢 哪天启动'], '2017年3月15日'],
    [[...inChinese, '德清那个来了多少人'], '80'],
    [['强迫劳动有什么', '只要2014年的', '全总那条哪天发的', '蒙古的呢 跟谁合作'], '美国劳工部'],
    [
      ['projects in cambodia', 'only 2018', 'the pakistan one, how much', 'and the 2013 one, how much'],
      '1,000,000',
    ],
  ])('is of the wider list where the part of it shown has none so called: %j', (turns, told) => {
    expect(fact(...turns)).toContain(told);
  });

  it.each([
    [[...inspection, 'and when was the older published'], '25 April 2014'],
    [[...inspection, 'when was the other one published'], '25 April 2014'],
    [['劳动监察', '新的那条讲什么', '老的那条哪天发的'], '2014年4月25日'],
    [['2023年蒙古的新闻稿', '强迫劳动那个跟谁合作', '另一条是哪天发的'], '2023年9月26日'],
    [
      [
        'press releases on mongolia 2023',
        "the forced labour one, who's the partner",
        'for how many years is the other one',
      ],
      '5',
    ],
    [['climate change', 'and the latter, who said it'], 'Guterres'],
    [['提到气候变化的有哪些', '后面那位是什么职务'], '联合国秘书长'],
    [
      ['country programme 2023-2025', 'when was it signed', 'and the one before it, launched when'],
      '27 March 2017',
    ],
    [['老挝的项目', '2018年那个还有哪些国家', '多少钱', '前一个呢'], '1,000,000'],
  ])('is the other, the older or the one before: %j', (turns, told) => {
    expect(fact(...turns)).toContain(told);
  });

  it.each([
    [['老挝的项目', '2018年那个还有哪些国家'], '缅甸'],
    [['劳动统计的研讨会', '蒙古那个跟谁办'], '蒙古国家统计局'],
    [[...memoranda, '工会的呢 跟谁签的'], '中华全国总工会'],
    [[...memoranda, '刚才那几份里安全生产的是谁签的'], '应急管理部'],
    [[...memoranda, '工会那份的目的'], '核心能力'],
    [['蒙古国2023年有什么新闻稿', '打击强迫劳动那个是和谁搞的'], '美国劳工部'],
    [['江苏的有哪些', '新闻那条发布时间'], '2023年10月25日'],
    [['老挝的项目', '13年的给了多少钱'], '1,000,000'],
    [['蒙古有什么活动', '2017年的是谁办的'], '蒙古工会联合会'],
    [['东南亚的项目新闻', '23年的是跟哪家启动'], '人力资源和社会保障部'],
    [['2019年的备忘录', '19年的是谁签的'], '交通运输部'],
    [['2018年开始的中国资助项目', '社保那个由哪两家执行'], '联合国经济和社会事务部'],
    [['东盟有关的会', '就业服务那场呢，具体日子有吗'], '未写明日期'],
  ])('is told in Chinese before what is asked, without a mark: %j', (turns, told) => {
    expect(fact(...turns)).toContain(told);
  });

  it('is of the list after a fact that one of it does not state', () => {
    const turns = ['人社部2023年的新闻稿', '东南亚那个哪天发的', '预算', '北京那个是什么会'];
    expect(shown(...turns)).toEqual(['press-2023-10-20-high-quality-employment-belt-and-road']);
  });

  it('is none of those told before where the other is asked for', () => {
    const turns = [
      'press releases from december 2023',
      'the guangzhou trainers, how many',
      'the inspection one, date',
    ];
    expect(shown(...turns, 'and the other guangzhou one')).toEqual([
      'press-2023-12-26-cambodia-china-skills-cooperation',
    ]);
  });

  it.each([
    [['press releases in 2012', 'who signed the hangzhou mou'], /Hangzhou/u],
    [['people with disabilities', "the ilo office, what's the phone number"], /6532/u],
    [['2019年的备忘录', '北京局的电话是多少'], /6532/u],
    [['学徒制的都有啥', '博览会在哪个城市', '哪天开的'], /2024年2月27日/u],
    [
      [
        'who is tim de meyer',
        'the video, where was it shown',
        'and the press release on his appointment, date',
      ],
      /4 March 2014/u,
    ],
  ])('is none of them where none is called so, or the one spoken of is: %j', (turns, told) => {
    expect(fact(...turns)).toMatch(told);
  });

  it('asks of a thing with some countries what these are, and of no list which of it state any', () => {
    expect(fact('老挝的项目', '有哪些国家')).toContain('缅甸');
  });
});

describe('one of those shown, called by what tells it from the others', () => {
  const mongolia = ['mongolia news 2023', 'the better jobs one, over how many years'];
  const statistics = ['workshops about labour statistics', 'the mongolian one'];
  const forced = ['anything on forced labour', 'just mongolia pls'];
  const migration = ['press releases from 2010', 'migration one, whats it for'];
  const cambodia = 'brochure-project-employment-services-2013-2017';
  const bachelet = 'press-2010-10-17-bachelet-growth-poverty';

  it.each([
    [[...mongolia, 'other one came out when'], 'press-2023-06-26-bridge-project-2-mongolia'],
    [[...statistics, "china's is meant to improve what"], 'whatsnew-2017-ilo-nbs-labour-statistics'],
    [
      ['labour inspection', 'older one, what does it say'],
      'press-2014-04-25-labour-inspectors-forced-labour',
    ],
    [['labour inspection', 'older of the two'], 'press-2014-04-25-labour-inspectors-forced-labour'],
    [[...migration, 'earliest of the 3'], bachelet],
    [['2010年的新闻稿', '三篇里最早的'], bachelet],
    [['projects in cambodia', 'longest of the three'], cambodia],
    [
      ['agreements from 2014', 'of those 2014 deals which came out first'],
      'press-2014-03-27-actrav-acftu-agreement',
    ],
    [
      ['agreements from 2014', 'who directs the beijing office', 'of those 2014 deals which came out first'],
      'press-2014-03-27-actrav-acftu-agreement',
    ],
    [
      ['tech helping young people find work asia', 'the research, came out when', 'and the earlier one'],
      'press-2023-05-30-technology-employment-services',
    ],
    [['agreements of 2019', 'and the thing with foreign brands'], 'whatsnew-2017-score-eti-guangdong'],
    [['2019年的协议', '还有给外国品牌供货的那件事'], 'whatsnew-2017-score-eti-guangdong'],
  ])('is told from them in few words: %j', (turns, id) => {
    expect(shown(...turns)[0]).toBe(id);
  });

  it.each([
    [[...forced, 'the two chinese ones, what year were those']],
    [[...forced, 'the two on china, when were they published']],
    [['强迫劳动', '只要蒙古的', '中国的那两篇是哪年的']],
  ])('is asked with each of the others where several are told: %j', (turns) => {
    expect(fact(...turns)).toMatch(/25 April 2014.*14 March 2014|2014年4月25日.*2014年3月14日/u);
  });

  it('is the project asked for, of which the report found first only tells', () => {
    expect(fact('skills fair in turin', 'what china project was on show', 'its pilot city?')).toContain(
      'Wuxi',
    );
    expect(fact('seminar protecting women at work', 'held on')).toContain('December 2012');
  });
});
