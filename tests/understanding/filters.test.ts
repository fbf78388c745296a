import { describe, expect, it } from 'vitest';
import { named, understand } from './vocabulary.ts';

const doubts = (text: string) => understand(text).doubts.map((doubt) => doubt.about);

describe('filters', () => {
  it.each([
    ['kind:news', ['kind:news:']],
    ['kind:press-release', ['kind:press-release:']],
    ['kind: mou', ['kind:agreement:']],
    ['KIND:News country:Laos', ['kind:news:', 'country:LA:']],
    ['country:la', ['country:LA:']],
    ['country:us', ['country:US:']],
    ['country:Lao PDR kind:project', ['country:LA:', 'kind:project:']],
    ['org:"China Enterprise Confederation"', ['organisation:cec:']],
    ['org:China Enterprise Confederation', ['organisation:cec:']],
    ['programme:score', ['programme:score:']],
    ['topic:forced-labour', ['topic:forced-labour:']],
    ['kind:news kind:video', ['kind:news:', 'kind:video:']],
    ['类型：新闻 国家：老挝', ['kind:news:', 'country:LA:']],
    ['机构：“全国总工会”，主题：职业安全', ['organisation:acftu:', 'topic:osh:']],
  ])('"%s" must hold', (text, concepts) => {
    expect(named(text)).toEqual(concepts);
    expect(understand(text).text).toBe('');
  });

  it.each([
    ['year:2014', { from: '2014-01-01', to: '2014-12-31' }],
    ['年份：2014', { from: '2014-01-01', to: '2014-12-31' }],
    ['year:2010-2014', { from: '2010-01-01', to: '2014-12-31' }],
    ['from:2014-03 to:2014-04', { from: '2014-03-01', to: '2014-04-30' }],
    ['从：2014年3月', { from: '2014-03-01' }],
    ['to:2014', { to: '2014-12-31' }],
    [
      'year:2012 year:2014',
      { from: '2012-01-01', to: '2014-12-31', gaps: [{ from: '2013-01-01', to: '2013-12-31' }] },
    ],
    [
      'year:2012,2014',
      { from: '2012-01-01', to: '2014-12-31', gaps: [{ from: '2013-01-01', to: '2013-12-31' }] },
    ],
    ['year:2012..2014', { from: '2012-01-01', to: '2014-12-31' }],
    ['from:March 2014 to:April 2014', { from: '2014-03-01', to: '2014-04-30' }],
    ['from:1 March 2014 to:15 March 2014', { from: '2014-03-01', to: '2014-03-15' }],
    ['from:2014 to 2016', { from: '2014-01-01', to: '2016-12-31' }],
    ['date:26 April 2019', { from: '2019-04-26', to: '2019-04-26' }],
    ['year:2030', { from: '2030-01-01', to: '2030-12-31' }],
    ['year:14', { from: '2014-01-01', to: '2014-12-31' }],
    ['年份：二〇一四', { from: '2014-01-01', to: '2014-12-31' }],
  ])('"%s" sets the dates', (text, dates) => {
    expect(understand(text).dates).toEqual({ ...dates, words: text });
  });

  it.each([
    ['min:500k', { min: 500_000 }],
    ['min:1 million', { min: 1_000_000 }],
    ['max:500 000', { max: 500_000 }],
    ['min:500000 EUR', { min: 500_000, currency: 'EUR' }],
    ['最高：100 万', { max: 1_000_000 }],
    ['min:1000000 max:500000', { min: 500_000, max: 1_000_000 }],
    ['min:$1m max:2,000,000', { min: 1_000_000, max: 2_000_000, currency: 'USD' }],
    ['最高：50万美元', { max: 500_000, currency: 'USD' }],
  ])('"%s" sets the amount', (text, amount) => {
    expect(understand(text).amount).toEqual({ ...amount, words: text });
  });

  it.each(['year:', 'kind: ', '国家：', 'country:""'])('I12: half a filter, "%s", gives a doubt', (text) =>
    expect(doubts(text)).toEqual(['empty-filter']),
  );

  it.each([
    ['-country:Laos', ['country:LA']],
    ['news, -kind:press-release', ['kind:press-release']],
    ['-类型：新闻稿 年份：2017', ['kind:press-release']],
    ['－机构：全国总工会', ['organisation:acftu']],
    ['-kind:news,project', ['kind:news', 'kind:project']],
  ])('with a minus in front, "%s", refuse what they say', (text, concepts) => {
    const { excluded, mentions } = understand(text);
    expect(excluded.map(({ concept }) => `${concept?.facet}:${concept?.id}`)).toEqual(concepts);
    expect(mentions.filter(({ by }) => by === 'filter')).toEqual([]);
  });

  it.each([
    ['-year:2014 news', { from: '2014-01-01', to: '2014-12-31' }],
    ['-from:2014 news', { from: '2014-01-01' }],
    ['news -2014', { from: '2014-01-01', to: '2014-12-31' }],
    ['news not from 2014', { from: '2014-01-01', to: '2014-12-31' }],
    ['news except March 2014', { from: '2014-03-01', to: '2014-03-31' }],
    ['新闻 -2014', { from: '2014-01-01', to: '2014-12-31' }],
    ['不要2014年的新闻', { from: '2014-01-01', to: '2014-12-31' }],
  ])('"%s" refuses a time', (text, time) => {
    const { excluded, dates } = understand(text);
    expect(excluded.map((one) => one.time)).toEqual([time]);
    expect(dates).toBeUndefined();
  });

  it.each(['2013-2017', '2013 -2017', '2023-12-26', 'news not before 2014', 'was it not in 2014'])(
    'in "%s" no time is refused',
    (text) => expect(understand(text).excluded.flatMap(({ time }) => time ?? [])).toEqual([]),
  );

  it.each([
    ['kind:news,video', ['kind:news:', 'kind:video:']],
    ['kind:news or project', ['kind:news:', 'kind:project:']],
    ['国家：老挝、蒙古', ['country:LA:', 'country:MN:']],
    ['country:mn', ['country:MN:']],
    ['国家：cn', ['country:CN:']],
  ])('of several values one will do: "%s"', (text, concepts) => expect(named(text)).toEqual(concepts));

  it('drop a kind that is none, with a doubt', () => {
    const question = understand('kind:whales 2014');
    expect(question.doubts).toEqual([{ about: 'unknown-kind', words: 'whales' }]);
    expect(question.text).toBe('');
  });

  it('keep the words of a value nobody knows, with a doubt', () => {
    const question = understand('topic:whales agreements');
    expect(question.doubts).toEqual([{ about: 'unknown-filter-value', words: 'topic:whales' }]);
    expect(question.text).toBe('whales agreements');
    expect(question.mentions.map((mention) => mention.by)).toEqual(['name']);
  });

  it.each([
    ['from:2014 to:2012', 'contradictory-dates'],
    ['year:2014-02-31', 'impossible-date'],
    ['min:-5', 'impossible-amount'],
    ['min:2m max:1m', 'contradictory-amounts'],
    ['max:abc', 'unknown-filter-value'],
  ])('"%s" gives the doubt %s', (text, about) => expect(doubts(text)).toEqual([about]));

  it('win over dates in words', () => {
    expect(understand('news of 2012 year:2014').dates?.from).toBe('2014-01-01');
  });
});

describe('phrases', () => {
  it.each([
    ['"forced labour is" ACFTU', ['forced labour is']],
    ['“Forced Labour”', ['forced labour']],
    ['「强迫劳动」的新闻', ['强迫劳动']],
    ['"one thing" and "another"', ['one thing', 'another']],
  ])('in %s are to be found word for word', (text, phrases) =>
    expect(understand(text).phrases).toEqual(phrases),
  );

  it('leave the text', () => expect(understand('"forced labour" agreements').text).toBe('agreements'));

  it('in 《》 are the name they quote', () => {
    expect(named('《体面劳动国别计划》')).toEqual(['programme:dwcp-2016']);
    expect(understand('《体面劳动国别计划》').phrases).toEqual([]);
    expect(understand('《无名之书》').phrases).toEqual(['无名之书']);
  });

  it('I12: a lonely quotation mark is none', () => {
    const question = understand('news "forced labour');
    expect(question.phrases).toEqual([]);
    expect(question.text).toBe('news forced labour');
  });
});

describe('exclusions', () => {
  it.each([
    ['agreements -ACFTU', ['organisation:acftu']],
    ['agreements without ACFTU', ['organisation:acftu']],
    ['news not about training', ['kind:training']],
    ['news except Mongolia and Laos', ['country:MN', 'country:LA']],
    ['NOT Mongolia news', ['country:MN']],
    ['不包括ACFTU的协议', ['organisation:acftu']],
    ['不要新闻', ['kind:news']],
    ['agreements – no videos please', ['kind:video']],
    ["I don't want the news, I want projects", ['kind:news']],
    ['projects, skip the press releases', ['kind:press-release']],
    ['projects, leave the news aside', ['kind:news']],
    ['leave the seminars out, only events', ['kind:seminar']],
    ['anything but press releases on training', ['kind:press-release']],
    ['events rather than seminars', ['kind:seminar']],
    ['Mongolia, no news, videos or seminars please', ['kind:news', 'kind:video', 'kind:seminar']],
    ['项目，新闻就不用了', ['kind:news']],
    ['项目资料，新闻除外', ['kind:news']],
    ['蒙古的，培训不用给', ['kind:training']],
    ['项目，别给我新闻稿', ['kind:press-release']],
    ['项目有哪些，新闻稿别混进来', ['kind:press-release']],
    ['agreements, no news around them', ['kind:news']],
    ["agreements, nothing that's a press release", ['kind:press-release']],
    ['agreements, spare me the news on seminars', ['kind:seminar']],
    ['what other types besides news do you hold', ['kind:news']],
    ['除了新闻还存了什么别的类型', ['kind:news']],
  ])('"%s" leave out what they name', (text, concepts) => {
    const question = understand(text);
    expect(question.excluded.map(({ concept }) => concept && `${concept.facet}:${concept.id}`)).toEqual(
      concepts,
    );
    const excluded = new Set(concepts);
    expect(question.mentions.filter(({ facet, id }) => excluded.has(`${facet}:${id}`))).toEqual([]);
  });

  it('may be plain words and phrases', () => {
    expect(understand('projects -mining -"white paper"').excluded).toEqual([
      { words: 'white paper' },
      { words: 'mining' },
    ]);
  });

  it.each([
    'south-south',
    'work-related accidents',
    'it is not a luxury',
    'not only news',
    '2010 - 2014',
    'is there no agreement with Mongolia?',
    'no news is good news on training',
    '除了国际劳工组织，职业安全还有谁在做',
    'the ILO has no projects in Mongolia, right?',
  ])('"%s" excludes nothing', (text) => expect(understand(text).excluded).toEqual([]));
});

it('names nothing that stands inside what is set aside: 除了十年前那种表态', () => {
  const { mentions } = understand('除了十年前那种协议，强迫劳动的有没有');
  expect(mentions.map(({ id }) => id)).toEqual(['forced-labour']);
});
