import { describe, expect, it } from 'vitest';
import { dated, named, understand } from '../vocabulary.ts';

const left = (text: string) => understand(text).freeText;

describe('days in what people say of their own plans', () => {
  it.each([
    "we're receiving a delegation from Mongolia next week, are there past projects on forced labour there?",
    'Next Tuesday I am flying to Mongolia: projects on forced labour there?',
    "tomorrow we'll be meeting colleagues from Mongolia, any projects on forced labour in their country?",
    'I need to visit Mongolia on Friday. Projects on forced labour over there?',
    '下周三我们要去蒙古开会，那边有强迫劳动的项目吗',
    '后天要接待蒙古的客人，他们国家有没有强迫劳动的项目',
    '明天领导要去蒙古出差，想先了解下那边强迫劳动的项目',
  ])('are no dates of records, and the country stays the subject: "%s"', (text) => {
    expect(dated(text)).toBe('');
    expect(named(text)).toEqual(
      expect.arrayContaining(['country:MN', 'topic:forced-labour', 'kind:project']),
    );
    expect(named(text)).not.toContain('kind:event');
    expect(left(text)).toBe('');
  });

  it.each([
    'I want to ring the Beijing office first thing tomorrow, what is the number?',
    'I joined yesterday. The number of the Beijing office, please?',
    'the number of the Beijing office, please, before our call at 3 pm',
  ])('ask for no first and no date: "%s"', (text) => {
    expect(understand(text).order).toBe('relevance');
    expect(dated(text)).toBe('');
    expect(named(text)).toContain('organisation:ilo-beijing');
  });

  it.each([
    'events next month',
    'news of yesterday',
    'what events do we have next week?',
    'when are we hosting events next month',
    '下周有什么活动',
    '昨天的新闻',
  ])('are dates where records are asked for: "%s"', (text) => expect(dated(text)).not.toBe(''));
});

describe('seasons and days of people', () => {
  it.each([
    "we're hosting some visitors in the spring, seminars on forced labour?",
    'forced labour seminars where you can be sacked tomorrow',
    'seminars on forced labour, they might lose everything next week',
  ])('are no dates of records: "%s"', (text) => expect(dated(text)).toBe(''));

  it.each(['seminars in the spring of 2014', 'did we host anything in March 2014', 'seminars next week'])(
    'are dates where records are asked of: "%s"',
    (text) => expect(dated(text)).not.toBe(''),
  );
});

describe('small talk around a request', () => {
  it.each([
    "Hello, long week… forced labour seminars? Just give me the list and I'll leave you in peace",
    "It's been a rough morning. Forced labour seminars, and I'm off",
    'finance wants to know which seminars there are on forced labour',
    'Accounts need to know about the forced labour seminars',
  ])('says nothing of the matter: "%s"', (text) => {
    expect(left(text)).toBe('');
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour']));
  });

  it('leaves what is needed as the matter', () =>
    expect(left('security needs of forced labour')).toContain('security'));
});

describe('what somebody will do with the answer', () => {
  it.each([
    'any press releases on forced labour I could embed in a piece',
    'a press release on forced labour we can forward to the minister',
    'videos on forced labour to put on the website',
    'everything on forced labour, board memo tonight',
    'news on forced labour for a quick scan',
    '可以转发到朋友圈的强迫劳动新闻',
  ])('says nothing of the matter: "%s"', (text) => {
    expect(left(text)).toBe('');
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour']));
  });

  it('asks for no website: "videos for the homepage"', () => {
    expect(understand('videos for the homepage').wants).toBeUndefined();
    expect(understand('what is the website of the ILO').wants).toBe('web');
  });

  it('stays the matter where it is what records are about', () =>
    expect(left('training to read blueprints')).toContain('blueprints'));
});
