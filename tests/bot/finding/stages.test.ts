import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (...turns: readonly string[]) =>
  turns
    .map((text) =>
      desk.answer(
        { kind: 'say', text, ...(turns.length > 1 && { conversation: turns.join() }) },
        { today: '2024-06-15' },
      ),
    )
    .at(-1);
const shown = (...turns: readonly string[]) =>
  (ask(...turns)?.hits ?? []).map(({ record }) => record.id).toSorted();

const ENDED = [
  'brochure-project-employment-services-2013-2017',
  'brochure-project-future-of-work-asia-2018',
  'brochure-project-skills-development-2018-2020',
  'brochure-project-universal-social-protection-2018-2020',
];
const TO_2020 = ENDED.filter((id) => id.endsWith('2020'));

describe('what is over', () => {
  it.each(['completed projects', 'which projects have ended?', '已结束的项目', '已經完成的項目'])(
    'is told by the dates: “%s”',
    (text) => expect(shown(text)).toEqual(ENDED),
  );

  it.each(['which projects ended in 2020', '2020年结束的项目'])('in a year: “%s”', (text) =>
    expect(shown(text)).toEqual(TO_2020),
  );

  it.each(['what starts in 2018', 'which projects start in 2018'])('and so is what began: “%s”', (text) => {
    expect(shown(text)).toContain('brochure-project-skills-development-2018-2020');
    expect(shown(text)).not.toContain('brochure-policy-2030-agenda');
    expect(ask(text)?.understood).toContain('starting (2018)');
  });

  it('is counted, and added up', () => {
    expect(ask('how many projects have ended')?.text).toContain('4 records of the kind Project');
    expect(ask('已结束项目总金额')?.text).toContain('2,945,000');
  });

  it('is picked from a list', () => {
    expect(shown('china-funded projects', 'which of them have ended?')).toEqual(ENDED);
    expect(shown('projects', 'the finished ones')).toEqual(ENDED);
  });

  it('is asked of one thing as a yes or no, and not told where the record gives no end', () => {
    expect(ask('has the SCORE project ended?')?.text).toContain(
      'Start, end and budget of the pilot are not stated',
    );
    expect(ask('is the project in South-East Asia still running?')?.text).not.toContain('Yes');
    expect(ask('universal social protection project 2018-2020', 'has it ended?')?.text).toContain(
      '2018–2020',
    );
  });
});

describe('what is running', () => {
  it.each([
    'ongoing projects',
    'are there any active projects',
    'which projects are still running',
    '在研项目',
  ])('is whatever does not say that it ended, and the answer says so: “%s”', (text) => {
    expect(shown(text)).toContain('project-2023-south-south-employment-south-east-asia');
    expect(shown(text)).not.toEqual(expect.arrayContaining(TO_2020));
    expect(ask(text)?.text).toMatch(/5 projects give no end|5个项目的记录未写明结束时间/u);
  });

  it('is called what may still run where nothing says that it does', () => {
    expect(ask('ongoing projects')?.text).toContain('5 records found that may still run');
    expect(ask('在研项目')?.text).toContain('找到 5 条可能仍在进行的记录');
  });

  it('in a year is surely what lasted so long', () =>
    expect(
      ask('projects ongoing in 2019')
        ?.hits.slice(0, 2)
        .map(({ record }) => record.id),
    ).toEqual(expect.arrayContaining(TO_2020)));

  it('is nothing where all of it has ended', () =>
    expect(ask('ongoing projects in Cambodia')?.type).toBe('nothing'));
});

describe('whether something still ran then', () => {
  it('is no “no” by a record that tells only when it began', () =>
    expect(ask('was the DWCP still running in 2019?')?.text).not.toMatch(/^Not for|\nNot for/u));
});

describe('what is still to come', () => {
  it.each([
    'upcoming events',
    'next meeting',
    "what's coming up?",
    'anything planned',
    '即将举行的活动',
    '未来的活动',
  ])('is nothing where all was before today: “%s”', (text) => expect(ask(text)?.type).toBe('nothing'));

  it('is what starts after the day of asking', () => {
    const then = desk.answer({ kind: 'say', text: 'upcoming events' }, { today: '2024-02-01' });
    expect(then.hits.map(({ record }) => record.id)).toContain('event-2024-02-27-skills-fair-turin');
  });
});

describe('words that only look like a stage', () => {
  it.each([
    ['future of work events', 'brochure-expert-meeting-future-of-work-asia'],
    ['亚洲劳动世界的未来专家会议', 'brochure-expert-meeting-future-of-work-asia'],
    ['agreements in force', 'press-2024-01-17-hangzhou-dpf-mou'],
  ])('hide nothing: “%s”', (text, id) => expect(shown(text)).toContain(id));
});
