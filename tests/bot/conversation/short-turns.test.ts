import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { fact, talk } = conversation();

describe('a turn of a word or two', () => {
  it.each([
    ['a part of a question', ['forced labour', 'in Mongolia'], 'press-2023-06-26-bridge-project-2-mongolia'],
    [
      'the same elsewhere, of a subject in everyday words',
      ['labour stats', 'mongolia'],
      'whatsnew-2017-ilo-nso-labour-statistics',
    ],
    [
      'the latest of a list, though it is a command by itself',
      ['agreements with ACFTU', 'latest'],
      'brochure-mou-2019-acftu-trade-unions',
    ],
    [
      'the one in force',
      ['country programme for China', 'the current one'],
      'press-2023-07-13-dwcp-2023-2025-signed',
    ],
    [
      'which of two spoken of was first',
      ["miners' safety in Zambia", 'the Hangzhou memorandum', 'which came first'],
      'press-2023-11-22-mining-safety-zambia',
    ],
    [
      'what is asked of one listed',
      ['蒙古有哪些活动', '第二个是什么时候'],
      'whatsnew-2017-ilo-nso-labour-statistics',
    ],
    ['the source', ['全总2014年签的协议', '来源'], 'press-2014-03-27-actrav-acftu-agreement'],
    ['details', ['domestic workers', 'details please'], 'whatsnew-2017-domestic-workers-consultation'],
    ['what it says', ['全总2014年签的协议', '内容是什么'], 'press-2014-03-27-actrav-acftu-agreement'],
    [
      'a country with words of thanks and reason behind',
      [
        'who signed the south-south agreement of June 2012 on the ILO side',
        'And for China? name and rank pls',
      ],
      'press-2012-06-12-china-ilo-south-south-agreement',
    ],
  ])('is read with what was said before: %s', (_what, turns, found) => {
    expect(talk(...turns)?.hits[0]?.record.id).toBe(found);
  });

  it('tells two facts asked for by their names', () =>
    expect(fact('precarious work seminar', 'date and place')).toMatch(/December 2011; Places: Beijing/u));

  it('tells the number that one record states', () =>
    expect(fact('Cambodian trainers', 'how many')).toMatch(/: 6$/u));

  it('asks for money where nothing else is said to be much', () =>
    expect(fact('China-funded projects', 'how much for Pakistan?')).toContain('US$745,000'));

  it('tells each sum', () =>
    expect(talk('China-funded projects', 'total?', 'per project')?.text).toMatch(/745,000(?:.|\n)*200,000/u));

  it('leaves out of a list that was counted what is refused', () =>
    expect(talk('press releases from 2014', 'total?', 'without SCORE')?.total).toBe(
      talk('press releases from 2014', 'without SCORE')?.total,
    ));

  it('adds up the list', () =>
    expect(talk('China-funded projects in Cambodia', 'total of these')?.text).toContain('US$2,745,000'));

  it('narrows a number that was told', () => {
    const answer = talk(
      'How much did China give for the Future of Work in Asia project?',
      'how many people took part in total',
      'employer side only?',
    );
    expect(answer?.type === 'fact' ? answer.statement : '').toContain('20');
  });

  it.each([
    [['2012年女职工劳动保护研讨会', '合办方'], /中华全国总工会/u],
    [['清华宣讲会哪天', '主办的部委'], /人力资源和社会保障部国际合作司主办/u],
    [['东盟+3国家就业服务会议', '具体日期有吗'], /未写明日期/u],
    [['2010年东南亚移民项目', '预算写没写'], /预算和期限均未说明/u],
    [['技能开发项目给了多少钱', '覆盖哪三国'], /柬埔寨、老挝、缅甸/u],
  ])('tells a fact by the name of a part in it, by its number or by its being stated: %j', (turns, told) => {
    expect(fact(...turns)).toMatch(told);
  });

  it('says that the names of those counted are not told where a list of them is asked for', () => {
    const turns = ['都灵技能博览会什么时候办的', '有几家伙伴一起办'];
    for (const last of ['名单有吗', '哪十家']) expect(talk(...turns, last)?.text).toContain('没有列出这十家');
  });

  it.each([
    [['亚洲劳动世界的未来', '专家会议谁办的', '项目那个雇主代表几个', '工人代表呢'], /工人组织代表：16$/u],
    [['中国批准了多少公约', '基本公约几项', '技术的呢', '治理公约呢'], /^中国批准的治理（优先）公约：2$/u],
    [['中国批准了多少公约', '技术的呢', '基本的呢'], /^中国批准的基本公约：4$/u],
    [['tsinghua session', 'how many students', 'and universities'], /information session: 10$/u],
    [['training of young chinese at the itc', 'how many in 2018'], /in 2018: more than 250$/u],
  ])('tells another number of what was spoken of, and that alone: %s', (turns, told) => {
    expect(fact(...turns)).toMatch(told);
  });

  it('counts the list where nothing in it tells a number of the year', () => {
    expect(talk('MOUs', 'how many in 2019')?.type).toBe('figures');
  });

  it('asks for others of the kind shown, and not for that one again', () => {
    const hits = talk('MoU with Hangzhou', 'are there others like it?')?.hits ?? [];
    expect(hits.map(({ record }) => record.id)).not.toContain('press-2024-01-17-hangzhou-dpf-mou');
    expect(hits.length).toBeGreaterThan(1);
  });

  it.each([
    ['mlc mou', 'text available?', 'brochure-mou-2019-transport-maritime-labour'],
    [
      'labour inspectors forced labour 2014',
      'so nobody quoted?',
      'press-2014-04-25-labour-inspectors-forced-labour',
    ],
    ['Hangzhou DPF memorandum', 'still in force?', 'press-2024-01-17-hangzhou-dpf-mou'],
    [
      'What did the ILO and Mongolia agree in September 2023?',
      'Is this the same as a Decent Work Country Programme?',
      'press-2023-09-26-better-jobs-mongolia',
    ],
    ['杭州残联备忘录', '英文的有没有', 'press-2024-01-17-hangzhou-dpf-mou'],
  ])('%s: stays with what is on show for %s', (first, next, id) => {
    const hits = talk(first, next)?.hits ?? [];
    expect(hits.map(({ record }) => record.id)).toEqual([id]);
  });

  it('tells the fact whose name is all that is said beside its being known', () => {
    expect(fact('Skills fair in Turin', 'which days exactly?', 'year confirmed?')).toContain('2024');
    expect(fact('SCORE 是什么', '哪些 partner')).toContain('道德贸易联盟');
  });

  it('tells what was agreed, and looks for no agreements', () =>
    expect(fact('agreements with the China Enterprise Confederation', 'what was agreed')).toContain('2016'));

  it('takes the latest of the list, with a mark behind it or none', () =>
    expect(talk('acftu agreements', 'latest one?')?.hits.map(({ record }) => record.id)).toEqual([
      'brochure-mou-2019-acftu-trade-unions',
    ]));
});

describe('a noun or a participle and nothing else', () => {
  const lecture = ['ilo session at tsinghua', 'who talked for the ministry', 'what did he say'];
  const view = ['labour inspection', 'the older one', 'whose view is that'];

  it.each([
    [['ethical trading initiative?', 'launch day?'], '15 March 2017'],
    [['agreement 2012 south-south', 'worth?'], '1,000,000'],
    [['ergonomic checkpoints chinese version', 'edition?', 'announced'], '27 February 2014'],
    [['young chinese trained by the itc', 'main subjects'], 'entrepreneurship'],
    [['ilo advice when china moved to a market economy', 'on which subjects'], 'labour legislation'],
    [['evaluating youth schemes in china', 'institute involved?'], 'Institute of Labour Studies'],
    [['what happened in guangzhou in 2023', 'what programme do they fall under'], 'partnership programme'],
    [view, 'Ministry of Human Resources and Social Security'],
    [['劳动监察', '早的那篇说了什么', '这是谁的看法'], '人力资源和社会保障部'],
    [[...lecture, 'roughly how many in the audience that day'], '150'],
    [['清华宣讲会', '那天谁主持'], 'Zhang Chao'],
  ])('is asked of what was told last: %j', (turns, told) => {
    const answer = talk(...turns);
    expect(answer?.type).toBe('fact');
    expect(answer?.text).toContain(told);
  });

  it('adds up all that the talk began with', () => {
    const turns = ['projects in cambodia', 'money for all 3'];
    expect(talk(...turns)?.text).toContain('2,745,000');
  });

  it.each([
    ['Mongolia', 'press releases', 3],
    ['SCORE', 'press releases', 2],
    ['蒙古', '新闻稿', 3],
  ])('is of what was spoken of, where it names a kind and nothing else: %s, %s', (subject, kind, total) => {
    const answer = talk(subject, kind);
    expect(answer?.type === 'matches' && answer.total).toBe(total);
  });

  it.each([
    ["what's new?", 'older'],
    ['有什么新闻', '更早的呢'],
  ])('asks for more of a list by its age: %s, %s', (list, older) => {
    const shown = new Set(talk(list)?.hits.map(({ record }) => record.id));
    const next = talk(list, older)?.hits ?? [];
    expect(next.length).toBeGreaterThan(3);
    expect(next.filter(({ record }) => shown.has(record.id))).toEqual([]);
  });

  it.each([
    ['SCORE', '还有呢', '没有其他记录'],
    ['news', '更多', '找到 44 条记录'],
  ])('goes on in Chinese where that is what is spoken: %s, %s', (first, more, told) =>
    expect(talk(first, more)?.text).toContain(told),
  );
});
