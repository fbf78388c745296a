import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk, shown, published } = conversation();

describe('the list shown', () => {
  it('is put in an order', () => {
    const newest = published('news about mining', 'newest first');
    expect(newest).toHaveLength(2);
    expect(published('news about mining', 'oldest first')).toEqual([...newest].reverse());
    expect(published('2023年的新闻', '从旧到新')[0]?.slice(0, 7)).toBe('2023-05');
  });

  it.each([
    ['news of 2014', 'as a timeline'],
    ['news of 2014', 'timeline'],
    ['2014年的新闻', '时间线'],
    ['news of 2014', 'sort by date'],
    ['2014年的新闻', '按时间从早到晚排'],
  ])('is shown as a timeline of its own records: %s, %s', (list, view) => {
    const answer = talk(list, view);
    expect(answer?.type).toBe('timeline');
    expect(answer?.total).toBe(talk(list)?.total);
  });

  it.each([
    ['news of 2014', 'by month'],
    ['2014年的新闻', '按月统计'],
    ['news of 2014', 'how many?'],
    ['2014年的新闻', '一共多少条'],
  ])('is counted: %s, %s', (list, view) => {
    const answer = talk(list, view);
    expect(answer?.type).toBe('figures');
    expect(answer?.total).toBe(talk(list)?.total);
  });

  it('is counted in part', () => {
    expect(new Set(shown('news of 2023', 'how many of them are on Mongolia?'))).toEqual(
      new Set(['press-2023-09-26-better-jobs-mongolia', 'press-2023-06-26-bridge-project-2-mongolia']),
    );
    expect(shown('2017年的活动', '其中几个在北京')).toEqual(['whatsnew-2017-domestic-workers-consultation']);
    const cambodia = shown('press releases december 2023', 'how many are about cambodia');
    expect(cambodia).toHaveLength(2);
    expect(shown('2023年12月的新闻稿', '几篇讲柬埔寨')).toEqual(cambodia);
  });

  it.each(['total?', "what's the total amount", 'add them up'])('has its money added up: %s', (text) => {
    const answer = talk('projects funded by China', text);
    expect(answer?.type).toBe('figures');
    expect(answer?.hits.every(({ record }) => record.money.length > 0)).toBe(true);
  });

  it.each([
    [['what projects did china pay for', 'only the ones in cambodia', 'all three together'], '2,745,000'],
    [
      [
        'what projects did china pay for',
        'only the ones in cambodia',
        'how much for the pakistan one',
        'and all four of the start together?',
      ],
      '2,945,000',
    ],
    [
      ['projects starting in 2018', 'which got the least money', 'how much', 'all three together?'],
      '1,945,000',
    ],
    [['中国出钱的项目有哪些', '只看柬埔寨的', '三个加起来多少'], '2,745,000'],
    [['中国出钱的项目有哪些', '只看柬埔寨的', '巴基斯坦那个多少钱', '三个项目加起来总额'], '2,745,000'],
    [['老挝有啥项目', '早的那个哪几年', '俩项目合计多少钱'], '2,000,000'],
    [['中国出钱的项目有哪些', '只看柬埔寨的', '巴基斯坦那个多少钱', '最开始那四个加起来呢'], '2,945,000'],
    [['中国出钱的项目有哪些', '技能开发那个多少钱', '四个一起是多少'], '2,945,000'],
  ])('is added up, or the wider one that it is a part of: %s', (turns, sum) => {
    expect(talk(...turns)).toMatchObject({ type: 'figures' });
    expect(talk(...turns)?.text).toContain(sum);
  });

  it.each([
    ['press releases 2014', 'without SCORE', 'score'],
    ['2014年的新闻稿', '不要SCORE的', 'score'],
  ])('is shown without some of it: %s, %s', (list, text, programme) => {
    const answer = talk(list, text);
    expect(answer?.total).toBeGreaterThan(3);
    expect(answer?.hits.some(({ record }) => record.programmes.includes(programme))).toBe(false);
    expect(published(list, text).every((date) => date.startsWith('2014'))).toBe(true);
  });

  it.each([
    ['press releases 2014', 'keep the ones on SCORE', 'score'],
    ['2014年的新闻稿', '只留SCORE的', 'score'],
  ])('keeps some of it: %s, %s', (list, text, programme) => {
    const hits = talk(list, text)?.hits ?? [];
    expect(hits).toHaveLength(2);
    expect(hits.every(({ record }) => record.programmes.includes(programme))).toBe(true);
  });

  it('is cut to what was elsewhere', () => {
    expect(shown('seminars from 2011', 'any outside of China among them?')).toEqual([
      'press-2011-10-19-colombo-union-capacity-seminar',
    ]);
  });

  it('loses a condition that is given up', () => {
    const all = shown('press releases on forced labour');
    expect(shown('press releases on forced labour', 'only 2014')).toHaveLength(2);
    expect(shown('press releases on forced labour', 'only 2014', 'all years')).toEqual(all);
    expect(shown('强迫劳动的新闻', '只看2014年', '不限年份')).toEqual(all);
    expect(talk('projects in Cambodia', 'any country')?.total).toBeGreaterThan(
      talk('projects in Cambodia')?.total ?? 0,
    );
  });

  it('leaves a view of everything to questions that name what they are on', () => {
    expect(shown('news of 2014', 'timeline of skills in China')).toEqual(
      shown('timeline of skills in China'),
    );
  });
});

describe('beside what was shown', () => {
  it.each([
    ['cambodian trainers in guangzhou', 'related news', 'press-2023-12-26-cambodia-china-skills-cooperation'],
    ['Hangzhou MOU', 'anything related?', 'press-2013-09-17-forum-hiring-people-with-disabilities'],
    ['杭州备忘录', '相关的还有吗', 'press-2013-09-17-forum-hiring-people-with-disabilities'],
  ])('what is related is found: %s, %s', (question, asked, related) => {
    expect(shown(question, asked)).toContain(related);
  });

  it.each([
    ['turin skills fair', 'the press release', 'press-2024-03-07-quality-apprenticeship-skills-fair'],
    [
      'domestic workers consultation',
      'the project behind it',
      'whatsnew-2017-eu-china-migration-mobility-project',
    ],
    ['2017世界安全生产与健康日主题', '配套的研讨会', 'whatsnew-2017-osh-data-workshop'],
  ])('what is of a kind is found: %s, %s', (question, kind, found) => {
    expect(shown(question, kind)).toEqual([found]);
  });

  it('there is said to be none of a kind on what was shown, and others of the kind are not shown for it', () => {
    expect(talk('SCORE programme', 'is there a video of it?')?.type).toBe('nothing');
    expect(talk('domestic workers consultation', 'any press release on it?')?.type).toBe('nothing');
  });

  it('two records are shown side by side', () => {
    const two = ['press-2024-01-17-hangzhou-dpf-mou', 'brochure-mou-2019-acftu-trade-unions'];
    expect(shown('Hangzhou MOU', 'the 2019 trade union MoU', 'compare the two')).toEqual(two);
    const agreements = shown('SCORE agreements 2014');
    expect(shown('SCORE agreements 2014', "what's the difference")).toEqual(agreements);
  });

  it.each([
    [
      [
        'workshop on labour statistics in Mongolia',
        'and the one with the NBS?',
        'what is difference of both',
      ],
      ['whatsnew-2017-ilo-nso-labour-statistics', 'whatsnew-2017-ilo-nbs-labour-statistics'],
    ],
    [
      ['universal social protection Cambodia Pakistan', 'compare that with the skills project'],
      [
        'brochure-project-universal-social-protection-2018-2020',
        'brochure-project-skills-development-2018-2020',
      ],
    ],
    [
      ['體面勞動國別計劃2023-2025', '和上一期比有什麼不同'],
      ['press-2023-07-13-dwcp-2023-2025-signed', 'whatsnew-2017-dwcp-endorsed'],
    ],
    [
      ['2019年的备忘录有哪些', '应急管理部那份和交通运输部那份有什么区别'],
      ['brochure-mou-2019-mem-work-safety', 'brochure-mou-2019-transport-maritime-labour'],
    ],
  ])('what is named is set beside what was spoken of: %s', (turns, two) => {
    expect(shown(...turns)).toEqual(two);
  });

  it('those that have part take the place of others, by whatever their words name', () => {
    expect(shown('list of signed agreements with trade unions', 'thx. now same for employers')).toEqual([
      'press-2014-04-01-cec-training-centre-score-agreement',
    ]);
  });

  it.each(['summarise it', 'tl;dr', 'details please'])('the record is shown in full: %s', (text) => {
    const answer = talk('Zambia miners', text);
    expect(answer?.type).toBe('record');
    expect(shown('Zambia miners', text)).toEqual(['press-2023-11-22-mining-safety-zambia']);
  });

  it('what was told is told again where it is doubted', () => {
    const told = talk('who heads the ILO');
    expect(
      talk('who heads the ILO', 'are you sure? i thought it was somebody else')?.hits[0]?.record.id,
    ).toBe(told?.hits[0]?.record.id);
    expect(shown('Zambia miners', 'sure?')).toEqual(['press-2023-11-22-mining-safety-zambia']);
    expect(shown('Zambia miners', 'sure, and the Hangzhou MoU?')).toEqual([
      'press-2024-01-17-hangzhou-dpf-mou',
    ]);
    expect(shown('赞比亚矿工', '确定吗')).toEqual(['press-2023-11-22-mining-safety-zambia']);
  });

  it('one spoken of before is pointed at by its kind', () => {
    const turns = [
      'domestic workers consultation',
      'under which project',
      'share of women?',
      'more on that project',
    ];
    expect(shown(...turns)).toEqual(['whatsnew-2017-eu-china-migration-mobility-project']);
  });
});

describe('a list gone on with', () => {
  it.each([
    ['forced labour', 'latest'],
    ['forced labour', 'just the newest'],
    ['强迫劳动', '只要最新的'],
  ])('has its own newest: “%s”, then “%s”', (before, text) => {
    expect(shown(before, text)).toEqual(['press-2023-06-26-bridge-project-2-mongolia']);
  });

  it('is gone through by date where it was asked for by date', () => {
    expect(shown('latest press release', 'and the one before that')).toEqual(
      shown('latest press release').slice(1, 2),
    );
    expect(shown('最新的消息是啥', '再早一条呢')).toEqual(shown('最新的消息是啥').slice(1, 2));
  });

  it('is listed after it was counted', () => {
    expect(shown('2019年签了几份备忘录', '哪几份')).toHaveLength(4);
  });

  it('shows nothing a second time at its end', () => {
    expect(talk('who signed the 2014 agreement with SAWS', 'any more')?.hits).toEqual([]);
  });

  it('leaves the others, as many as are asked for', () => {
    expect(
      shown('人社部签的谅解备忘录有哪些', '第一份是在什么背景下签的', '同一批的另外三份呢'),
    ).toHaveLength(3);
  });

  it.each([
    ['projects funded by China', 'in order'],
    ['中国资助的项目有哪些', '按时间排'],
    ['social protection, list all', 'chronological'],
  ])('is put in order of date with nothing besides: %s, %s', (list, text) => {
    const answer = talk(list, text);
    expect(answer?.type).toBe('timeline');
    expect(answer?.total).toBe(talk(list)?.total);
    expect(new Set(shown(list, text)).size).toBe(answer?.total);
  });

  it.each([
    ['SCORE records', 'how many?', 'records'],
    ['seminars in Beijing', 'what topics do they cover?', 'South-South cooperation: 2'],
    ['北京的研讨会', '都涉及哪些主题', '社会保护'],
    ['projects funded by China', 'what did they cost altogether?', 'US$2,945,000'],
    ['中方出资的项目一共多少钱', '具体一点，每个项目多少', '745,000'],
  ])('is counted or added up on all of its pages: %s, %s', (list, text, told) => {
    const answer = talk(list, text);
    expect(answer?.type).toBe('figures');
    expect(answer?.text).toContain(told);
  });

  it.each([
    ['how many agreements in 2019', '分别是'],
    ['中国给国际劳工组织一共出了多少钱', '分别投到哪些项目'],
  ])('is told one by one after it was counted: %s, %s', (counted, text) => {
    expect(shown(counted, text)).toHaveLength(4);
  });

  it.each([
    ['how much did China give in total', 'how did you get that total?'],
    ['how much did China give in total', 'is anything double counted?'],
    ['中国一共出了多少钱', '这个总数怎么算的'],
    ['中国一共出了多少钱', '有没有重复计算'],
  ])('is added up again, with what was left out of it: %s, %s', (list, how) => {
    const [before, after] = [talk(list), talk(list, how)];
    expect(after?.type).toBe('figures');
    expect(after?.text).toContain(before?.type === 'figures' ? before.heading : '-');
  });
});
