import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const ids = (text: string) => ask(text).hits.map((hit) => hit.record.id);

it.each(['training programmes for young people', 'youth training', 'trainings for youth', '青年培训'])(
  'an everyday word beside a kind means what it says as well as the subject it hints at: %s',
  (text) => {
    expect(ids(text)[0]).toBe('brochure-youth-leadership-academy');
    expect(ids(text)).toContain('tsinghua-jpo-programme');
  },
);

describe('what is asked of a thing without a word of it', () => {
  it.each(['2013-2017项目的成果', '2013-2017年项目有什么成果', 'results of the 2013-2017 project'])(
    'a side of it need not be a word of its record: %s',
    (text) => expect(ids(text)[0]).toBe('brochure-project-employment-services-2013-2017'),
  );

  it.each([
    '50万人是什么数字',
    '50万人指什么',
    '50万人是什么概念',
    'what is the 500,000',
    'what does 500,000 refer to',
  ])('a number is told by the record that has it: %s', (text) =>
    expect(ids(text)).toEqual(['brochure-project-universal-social-protection-2018-2020']),
  );

  it.each([
    ['10月17日是什么日子', '10月17日：国际消除贫困日'],
    ['what day is 17 October', '17 October: International Day for the Eradication of Poverty'],
    ['4月28号是什么节', '4月28号：世界安全生产与健康日'],
    ['4月28日是什么日子', '4月28日：世界安全生产与健康日'],
    ['which day is April 28', 'April 28: World Day for Safety and Health at Work'],
  ])('a day is told by its name: %s', (text, said) => expect(ask(text).text).toContain(said));

  it('a name keeps its first character, be it a small word elsewhere', () =>
    expect(ask('习近平讲话').text).toContain('未提到：习近平'));
});

describe('finding the records for a question', () => {
  it('goes by the subject of a long question, not by who asks and why', () => {
    expect(
      ids(
        'My grandmother kept house for strangers, so this is personal: did anybody ever discuss the conditions of domestic workers?',
      )[0],
    ).toBe('whatsnew-2017-domestic-workers-consultation');
  });

  it('goes by either of two bodies that are each asked about', () => {
    expect(ids('强迫劳动，人社部啥口径，全总啥口径')).toEqual(
      expect.arrayContaining(['press-2014-03-14-acftu-forced-labour']),
    );
    expect(ask('全总跟人社部一起签的强迫劳动协议').type).toBe('nothing');
  });

  it('gives up a kind of event that does not fit, and says so', () => {
    const answer = ask('conference on domestic workers');
    expect(answer.hits[0]?.record.id).toBe('whatsnew-2017-domestic-workers-consultation');
    expect(answer.remarks.join(' ')).toContain('Conference');
  });

  it.each([
    ['videos about forced labour', 'Video', 'Press release'],
    ['agreements on mineral supply chains', 'Agreement', 'Press release'],
    ['any trainings for inspectors?', 'Training', 'Press release'],
    ['关于劳动监察的项目', '项目', '新闻稿'],
    ['关于强迫劳动的视频', '视频', '新闻稿'],
  ])('never lets the word for a kind hide what is on the subject: “%s”', (text, asked, found) => {
    const { hits, remarks } = ask(text);
    expect(hits.length).toBeGreaterThan(0);
    expect(remarks.join()).toContain(asked);
    expect(remarks.join()).toContain(found);
  });

  it('shows only the kind asked for where a record of it fits, and where it was typed as a filter', () => {
    const projects = ask('projects on social protection');
    expect(projects.hits.length).toBeGreaterThan(0);
    expect(projects.hits.every(({ record }) => record.kind === 'project')).toBe(true);
    expect(projects.remarks).toEqual([]);
    expect(ask('kind:video forced labour').hits).toEqual([]);
  });

  it('takes no press release for a yes to an agreement, nor for an agreement with somebody unknown', () => {
    for (const text of [
      'did the ILO sign an agreement on forced labour?',
      'agreement with the Ministry of Education',
    ])
      expect(ask(text).type).toBe('nothing');
  });

  it('lets listed countries be alternatives, the record on both first', () => {
    expect(ids('projects in Pakistan and Cambodia')[0]).toBe(
      'brochure-project-universal-social-protection-2018-2020',
    );
    expect(ids('projects in Pakistan and Cambodia').length).toBeGreaterThan(1);
  });

  it('wants all countries that stand apart', () => {
    expect(ids('projects in Mongolia funded by China')).toEqual([]);
  });

  it('needs both parties of an agreement', () => {
    expect(ids('中国和巴西签的协议')).toEqual([]);
  });

  it('finds a title, whatever else can be read into it', () => {
    expect(ids('Better jobs, better tomorrow for Mongolia')[0]).toBe('press-2023-09-26-better-jobs-mongolia');
  });

  it('does not offer an office for a subject it has nothing on', () => {
    expect(ids('apprenticeships in Switzerland')).toEqual([]);
  });
});
