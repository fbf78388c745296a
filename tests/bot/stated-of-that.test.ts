import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = (await assemble('data/records')).desk;
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('what somebody or a body is', () => {
  it.each([
    'where was Guterres born?',
    '古特雷斯在哪出生',
    "when is Guo Yong's birthday?",
    'how old is Guy Ryder?',
    'Guo Yong多大年纪了',
    'when did Juan Somavia die?',
    'where is Tim De Meyer from?',
    '索马维亚是哪国人',
    '戴晓初是哪里人',
    'which country is SAWS from?',
    'ETI是哪国的',
  ])('is told by no date or place of a record on something else: %s', (text) => {
    const { type, text: told } = ask(text);
    expect(type).toBe('matches');
    expect(told).toMatch(/No record states that|没有记录写明/);
  });

  it.each([
    ['where is Guy Ryder from?', /from Britain/],
    ['Guy Ryder是哪国人', /英国人/],
  ])('is told where a record says it of them: %s', (text, said) => {
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringMatching(said) });
  });

  it('is not told of them in a talk either', () => {
    const settings = { today: '2024-06-15' };
    desk.answer({ kind: 'say', text: 'Tim De Meyer', conversation: 'age' }, settings);
    const told = desk.answer({ kind: 'say', text: 'how old is he?', conversation: 'age' }, settings);
    expect(told.text).toContain('does not state that');
  });

  it('sells nothing: no place of a record is where a book is to be had', () => {
    expect(ask('检查要点在哪买').type).toBe('matches');
  });
});

describe('when a body was founded', () => {
  it.each([
    'when was the UN founded?',
    'when was ASEAN founded?',
    '全总什么时候成立的',
    'when was the EU established?',
    'in which year was ASEAN born?',
    'when was the ACFTU born?',
    'when was the ITC opened?',
    'when did the ILO move to Geneva?',
    '都灵国际培训中心什么时候设立的？',
  ])('is told by no record on another one: %s', (text) => {
    expect(ask(text).type).toBe('matches');
  });

  it.each([
    ['when was the ILO founded?', /1919/],
    ['国际劳工组织什么时候成立的', /1919/],
    ['when was the ILO Beijing office set up?', /1985/],
    ['how old is the ILO?', /1919/],
    ['In which year was the ILO born?', /1919/],
    ['Which year did the ILO open its Beijing office?', /1985/],
  ])('is told by the record on itself: %s', (text, year) => {
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringMatching(year) });
  });

  it('says not where', () => {
    expect(ask('where was the ILO founded?').type).not.toBe('fact');
  });
});

describe('who heads a body', () => {
  it.each([
    ['who leads UN Women?', /Michelle Bachelet, head of UN Women/],
    ['who leads the ILO?', /Guy Ryder/],
    ['国际劳工组织总干事是谁', /赖德/],
    ['who is the director of the career center at Tsinghua?', /^Zhang Chao/],
  ])('is whoever a record says does: %s', (text, said) => {
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringMatching(said) });
  });

  it.each([
    ['人社部部长是谁', /^没有记录提到这个人。最接近的是：王晓初，中国人力资源和社会保障部副部长/],
    ['who is the president of Tsinghua?', /^No record names that person\. The nearest: Guo Yong, Vice Chair/],
    ['清华校长是谁', /^没有记录提到这个人/],
    ['who leads MOHRSS?', /^No record names that person/],
    ['人社部国际合作司司长是谁', /^没有记录提到这个人。最接近的是：Lv Yulin/],
  ])('is no deputy of theirs, who is told as the nearest: %s', (text, said) => {
    expect(ask(text)).toMatchObject({ statement: expect.stringMatching(said) });
  });

  it.each([
    'who is the president of CMTU?',
    'who leads the All-China Federation of Trade Unions?',
    'who leads SAWS?',
    '谁领导安监总局',
    'who is the mayor of Wuxi?',
    'who is the minister of human resources?',
    'who is the EU representative?',
  ])('is neither a body nor somebody of another one: %s', (text) => {
    expect(ask(text)).toMatchObject({ heading: expect.stringMatching(/No record names that|没有记录提到/) });
  });
});

describe('a number', () => {
  it.each([
    'how many job seekers did the job centres register?',
    'how many jobs did the Cambodia project create?',
    'how many domestic workers are there in China?',
    '中国有多少保姆',
    'how many migrant workers?',
    'how long was Guy Ryder in office?',
  ])('is no sum, share or other number of the same record: %s', (text) => {
    expect(ask(text).text).toMatch(/No record states|没有记录写明/);
  });

  it.each([
    ['项目数量', 'figures'],
    ['2023年新闻稿数量', 'figures'],
    ['how many projects started in 2018?', 'figures'],
    ['how many in March 2017?', 'figures'],
    ['人社部参与了多少个项目', 'figures'],
  ])('of records of a kind is counted: %s', (text, type) => {
    expect(ask(text).type).toBe(type);
  });
});

describe('an office of part of a body', () => {
  it.each(['who is the ILO regional director', 'Who is ILO regional director for Asia'])(
    'is held by whoever has it there: %s',
    (text) => expect(ask(text).text).toMatch(/\n\nChihoko Asada-Miyakawa/u),
  );
});

describe('what the one spoken of is', () => {
  it('is told of whoever the record in hand is on', () => {
    const say = (text: string) =>
      desk.answer({ kind: 'say', text, conversation: 'from' }, { today: '2024-06-15' });
    say('Guy Ryder');
    expect(say('where is he from').text).toContain('Britain');
  });
});

describe('what several have', () => {
  it('is left open by no note on one of them', () =>
    expect(ask('who funds the ILO projects').text).toContain('Funded by: Government of China'));
});
