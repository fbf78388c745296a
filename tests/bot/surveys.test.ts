import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';
import { answerJson } from '../../src/cli/answer-json.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';

let desk: Desk;
let catalogue: Catalogue;
beforeAll(async () => {
  ({ desk, catalogue } = await assemble('data/records'));
});

const ask = (text: string): Answer => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const ids = (text: string) => ask(text).hits.map((hit) => hit.record.id);
function figures(text: string) {
  const answer = ask(text);
  if (answer.type !== 'figures')
    throw new Error(`“${text}” got ${answer.type}: ${answer.text.slice(0, 200)}`);
  return answer;
}
const ofKind = (kind: string) => catalogue.records.filter((record) => record.kind === kind);

describe('statistics of the real records', () => {
  it('count all records by year, topic and kind, and add up their money by country and record', () => {
    const answer = figures('stats');
    expect(answer.total).toBe(catalogue.records.length);
    expect(answer.title).toBe('Records by year');
    expect(answer.rows.reduce((sum, { value }) => sum + value, 0)).toBe(catalogue.records.length);
    expect(answer.further.map(({ title }) => title)).toEqual([
      'Records by topic',
      'Records by kind',
      'Money by country',
      'Money by record',
    ]);
    for (const { title, rows } of answer.further) {
      expect(answer.text).toContain(title);
      for (const { label, shown } of rows) expect(answer.text).toContain(`${label}: ${shown}`);
    }
  });

  it('are of the records that fit the words, when words follow', () => {
    expect(figures('stats SCORE').total).toBe(ids('timeline SCORE').length);
    expect(figures('stats agreements').total).toBe(ofKind('agreement').length);
  });

  it('are in Chinese by their Chinese name', () => {
    const answer = figures('统计 SCORE');
    expect(answer).toMatchObject({ language: 'zh', title: '各年份的记录数' });
    expect(answer.further[0]?.title).toBe('各主题的记录数');
    expect(figures('统计').total).toBe(catalogue.records.length);
  });

  it('say each doubt about money once', () => {
    const { how, further } = figures('stats');
    const sentences = [...how, ...further.flatMap((table) => table.how)];
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('find nothing where no record fits', () => {
    expect(ask('stats of whaling in Brazil').type).toBe('nothing');
  });

  it('leave a word for it inside a question alone', () => {
    expect(ask('labour statistics').type).not.toBe('figures');
  });
});

describe('timelines of the real records', () => {
  it.each([
    'timeline SCORE',
    'timeline of SCORE',
    'show SCORE chronologically',
    'SCORE大事记',
    '时间线 SCORE',
  ])('“%s” gives the records on SCORE by date', (text) => {
    const answer = ask(text);
    expect(answer.type).toBe('timeline');
    expect(answer.hits[0]?.record.id).toBe('press-2014-04-01-cec-training-centre-score-agreement');
    expect(answer.total).toBe(ids('timeline SCORE').length);
  });

  it('counts the records of every year, also of those it has no line for', () => {
    const answer = ask('timeline');
    if (answer.type !== 'timeline') throw new Error(answer.type);
    expect(answer.years.rows.reduce((sum, { value }) => sum + value, 0)).toBe(catalogue.records.length);
    expect(answer.text).toContain('Records by year: 1919: 1 · ');
  });

  it('is of all records when no words follow', () => {
    expect(ask('timeline')).toMatchObject({ type: 'timeline', total: catalogue.records.length });
    expect(ask('大事记').language).toBe('zh');
  });

  it('says honestly that there is nothing to show', () => {
    expect(ask('timeline of whaling in Brazil').type).toBe('nothing');
  });
});

describe('figures over the real records', () => {
  it.each(['press releases by year', '按年份统计新闻稿', '每年有多少新闻稿'])(
    '“%s” counts each press release once',
    (text) => {
      const { rows, hits } = figures(text);
      expect(rows.flatMap(({ records }) => records).sort()).toEqual(
        ofKind('press-release')
          .map(({ id }) => id)
          .sort(),
      );
      expect(hits).toHaveLength(ofKind('press-release').length);
      expect(rows.find(({ label }) => label.startsWith('2014'))?.value).toBe(10);
    },
  );

  it('counts agreements and lists the press releases on agreements apart', () => {
    const { heading, hits, groups } = figures('how many agreements are there?');
    expect(heading).toContain(String(ofKind('agreement').length));
    expect(hits.every((hit) => hit.record.kind === 'agreement')).toBe(true);
    expect(groups.at(-1)?.lines.map(({ kind }) => kind)).not.toContain('Agreement');
  });

  it('counts what was signed in a year', () => {
    for (const text of ['how many agreements were signed in 2019?', '2019年签署了多少协议？'])
      expect(figures(text).hits).toHaveLength(4);
  });

  it.each([
    'total money given by China',
    'how much money has China given altogether',
    '中国一共提供了多少资金',
  ])('“%s” adds up the projects and not the agreement that may be the same money', (text) => {
    const { heading, how, hits } = figures(text);
    expect(heading).toContain('2,945,000');
    expect(how.join(' ')).toContain('4,945,000');
    expect(hits.map((hit) => hit.record.id)).toContain('brochure-sstc-agreement-2012');
  });

  it('puts projects in the order of their money', () => {
    expect(figures('projects by amount').rows.map(({ value }) => value)).toEqual([1e6, 1e6, 745e3, 2e5]);
  });

  it('gives programs the records that its rows count', () => {
    const text = 'money by year';
    const answer = figures(text);
    const listed = answerJson(text, answer, 0).records.map(({ id }) => id);
    expect(listed).toEqual(expect.arrayContaining(answer.rows.flatMap(({ records }) => records)));
    expect(answer.rows.map(({ shown }) => shown)).toEqual(['US$1,000,000', 'US$1,945,000']);
  });

  it('puts countries side by side', () => {
    const { rows } = figures('compare Mongolia and Cambodia');
    expect(rows.map(({ label }) => label).sort()).toEqual(['Cambodia', 'Mongolia']);
  });

  it('counts the people of a seminar, not the seminars', () => {
    expect(ask('2017年德清那次研讨会来了多少人').text).toContain('80');
  });
});

describe('facts of the real records', () => {
  it.each([
    ['when did the employment services project start', '2013'],
    ['when does the universal social protection project end?', '2020'],
    ['how long was the seminar on universal social protection', '3 days'],
    ['when was the ILO founded?', '1919'],
    ['who funded the universal social protection project?', 'Funded by: Government of China'],
    ['谁资助了全民社会保护项目？', '出资方：中国政府'],
    ['Did China sign an MOU with the ILO in 2016?', 'Yes'],
    ['中国2016年与国际劳工组织签署了谅解备忘录吗？', '是，'],
    ['Did China sign an agreement with the ILO in 2013?', 'Not for 2013'],
    ['is there an ILO office in Mongolia', 'No record says exactly that'],
    ['total funding from Japan', 'Nothing in these records answers that'],
  ])('“%s”: %s', (text, fact) => {
    expect(ask(text).text).toContain(fact);
  });

  it('says as of when a fact that changes holds, and what is doubted about it', () => {
    const { text } = ask('who is the head of the ILO');
    expect(text).toContain('which has no date');
    expect(text).toContain('The source seems wrong: The report calls Guy Ryder general secretary');
  });

  it('shows that sources disagree about a date with the date', () => {
    expect(ask('when was the OSH data workshop').text).toContain('Sources disagree');
  });

  it('finds what is related to a record that is named', () => {
    expect(ids('what is related to "Future of Work in Asia" project')).toEqual(
      catalogue.byId.get('brochure-project-future-of-work-asia-2018')?.related,
    );
    expect(ids('what is related to forced labour')).toContain('press-2014-03-14-acftu-forced-labour');
  });
});

describe('what is not covered', () => {
  it.each([
    ['agreements of 2021', 'No record is dated 2021; the years held are 2010–2020, 2023–2024.'],
    ['domestic workers in Brazil', 'No record is on Brazil; countries held, among others: China, Mongolia'],
    ['巴西的协议', '没有关于巴西的记录；现有国家：中国、蒙古国'],
  ])('is named for “%s”', (text, said) => {
    const answer = ask(text);
    expect(answer.type).toBe('nothing');
    expect(answer.text).toContain(said);
  });
});

describe('which of them has most', () => {
  const heading = (text: string) => {
    const answer = ask(text);
    return answer.type === 'figures' ? answer.heading : answer.type;
  };

  it.each([
    ['which year has the most press releases', /^Most: 2023 \(17\)/u],
    ['哪年的新闻稿最多', /^最多：2023年 \(17\)/u],
    ['what topic is most common', /^Most: Capacity building/u],
    ['in which year were the fewest agreements signed', /^Fewest: 2012/u],
  ])('is told with the numbers: “%s”', (text, words) => expect(heading(text)).toMatch(words));

  it('names no group of records that say nothing of it', () =>
    expect(heading('which city has the fewest press releases')).not.toMatch(/without|not stated/iu));
});

describe('counts of records asked outright', () => {
  it.each([
    ['Mongolia records, how many', 'how many records about Mongolia'],
    ['count the SCORE records', 'how many records about SCORE'],
    ['关于柬埔寨的一共几条', 'how many records about Cambodia'],
    ['2023年一共发了几条', 'how many records in 2023'],
  ])('“%s” counts as “%s” does', (asked, plain) => {
    expect(figures(asked).total).toBe(figures(plain).total);
  });

  it.each(['records 2010-2014 vs 2023-2024, how many each', '2010年到2014年和2023年到2024年各有多少条记录'])(
    '“%s” counts each of the times',
    (asked) => {
      expect(figures(asked).rows.map(({ value }) => value)).toEqual([23, 22]);
    },
  );

  it('tells the share of all records where that is asked', () => {
    expect(figures('what share of the records concerns south-south cooperation').heading).toContain('%');
    expect(figures('新闻稿占记录的百分之几').heading).toContain('%');
  });
});

describe('what somebody paid for', () => {
  it.each(['list ILO projects funded by China', 'timeline of China-funded projects', '中国资助项目按时间排'])(
    '“%s” holds just that',
    (asked) => {
      const ofChina = ofKind('project').filter(({ money }) =>
        money.some(({ from }) => from === 'china-government'),
      );
      expect(new Set(ids(asked))).toEqual(new Set(ofChina.map(({ id }) => id)));
    },
  );

  it.each([
    ['which countries got Chinese funding', 'Pakistan'],
    ['中国出资的项目涉及哪些国家', '巴基斯坦'],
  ])('“%s” names who received, of all those records, and not who gave', (asked, country) => {
    const answer = ask(asked);
    const statement = answer.type === 'fact' ? answer.statement : '';
    expect(statement).toContain(country);
    expect(statement).not.toMatch(/China|中国/u);
  });
});

describe('what there is none of, most of, and a share of', () => {
  it.each([
    'which years have no records at all?',
    'are there years without any records',
    '哪些年份没有记录',
    '哪幾年沒有記錄',
  ])('“%s” names the years of which no record is dated', (asked) => {
    const { heading } = figures(asked);
    for (const year of ['2015', '2020', '2021', '2022']) expect(heading).toContain(year);
    for (const year of ['2010', '2019', '2023']) expect(heading).not.toContain(year);
  });

  it('names no year without an agreement in which a report tells of one', () => {
    expect(figures('which years have no agreements').heading).not.toMatch(/2014|2024/);
  });

  it('names all of several that are equal, or none of them', () => {
    expect(figures('which year has the most records on Mongolia').heading).toBe('Most: 2017 (2), 2023 (2)');
  });

  it.each(['top topics in the records', 'main themes of the records', '记录的主要主题有哪些'])(
    '“%s” counts the records by topic',
    (asked) => {
      expect(figures(asked).total).toBe(catalogue.records.length);
      expect(figures(asked).heading).toContain('19');
    },
  );

  it.each([
    'what share of the records is press releases?',
    '记录里新闻稿占多大比例',
    '所有記錄中新聞稿佔幾多？',
  ])('“%s” tells their share of all records', (asked) => {
    expect(figures(asked).heading).toContain('44%');
  });

  it.each(['how often does Cambodia come up', 'how many times is Cambodia mentioned', '柬埔寨出现过几次'])(
    '“%s” counts records',
    (asked) => {
      expect(figures(asked).total).toBe(5);
    },
  );

  it('lists what it counts by year where a list was asked for', () => {
    for (const asked of ['list of all projects, by year', '按年份列出所有项目'])
      expect(figures(asked).text).toContain('SCORE');
  });

  it('counts no record between two countries that is of neither', () => {
    expect(figures('compare the number of records on China vs Mongolia').total).toBe(78);
  });
});

describe('the newest first', () => {
  it.each([
    "mongolia - what's running",
    'what ILO do in Mongolia last years?',
    'timeline of ILO cooperation with Mongolia',
    '蒙古与国际劳工组织合作的时间线',
  ])('“%s” goes over all on it', (asked) => {
    expect(ask(asked).total).toBe(8);
  });

  it.each([
    ['最新消息係咩', 'press-2024-03-07-quality-apprenticeship-skills-fair'],
    ['最近一次部里和ILO的联合活动', 'press-2023-10-20-high-quality-employment-belt-and-road'],
  ])('“%s” has it at the top', (asked, id) => {
    expect(ids(asked)[0]).toBe(id);
  });
});

describe('what sums up nothing', () => {
  it.each([
    ['sum up what we do on social protection', 'social protection'],
    ['sum up our work in Mongolia', 'Mongolia'],
    ['could you sum up the cooperation with ACFTU', 'ACFTU'],
  ])('“%s” asks for a summary and for no money', (asked, subject) => {
    expect(ask(asked).type).toBe('matches');
    expect(ids(asked).toSorted()).toEqual(ids(subject).toSorted());
  });
  it('sums the grants up where it says so', () =>
    expect(figures('sum up the grants China gave').heading).toContain('2,945,000'));
});

it.each(['每年有多少项目', '每个国家有多少项目'])(
  'counts projects, though 多少项 may count anything: %s',
  (asked) => expect(figures(asked).total).toBe(ofKind('project').length),
);
