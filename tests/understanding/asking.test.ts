import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { named, TODAY, understand, vocabulary } from './vocabulary.ts';

describe('the language of a question', () => {
  it.each([
    ['social dialogue', 'en'],
    ['职业安全', 'zh'],
    ['ACFTU 协议', 'zh'],
    ['agreement with 全国总工会', 'en'],
    ['关于 social dialogue 的新闻', 'zh'],
    ['请问 decent work 是什么', 'zh'],
    ['', 'en'],
  ])('"%s" is %s', (text, language) => expect(understand(text).language).toBe(language));

  it('is the one given, if one is', () => {
    expect(createUnderstanding(vocabulary)('news', { today: TODAY, language: 'zh' }).language).toBe('zh');
  });
});

describe('a call for help', () => {
  it.each([
    '',
    '   ',
    '?!',
    '😀',
    'help',
    'Help!',
    'hi',
    'hello there',
    'what can you do?',
    'how do I use this',
    '帮助',
  ])('I1: "%s" asks for help', (text) =>
    expect(understand(text)).toMatchObject({ intent: 'help', text: '', mentions: [] }),
  );

  it.each(['你能做什么？', '你好', '请问怎么用', '谢谢'])('I1: "%s" asks for help', (text) =>
    expect(understand(text).intent).toBe('help'),
  );

  it.each(['help with forced labour', 'latest', '最新', 'what can you tell me about OSH', 'year:2014'])(
    '"%s" does not',
    (text) => expect(understand(text).intent).toBe('find'),
  );
});

describe('a question for a fact', () => {
  it.each([
    ['how many Conventions has China ratified', 'count'],
    ['what percentage of domestic workers are women', 'count'],
    ['how much did China contribute to it', 'money'],
    ['how many dollars did the project get', 'money'],
    ['who is the director', 'person'],
    ['current director of the office', 'person'],
    ['the present vice minister', 'person'],
    ['现任局长', 'person'],
    ['tell me who signed it', 'person'],
    ['who funded the project', 'organisation'],
    ['which ministry signed the MOU', 'organisation'],
    ['where was the forum held', 'place'],
    ['in which city is the headquarters', 'place'],
    ['when was the office established', 'date'],
    ['in what year was it founded', 'date'],
    ['phone number of the Beijing office', 'telephone'],
    ['who should I call at the Beijing office', 'telephone'],
    ['the number to call at the Beijing office', 'telephone'],
    ['who gave a speech at the forum', 'person'],
    ['how many agreements are there altogether', 'count'],
    ['what does the acronym SCORE mean', 'meaning'],
    ['fax?', 'fax'],
    ['the e-mail address of the Beijing office', 'email'],
    ['website of the ILO', 'web'],
    ['what is the address of the Beijing office', 'address'],
    ['where is the Beijing office', 'address'],
    ['what does OSH stand for', 'meaning'],
    ['批准了多少个公约', 'count'],
    ['中国出资多少钱', 'money'],
    ['预算是多少', 'money'],
    ['戴晓初是谁', 'person'],
    ['谁资助了这个项目', 'organisation'],
    ['哪些大学参加了', 'organisation'],
    ['总部在哪里', 'place'],
    ['什么时候签署的', 'date'],
    ['哪一年成立', 'date'],
    ['北京局的电话', 'telephone'],
    ['传真是多少', 'fax'],
    ['邮箱', 'email'],
    ['网址', 'web'],
    ['北京局的地址', 'address'],
    ['OSH是什么意思', 'meaning'],
    ['SCORE的全称', 'meaning'],
  ])('"%s" wants %s', (text, wants) => expect(understand(text)).toMatchObject({ intent: 'fact', wants }));

  it.each([
    'where can I find the forum',
    'where should I start with social security',
    'people who pay',
    'reports from the year when China joined and',
    'how to address child labour',
    'projects where China is a partner',
    'WHO agreements',
    'news',
    '数据',
  ])('"%s" is none', (text) => {
    expect(understand(text).intent).toBe('find');
    expect(understand(text).wants).toBeUndefined();
  });

  it('drops the words that ask, also where they name a kind', () => {
    const question = understand('phone number of the Beijing office?');
    expect(question.text).toBe('Beijing office');
    expect(named('phone number of the Beijing office?')).toEqual([
      'kind:contact',
      'organisation:ilo-beijing',
    ]);
  });
});

describe('the order', () => {
  it.each([
    ['latest agreements', 'newest'],
    ['the latest agreement you hold', 'newest'],
    ['the freshest item', 'newest'],
    ['the most up-to-date agreement', 'newest'],
    ['年头最老的新闻稿', 'oldest'],
    ['the last three videos', 'newest'],
    ['the agreement now in force', 'newest'],
    ['our current agreement', 'newest'],
    ['目前有效的协议', 'newest'],
    ['现行协议', 'newest'],
    ['recent news', 'newest'],
    ['最近的协议', 'newest'],
    ['the first South-South agreement', 'oldest'],
    ["the ILO's first MOU", 'oldest'],
    ['最早的项目', 'oldest'],
    ['how far back do your videos go? show me the very first', 'oldest'],
    ['I want to know how far up your files go', 'newest'],
    ['the last thing that was added', 'newest'],
    ['press releases please, I want the very first', 'oldest'],
    ['the oldest three', 'oldest'],
    ['最老的那份协议', 'oldest'],
    ['头一回签协议', 'oldest'],
    ['the last thing you did before 2014', 'newest'],
    ['the 3 newest videos', 'newest'],
    ['最后一次研讨会', 'newest'],
    ['最近两份备忘录', 'newest'],
    ['the biggest project', 'largest'],
    ['最大的项目', 'largest'],
    ['what are the biggest sums in the records', 'largest'],
    ['where most money went', 'largest'],
    ['which project is the largest', 'largest'],
    ['哪个项目的钱最多', 'largest'],
    ['smallest project', 'smallest'],
    ['dearest project', 'largest'],
    ['biggest-ticket items?', 'largest'],
    ['the two cheapest ones', 'smallest'],
    ['rank the pledges, fattest first', 'largest'],
    ['the money in ascending order', 'smallest'],
    ['from stingiest to most generous', 'smallest'],
    ['最抠的一笔', 'smallest'],
    ['最肥的那笔', 'largest'],
    ['时间最老的新闻稿', 'oldest'],
    ['the least generous of the grants', 'smallest'],
    ['the most lavish grant', 'largest'],
    ['the bottom of the funding table', 'smallest'],
    ['出手最紧的一回', 'smallest'],
    ['资助力度最大的项目', 'largest'],
    ['给钱最少的项目', 'smallest'],
    ['最末一篇新闻稿', 'newest'],
    ['records of projects that start in 2018', 'relevance'],
    ['at first glance', 'relevance'],
    ['first half of 2014', 'relevance'],
    ['agreements', 'relevance'],
    ['last year', 'relevance'],
  ])('of "%s" is %s', (text, order) => expect(understand(text).order).toBe(order));

  it('takes how many with it', () => {
    expect(understand('the latest two press releases').freeText).toBe('');
    expect(understand('最近两份备忘录').freeText).toBe('');
  });
});

describe('filler', () => {
  it.each([
    ['Hi, can you please tell me about forced labour?', 'forced labour'],
    ["I'm looking for anything on apprenticeship, thanks!", 'apprenticeship'],
    ['do you have anything on ergonomic checkpoints', 'ergonomic checkpoints'],
    ['news about the Future of Work', 'news Future Work'],
    ['你好，请问有没有关于强迫劳动的新闻？谢谢', '强迫劳动 新闻'],
    ['我想了解一下南南合作', '南南合作'],
    ['能介绍一下SCORE吗', 'SCORE'],
    ['what do the records say on forced labour', 'forced labour'],
    ['entries that concern forced labour', 'forced labour'],
    ['有哪些关于强迫劳动的记录', '强迫劳动'],
  ])('is dropped from "%s"', (text, rest) => expect(understand(text).text).toBe(rest));

  it('goes with the word it repeats', () => {
    expect(understand('what does the acronym SCORE mean').freeText).toBe('');
    expect(understand('SCORE这个缩写是什么意思').freeText).toBe('');
  });

  it('is no hint', () => expect(named('tell me about apprenticeship')).toEqual(['topic:apprenticeship']));

  it('leaves the names as they stand, and out of the free text', () => {
    const question = understand('white paper of the Ministry of Emergency Management');
    expect(question.text).toBe('white paper Ministry of Emergency Management');
    expect(question.freeText).toBe('white paper');
  });
});

describe('somebody who is called', () => {
  it('I10: is not what is asked about', () => {
    expect(understand('@channel @王芳 mining in Zambia').text).toBe('mining Zambia');
    expect(understand('write to office@harbour.example').text).toContain('office@harbour.example');
  });

  it('I10: what was asked is shown as it was typed', () => {
    expect(understand('@channel news').asked).toBe('@channel news');
  });
});

describe('where all is kept that an order is asked of', () => {
  it.each([
    "what's the very latest thing you hold?",
    'the oldest thing on your shelves',
    'the newest thing in your collection, please',
    '你这里头最新的一条',
    '你们这里面最早的一篇',
  ])('says nothing of the matter: "%s"', (text) => {
    expect(understand(text).order).not.toBe('relevance');
    expect(understand(text).freeText).toBe('');
  });

  it('stays a matter where no order is asked', () =>
    expect(understand('a library for trade unions').freeText).toContain('library'));
});
