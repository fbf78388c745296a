import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { conversation } from './conversation/talk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string): Answer => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const ids = (text: string) => ask(text).hits.map((hit) => hit.record.id);

describe('records that state a sum', () => {
  it.each([
    ['哪些记录有金额', 6],
    ['哪些记录提到钱', 6],
    ['which records state an amount', 6],
    ['records that mention money', 6],
    ['有金额的协议', 2],
    ['which projects have a budget', 4],
  ])('are all that do, whatever word stands for it: “%s”', (text, total) => {
    expect(ids(text)).toHaveLength(total);
    for (const { record } of ask(text).hits) expect(record.money.length).toBeGreaterThan(0);
  });
});

describe('money from somebody', () => {
  it.each([
    'how much money from China',
    'how much money came from China',
    'how much came from China',
    'what money came from China',
  ])('is what they gave: “%s”', (text) => expect(ask(text).text).toContain('US$2,945,000'));

  it.each(['how much money from Japan', 'what money came from Italy', 'money from Switzerland'])(
    'is none where they gave none: “%s”',
    (text) => expect(ids(text)).toEqual([]),
  );

  it('is of the records that they paid for', () => {
    expect(ids('money from China')).toEqual(ids('funding from China'));
    expect(ids('money from the British government')).toEqual(['whatsnew-2017-score-programme']);
  });
});

describe('what somebody gave', () => {
  it.each([
    ['how much did China pour into skills development in Myanmar', 'US$1,000,000'],
    ['中国给巴基斯坦的社会保护项目投了多少', '745,000美元'],
    ['what did Beijing pledge in 2012', 'US$1'],
  ])('“%s” is the sum: %s', (text, sum) => {
    expect(ask(text)).toMatchObject({ type: 'fact' });
    expect(ask(text).text).toContain(sum);
  });

  it.each([
    ['How much money did the US give for forced labour in Mongolia?', 'whether it pays'],
    ['蒙古国强迫劳动的项目，美国出了多少钱', '是否出资'],
    ['How much is the EU paying?', 'No record states that amount.'],
    ['欧盟出了多少钱', '没有记录写明这笔金额。'],
  ])('“%s” is not stated of whoever has a part, which is no nothing: %s', (text, open) => {
    expect(ask(text)).toMatchObject({ statement: expect.stringContaining(open) });
  });

  it.each([
    ['what do all the donations from China in 2018 add up to', 'US$1,945,000'],
    ['中国一共出过哪些资金', '2,945,000美元'],
    ['all the money Beijing gave since 2018', 'US$1,945,000'],
  ])('“%s” is a total: %s', (text, total) => {
    expect(ask(text)).toMatchObject({ type: 'figures' });
    expect(ask(text).text).toContain(total);
  });

  it.each([
    ['what was the largest single contribution?', 'US$1,000,000'],
    ['lowest amount on file', 'US$200,000'],
    ['最小的一笔资金是多少', '200,000美元'],
  ])('“%s” is the amount itself: %s', (text, amount) => {
    expect(ask(text)).toMatchObject({ type: 'fact' });
    expect(ask(text).text).toContain(amount);
  });

  it.each([
    ['中国给老挝出了多少钱', '没有记录写明老挝所占的份额'],
    ['how much did China give to Laos', 'no record gives the share of Lao PDR'],
    ['中国给柬埔寨出了多少钱', '没有记录写明柬埔寨所占的份额'],
    ['how much money went to Pakistan', 'no record gives the share of Pakistan'],
    ['did Lao PDR get anything from China? how much?', 'no record gives the share of Lao PDR.'],
  ])('“%s” is said to be shared with other countries: %s', (text, shared) => {
    expect(ask(text).text).toContain(shared);
  });

  it.each([
    ['中国给老挝出了多少钱', '合计：2,000,000美元（与其他国家共用）'],
    ['how much did China give to Laos', 'US$2,000,000 in total, shared with other countries'],
    ['how much did China give for Cambodia and Laos', 'in total, some of it shared with other countries'],
    ['how much did China give', 'US$2,945,000 in total'],
  ])('“%s” says so in its headline: %s', (text, heading) =>
    expect(ask(text)).toMatchObject({
      heading: heading.startsWith('in total') ? expect.stringContaining(heading) : heading,
    }),
  );

  it.each(['how much did China give', '柬埔寨和巴基斯坦的项目多少钱', 'how much did China give for skills'])(
    'says nothing of shares where no one country is asked of: %s',
    (text) => expect(ask(text).text).not.toMatch(/the share of|份额/),
  );

  it('lists projects where these were asked for, not the sum', () =>
    expect(ask('projects with the biggest budgets').type).toBe('matches'));

  it('says in which currencies there are amounts when nobody has the one asked for', () => {
    expect(ask('grants in pounds')).toMatchObject({ type: 'nothing' });
    expect(ask('grants in pounds').text).toContain('US Dollar');
    expect(ask('有英镑的资助吗').text).toContain('美元');
  });

  it('reads bounds as people say them', () =>
    expect(ask('projects over 300k but under 900k').text).toContain('more than 300,000 · less than 900,000'));
});

describe('sums as people ask for them', () => {
  it.each([
    ['how many $ went to Pakistan', 'US$745,000'],
    ["what's the size of the pledge in the 2012 south-south agreement", 'US$1,000,000'],
    ['smallest cheque Beijing has written to the ILO', 'US$200,000'],
    ["what's the least China ever paid", 'US$200,000'],
    ['单笔掏得最多的是多少', '1,000,000美元'],
    ['东盟未来劳动世界项目花了中国多少银子', '200,000美元'],
    ['中国给了巴基斯坦多少', '745,000美元'],
    ["who's footing the bill for the social protection project in Pakistan", 'Government of China'],
    ['who put up the 745 thousand', 'Government of China'],
    ['未来工作项目的钱从哪来', '中国政府'],
    ['老挝就业服务那个项目是谁买单的', '中国政府'],
  ])('“%s” is told: %s', (text, told) => {
    expect(ask(text)).toMatchObject({ type: 'fact' });
    expect(ask(text).text).toContain(told);
    expect(ids(text).length).toBeGreaterThan(0);
  });

  it('are those that began in the years asked for, where it asks when the money began', () => {
    const years = ask('从2018年起才开始花的钱有哪几笔').hits.map(
      ({ record }) => record.dates.start?.value.slice(0, 4) ?? '',
    );
    expect(years).toEqual(['2018', '2018', '2018']);
  });

  it.each([
    'is the million in the SSTC pact the same million as for the job centres, or did they pay twice?',
    'did China pay the million of the south-south agreement twice',
    '就业服务那一百万跟2012年协议里答应的是不是同一笔',
  ])('“%s” shows every record that may tell of the same money', (text) => {
    expect(ask(text)).toMatchObject({ type: 'fact' });
    expect(ask(text).text).toMatch(/may be the same money|可能是同一笔资金/);
    expect(ids(text).sort()).toEqual([
      'brochure-project-employment-services-2013-2017',
      'brochure-sstc-agreement-2012',
      'press-2012-06-12-china-ilo-south-south-agreement',
    ]);
  });

  it.each(['how much did Japan give', '日本政府给这些项目出过多少钱', 'has Korea ever chipped in any money'])(
    '“%s” has no answer: nobody there gave',
    (text) => expect(ask(text).type).toBe('nothing'),
  );

  it.each([
    ['what did the million dollars for Laos and Cambodia pay for', 2],
    ['how much did Cambodia get', 3],
    ['缅甸那个技能项目出了多少钱', 1],
  ])('“%s” is of those who received', (text, count) => expect(ids(text)).toHaveLength(count));
});

describe('what was paid for by somebody', () => {
  it.each([
    ['projects that China paid for', 4],
    ['由中国出资的项目', 4],
  ])('“%s” puts first what the records say was', (text, count) => {
    const first = ask(text).hits.slice(0, count);
    expect(first.map(({ record }) => record.money[0]?.from)).toEqual(Array(count).fill('china-government'));
  });

  it.each(['training sponsored by universities', '高校赞助的培训有哪些'])(
    '“%s” goes by the sort of body where none is named',
    (text) =>
      expect(ids(text).slice(0, 2).sort()).toEqual([
        'brochure-itc-training-2018',
        'brochure-youth-leadership-academy',
      ]),
  );

  it('gives nobody else’s projects', () => {
    expect(ids('projects paid for by the Korean government')).toEqual([]);
    expect(ids('加拿大政府出资的项目')).toEqual([]);
  });
});

describe('whether one sum is counted in another', () => {
  const { fact } = conversation();

  it.each([
    [['is the 1 million of 2012 the same as the 1 million for cambodia and laos?'], 'may be the same money'],
    [['How much money has China given in total?', 'why not add the 2012 one'], 'may be the same money'],
    [['How much money has China given in total?', 'does that include the 2012 million?'], 'may be the same'],
    [['中国一共给了多少钱', '2012年那100万算进去了吗'], '可能是同一笔资金'],
    [['2012年的100萬和柬埔寨老撾那個是一筆錢嗎'], '可能是同一筆資金'],
  ])('is told by the records of both: %j', (turns, open) => {
    expect(fact(...turns)).toContain(open);
  });
});

describe('what is funded best', () => {
  it.each([
    ['best funded project', 'brochure-project-skills-development-2018-2020'],
    ['the most funded project', 'brochure-project-skills-development-2018-2020'],
    ['least funded project', 'brochure-project-future-of-work-asia-2018'],
  ])('comes first by what was paid: %s', (text, id) => expect(ask(text).hits[0]?.record.id).toBe(id));
});

describe('money for a region', () => {
  it.each([
    'how much money went to ASEAN',
    'how much did China give to ASEAN countries',
    'how much in total did China give to ASEAN',
    '中国给东盟国家多少钱',
    'how much money went to Asia',
  ])('is all that went to countries in it: “%s”', (text) => expect(ask(text).text).toContain('2,945,000'));

  it('says that some of it went to countries elsewhere as well', () =>
    expect(ask('how much money went to South-East Asia').text).toMatch(
      /2,745,000 in total, some of it shared.*no record gives the share of South-East Asia/su,
    ));
});

describe('two sums that may be one', () => {
  it.each(['how much was the 2012 agreement worth', '2012年的协议有金额吗'])(
    'are told as that: “%s”',
    (text) => expect(ask(text).text).toMatch(/It may be the same money|可能是同一笔/),
  );
});
