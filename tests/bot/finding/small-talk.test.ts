import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const answer = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('what people say to a bot without asking for anything', () => {
  it.each([
    'Thanks for yesterday, that helped!',
    'With warm thanks in advance.',
    'Yes or no is enough.',
    "you're a star.",
    'Not urgent at all.',
    'be there in five',
    'can we talk',
    'maybe later',
    "I'm not angry, just tell me",
    'not hungry yet',
    'noted with thanks',
    'bye',
    'goodbye and thanks',
    '再见',
    '好的，拜拜',
    'are you a robot?',
    '你是机器人吗',
    '好的好的',
    '算了',
    '没事了',
  ])('is answered with how to ask: %s', (text) => expect(answer(text).type).toBe('help'));

  it('is not said to have been understood', () =>
    expect(answer('Thanks for yesterday, that helped!').understood).toBe(''));

  it.each([
    'be honest',
    'my mistake',
    'I have an envelope',
    'sounds good to me',
    'share your screen',
    'happy birthday!!',
    '我想回家',
    '在路上了',
    '会议室有人吗',
    '明天去杭州出差，要不要带伞',
  ])('finds no record because one of its words stands in a description: %s', (text) =>
    expect(answer(text).hits).toEqual([]),
  );

  it.each(['data', 'health', 'law', 'chairs', 'safety', 'robots', '安全', '船员', '健康', '发展'])(
    'is something else than a word to look for: %s',
    (text) => expect(answer(text).hits.length).toBeGreaterThan(0),
  );
});
