import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk } = await assemble('data/records');
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2026-11-23' });

describe('when a text came out', () => {
  it.each([
    ['签杭州残联MOU的新闻稿啥时候发的', '发布日期：2024年1月17日'],
    ['人社部和劳工组织启动东南亚项目的新闻稿哪天发的', '发布日期：2023年7月25日'],
    ['2017年那个国别计划启动的新闻几号发的', '发布日期：2017年3月28日'],
    ['不稳定就业研讨会的新闻稿哪天出的', '发布日期：2011年12月10日'],
    ['女工劳动保护研讨会的新闻稿是几号的', '发布日期：2012年12月10日'],
    ['哪天登的都灵技能博览会那篇报道', '发布日期：2024年3月7日'],
    ['之前有個講青年就業計畫的工作坊，新聞稿幾號發的', '2014年4月2日'],
    ['When was the release on the Hangzhou MOU put out?', 'Published: 17 January 2024'],
    ['When was the labour inspection roadmap release out?', 'Published: 14 December 2023'],
    ['劳动监察路线图那篇几号登的', '发布日期：2023年12月14日'],
    ['When was the news about the launch of the 2016-2020 DWCP?', 'Published: 28 March 2017'],
    ['date of the press release on the Turin skills fair', 'Published: 7 March 2024'],
    ['when did the news on the women workers seminar appear?', 'Published: 10 December 2012'],
    ['publication date of the Hangzhou MOU release', 'Published: 17 January 2024'],
    ['Wuxi trainers press release date', 'Published: 25 October 2023'],
    ["What's the publication date of the piece on mineral supply chains?", '27 September 2023'],
    ['when was the publication on youth employment technology published?', '26 July 2023'],
  ])('is asked of the text, whatever else is named: %s', (text, said) =>
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(said) }),
  );

  it.each([
    ['新闻稿说杭州MOU是哪天签的？', '2024年1月16日'],
    ['女工劳动保护研讨会哪天开的', '2012年12月6日'],
    ['戴晓初给蒙古工会的那段视频是哪天播放的', '2017年3月7日'],
    ['When was the seminar on women workers in the 2012 press release?', '6 December 2012'],
    ['when was the Hangzhou MOU signed?', '16 January 2024'],
  ])('is not asked where the text only tells of it: %s', (text, said) =>
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(said) }),
  );

  it.each(['When was the Guterres statement published?', '古特雷斯的讲话什么时候发布的'])(
    'is not the day of the speech: %s',
    (text) => expect(ask(text).text).toMatch(/No record states when that was published|没有记录写明何时发布/),
  );
});

describe('for which region something is', () => {
  it.each([
    ['Which region is the new ILO migration project for?', 'Regions: South-East Asia'],
    ['Which part of the world does the 2010 migration project cover?', 'Regions: South-East Asia'],
    ["which region's unions is the ACFTU MOU supposed to help?", 'Regions: Asia and the Pacific'],
    ['2019年全总跟ILO签的备忘录是帮哪个地区的工会', '地区：亚洲及太平洋'],
    ['青年求职技术研究说的是哪个区域', '地区：亚洲及太平洋'],
    ['东南亚移民项目针对哪个地区', '地区：东南亚'],
    ['亚洲劳动世界未来专家会上高级别官员来自哪几个洲', '地区：亚洲、欧洲'],
    ['南南合作就业项目惠及哪个地区', '地区：东南亚'],
    // A payer's country, or that of whoever does it, is none that it is for.
    ['亚洲劳动世界的未来项目面向哪些国家', '地区：东盟国家、亚洲'],
    ['2023年人社部项目面向哪些国家', '地区：东南亚'],
    ['which countries is the new ILO migration project for?', 'Regions: South-East Asia'],
    ['which countries does the 2018-2020 skills project target?', 'Countries: Cambodia, Lao PDR, Myanmar'],
    ['中国出钱的项目面向哪些国家', '柬埔寨、老挝、缅甸、巴基斯坦'],
    // What was held in a region was there.
    ['which region was the Turin skills fair in?', 'Places: Turin'],
    ['德清SCORE会议在哪个地区开的', '德清'],
    ['Which region is the Bridge project for?', 'not stated. Countries concerned: Mongolia'],
  ])('is told by its regions, and by what comes near where it names none: %s', (text, said) =>
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(said) }),
  );
});

describe('where something was', () => {
  it.each([
    ['劳工组织实习项目在哪儿给学生介绍的', '地点：清华大学'],
    ['Where was the JPO programme presented?', 'Places: Tsinghua University'],
    ['Where did Lv Yulin give the speech', 'Places: Beijing, Tsinghua University'],
    ['JPO项目在哪所大学介绍的', '地点：清华大学'],
    // Cambodian trainers are of there wherever they were, and what was held in Italy was not in China.
    ['In which city did Cambodian trainers study?', 'Places: Guangzhou'],
    ['六个柬埔寨培训师在哪个城市受训', '地点：广州'],
    ['which Chinese city hosted the Cambodian trainers', 'Places: Guangzhou'],
    ['柬埔寨培训师在哪个国家培训的', '国家：中国'],
    ['In which country was the skills fair', 'Countries: Italy'],
    // A centre that is named after a town is not where the town is.
    ['which country is Turin in', 'Countries: Italy'],
    ['都灵在哪个国家', '国家：意大利'],
    // A country director is no country.
    ['which city is the country director in?', 'Places: Beijing'],
  ])('is told by the school that it was at as well: %s', (text, said) =>
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(said) }),
  );

  it.each([
    ['In which city does Tim De Meyer work?', 'ILO in Beijing'],
    ['where is Tim De Meyer based?', 'ILO in Beijing'],
    ['戴晓初在哪个城市工作', '驻北京'],
    ['In which city does Guo Yong work?', 'Where exactly is not stated. Guo Yong, Vice Chairperson'],
    ['Lv Yulin在哪任职', '具体地点未说明。Lv Yulin，人力资源和社会保障部国际合作司副司长'],
    ['Where did Tim De Meyer give the speech?', 'Places: Ulaanbaatar'],
  ])('is not where whoever spoke there works: %s', (text, said) =>
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(said) }),
  );
});

describe('which years something covers', () => {
  it.each([
    // The day of its launch says which one is meant.
    ['Which years does the DWCP launched in March 2017 cover?', '2016 to 2020'],
    ['what period does the DWCP endorsed in 2017 span?', '2016 to 2020'],
    ['which years does the third DWCP cover?', '2016 to 2020'],
    ['2017年启动的DWCP管哪几年', '2016-2020年'],
    ['2017年3月启动的体面劳动国别计划是从哪年到哪年', '2016-2020年'],
    ['which years does the new DWCP cover', '2023 to 2025'],
    ['2023年签的国别计划覆盖哪几年', '2023—2025年'],
    // Of two projects that which is titled so.
    ['柬埔寨老挝就业服务项目是哪几年做的', '起止：2013年至2017年'],
    ['employment services project Cambodia and Laos - which years?', 'Duration: 2013–2017'],
    ['柬老缅技能项目是哪几年的', '起止：2018年至2020年'],
  ])('is told by its dates, and by its text where they are of a day: %s', (text, said) =>
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(said) }),
  );

  it('is told once', () =>
    expect(ask('老挝柬埔寨的就业服务项目哪年到哪年')).toMatchObject({ statement: '起止：2013年至2017年' }));

  it.each([
    'which years does the MOU signed in 2024 with Hangzhou cover?',
    'what years did the academy run',
    'SCORE项目做了几年',
  ])('is not stated where no record says it: %s', (text) =>
    expect(ask(text).text).toMatch(/No record states how long|没有记录写明持续了多久/),
  );
});

describe('when or where another thing was, of what was spoken of', () => {
  it.each([
    // The press release is a record of its own, and of no other kind.
    ['人社部2023年的东南亚项目', '新闻稿几号发的', '发布日期：2023年7月25日'],
    ['the 2023 employment project with MOHRSS', 'when was the press release?', 'Published: 25 July 2023'],
    ['the DWCP signed in 2023', '新闻几号发的', '发布日期：2023年7月13日'],
    ['the Turin skills fair', 'when was the press release issued?', 'Published: 7 March 2024'],
    ['ASEAN+3 conference', 'when did the project start?', 'Start: 2013'],
    ['the Hangzhou MOU', 'and when was it signed?', '16 January 2024'],
    ['Bridge project', 'which region?', 'not stated. Countries concerned: Mongolia'],
  ])('is told by the one record of that kind: %s, then %s', (first, then, said) => {
    const conversation = `${first} ${then}`;
    const say = (text: string) => desk.answer({ kind: 'say', text, conversation }, { today: '2026-11-23' });
    say(first);
    expect(say(then)).toMatchObject({ type: 'fact', statement: expect.stringContaining(said) });
  });
});

describe('when it was not', () => {
  it('is no publication where that is refused', () => {
    const { statement } = ask('on which day exactly was the 2023-2025 DWCP signed, not published?') as {
      statement?: string;
    };
    expect(statement).toContain('does not say on which day');
  });

  it('is no length told by a telephone number', () => {
    expect(ask('how long does the Mongolia cooperation last').text).not.toContain('6532');
  });
});

it('is no news on a place that a record is only near to', () => {
  expect(ask('news on Hong Kong').hits.map(({ record }) => record.id)).toEqual(['profile-ilo-beijing']);
});
