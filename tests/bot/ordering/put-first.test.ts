import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const titles = (text: string, language: 'en' | 'zh' = 'en') =>
  ask(text).hits.map(({ record }) => record.title[language]);

describe('what comes first', () => {
  it.each(['meaning of SCORE', 'tell me about SCORE', 'SCORE是什么', 'SCORE是做什么的'])(
    'is the programme’s own record: “%s”',
    (text) => expect(ask(text).hits[0]?.record.id).toBe('whatsnew-2017-score-programme'),
  );

  it.each(['tell me about the ILO', 'profile of the ILO', 'what is the ILO', '国际劳工组织简介'])(
    'is what a body is, where nothing else is named: “%s”',
    (text) => expect(ask(text).hits[0]?.record.id).toBe('profile-ilo'),
  );

  it.each([
    'what is the difference between the DWCP 2016-2020 and the 2023-2025 one',
    'how does the DWCP 2016-2020 differ from the 2023-2025 one',
    '2016-2020年和2023-2025年国别计划的区别',
  ])('is each of two editions whose name is typed once: “%s”', (text) =>
    expect(ask(text).hits.map(({ record }) => record.id)).toEqual(
      expect.arrayContaining(['brochure-dwcp-2016', 'press-2023-07-13-dwcp-2023-2025-signed']),
    ),
  );

  it.each(['china dwcp', '中国的体面劳动国别计划'])(
    'is the newest of a programme’s editions, where no time is named: “%s”',
    (text) => expect(ask(text).hits[0]?.record.id).toBe('press-2023-07-13-dwcp-2023-2025-signed'),
  );

  it.each([
    ['the Belt and Road Forum', 'brochure-belt-and-road-forum-2019'],
    ['the big Belt and Road forum', 'brochure-belt-and-road-forum-2019'],
    ["China's third Decent Work programme", 'brochure-dwcp-2016'],
    ['third decent work country programme', 'brochure-dwcp-2016'],
    ["China's line on the 2030 Agenda", 'brochure-policy-2030-agenda'],
    ['中国对2030年议程的承诺', 'brochure-policy-2030-agenda'],
    ['中国在国际劳工组织的地位', 'profile-china-in-ilo'],
    ['the SAWS SCORE release', 'press-2014-04-08-saws-score-agreement'],
    ['劳工组织对中国的技援', 'brochure-technical-assistance'],
    ['SCORE project', 'whatsnew-2017-score-programme'],
  ])('is the title that is hardly more than what was typed: “%s”', (text, id) =>
    expect(ask(text).hits[0]?.record.id).toBe(id),
  );

  it.each([
    ["the ILO's founding", 'profile-ilo'],
    ['the founding of the ILO', 'profile-ilo'],
    ['国际劳工组织的成立', 'profile-ilo'],
    ["the Beijing office's founding", 'profile-ilo-beijing'],
    ['the setting-up of our Beijing office', 'profile-ilo-beijing'],
    ['the start of the Beijing office', 'profile-ilo-beijing'],
    ['我们北京局的成立', 'profile-ilo-beijing'],
  ])('is the profile of a body, where its beginning is named: “%s”', (text, id) =>
    expect(ask(text).hits[0]?.record.id).toBe(id),
  );

  it.each([
    'the China overview',
    'profile of China in the ILO',
    'China profile',
    '中国简介',
    '中国和劳工组织关系简介',
  ])('is the profile of a country that the others go with: “%s”', (text) =>
    expect(ask(text).hits[0]?.record.id).toBe('profile-china-ilo'),
  );

  it.each([
    'the Cambodia and Laos project',
    '老挝和柬埔寨的项目',
    '柬老就业服务项目',
    '柬老项目办的就业服务会',
    'Laos and Cambodia project funded by China',
  ])('is what is on just the countries named, whoever paid for it: “%s”', (text) =>
    expect(ask(text).hits[0]?.record.id).toBe('brochure-project-employment-services-2013-2017'),
  );

  it.each([
    ['东南亚就业项目启动的新闻', 'project-2023-south-south-employment-south-east-asia'],
    ['全总反强迫劳动的新闻稿', 'press-2014-03-14-acftu-forced-labour'],
  ])('is what words say that run into one another: “%s”', (text, id) =>
    expect(ask(text).hits[0]?.record.id).toBe(id),
  );

  it.each(['the June 2012 signing', '2012年6月签的协议'])(
    'is what surely was in the month named, before what was in that year: “%s”',
    (text) => expect(ask(text).hits[0]?.record.id).toBe('press-2012-06-12-china-ilo-south-south-agreement'),
  );

  it.each(['latest news on Mongolia', "what's new on Mongolia", '蒙古最新进展'])(
    'is the newest, where news is called so: “%s”',
    (text) => expect(ask(text).hits[0]?.record.id).toBe('press-2023-09-26-better-jobs-mongolia'),
  );

  it.each(['What is the ILO doing in Mongolia?', '国际劳工组织在蒙古做什么'])(
    'is what is done lately, not what is always so, where doings are asked for: “%s”',
    (text) => expect(ask(text).hits[0]?.record.id).toBe('press-2023-09-26-better-jobs-mongolia'),
  );

  it.each(['longest project?', 'which Chinese-funded project ran the longest?', '哪个项目持续时间最长'])(
    'is what lasted longest, where that is asked: “%s”',
    (text) => expect(ask(text).hits[0]?.record.id).toBe('brochure-project-employment-services-2013-2017'),
  );

  it.each(['shortest project', '历时最短的项目'])('is what lasted the shortest: “%s”', (text) =>
    expect(ask(text).hits[0]?.record.id).toBe('brochure-project-future-of-work-asia-2018'),
  );

  it.each([
    ['中国资助的项目', '中国资助的项目按时间排'],
    ['seminars held in Beijing', 'seminars held in Beijing, in order'],
  ])('is no other in order of date: “%s”, “%s”', (text, sorted) => {
    expect(ask(sorted).type).toBe('timeline');
    expect(new Set(titles(sorted))).toEqual(new Set(titles(text)));
  });

  it('is on the subject, before what has its words for other reasons', () =>
    expect(
      titles('What has the ILO done on forced labour in China?').every((one) => /forced labour/iu.test(one)),
    ).toBe(true));

  it('is what is called by the very word typed for a kind', () => {
    expect(titles('workshops, whatever the topic')[0]).toMatch(/workshop/i);
    expect(titles('论坛，主题不限', 'zh')[0]).toContain('论坛');
    expect(titles('consultation meetings')[0]).toMatch(/consultation/i);
  });

  it.each(['name the forums', 'which forums were there', '论坛一共记了哪几个？'])(
    'is everything that is called a forum, of whatever kind: “%s”',
    (text) => {
      const first = ask(text).hits.slice(0, 3);
      expect(first.every(({ record }) => /forum/i.test(record.title.en))).toBe(true);
      expect(new Set(first.map(({ record }) => record.kind)).size).toBe(3);
    },
  );

  it('is what is called so among what fits a subject as well as the best', () =>
    expect(titles('Forums with companies at the table?')[0]).toMatch(/forum/i));

  it('is of the kind itself, where no title has the word for it', () =>
    expect(ask('summits').hits[0]?.record.kind).toBe('conference'));

  it('is what bears the programme’s name, where its documents are asked for', () => {
    const [first, second] = titles('体面劳动国别计划有哪些', 'zh');
    expect([first, second].every((title) => title?.includes('体面劳动国别计划'))).toBe(true);
  });

  it('is what lasted just as long as asked, before what only falls into it', () => {
    for (const text of ['which projects ran from 2018 through to 2020', '2018到2020年的项目']) {
      const [first, second, third] = ask(text).hits.map(({ record }) => record.dates.end?.value ?? '');
      expect([first, second]).toEqual(['2020', '2020']);
      expect(third).not.toBe('2020');
    }
  });

  it('is what came out on the very day, before what ran all the while', () => {
    expect(ask('14年愚人节那天官宣的合作').hits[0]?.record.dates.published?.value).toBe('2014-04-01');
  });

  it('is a record of the kind for “有…吗”, which is no yes or no', () => {
    const answer = ask('演讲稿之类的有吗');
    expect(answer.type).toBe('matches');
    expect(answer.hits[0]?.record.kind).toBe('statement');
  });
});

describe('what a record counts', () => {
  it.each(['how many videos did the 2016 seminar in Beijing lead to', '2016年北京研讨会产出了多少视频'])(
    '“%s” is told by its own figure',
    (text) => expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringMatching(/10$/) }),
  );

  it('is not put in place of a count of records', () =>
    expect(ask('how many agreements and projects do you have').type).toBe('figures'));

  it.each([
    ['proportion of women among domestic workers', '90'],
    ['跟蒙古商定合作几年', '5'],
  ])('“%s”: %s', (text, number) =>
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(number) }),
  );
});

describe('what ended or began in the time named', () => {
  it.each([
    'projects that ended before 2018',
    'China-funded projects in Cambodia that finished by the end of 2017',
    '2018年以前结束的项目',
  ])('comes before what only ran in it: “%s”', (text) =>
    expect(ask(text).hits[0]?.record.id).toBe('brochure-project-employment-services-2013-2017'),
  );

  it.each(['projects that began in 2018', '2018年启动的项目'])('began then: “%s”', (text) =>
    expect(ask(text).hits[0]?.record.dates.start?.value).toBe('2018'),
  );
});

describe('what a body has no part in', () => {
  it.each(['2019 MoUs except the one with the ACFTU', '2019年跟政府部门签的备忘录，不要总工会的'])(
    'may still speak of it, where nothing else is left: “%s”',
    (text) => {
      const found = ask(text).hits.map(({ record }) => record.id);
      expect(found.length).toBeGreaterThanOrEqual(3);
      expect(found).not.toContain('brochure-mou-2019-acftu-trade-unions');
    },
  );
});
