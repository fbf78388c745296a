import { describe, expect, it } from 'vitest';
import { understand } from '../vocabulary.ts';

const wants = (text: string) => understand(text).wants;

describe('which date is wanted', () => {
  it.each([
    ['when did the project start', 'start'],
    ['when does the project end?', 'end'],
    ['when was the press release published', 'published'],
    ['when was the seminar', 'date'],
    ['项目何时开始', 'start'],
    ['项目什么时候结束？', 'end'],
    ['新闻稿何时发布', 'published'],
  ])('“%s” wants the %s', (text, wanted) => expect(wants(text)).toBe(wanted));

  it('is told even when nothing is named, for a text that leans on one before', () => {
    expect(understand('when did it start?')).toMatchObject({ wants: 'start' });
  });
});

describe('how long', () => {
  it.each(['how long was the seminar', 'how many days did the workshop last', '研讨会持续多久'])(
    '“%s” wants a duration',
    (text) => expect(wants(text)).toBe('duration'),
  );
  it('is no “how long ago”', () => expect(wants('how long ago was the seminar')).toBe('date'));
});

describe('a yes or no', () => {
  it.each([
    'Did China sign an agreement?',
    'is there a project in Mongolia',
    'Has China funded projects?',
    '中国签署了协议吗？',
    '蒙古有没有项目',
    '中国是否签署了协议',
  ])('is wanted by “%s”', (text) => expect(wants(text)).toBe('whether'));

  it.each([
    'do you have news on wages',
    'can you show me agreements',
    'is it possible to see agreements',
    'agreements that China did sign',
    '有关于工资的新闻吗？',
    '你能介绍一下协议吗',
    'who did sign the agreement',
  ])('is not wanted by “%s”', (text) => expect(wants(text)).not.toBe('whether'));
});

describe('a number', () => {
  it('is wanted by “number of …”', () =>
    expect(wants('number of participants at the seminar')).toBe('count'));
});
