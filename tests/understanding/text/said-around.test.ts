import { describe, expect, it } from 'vitest';
import { withoutSaidAround } from '../../../src/understanding/text/said-around.ts';

describe('what is said around a question', () => {
  it.each([
    ['btw who signed it, thanks', 'who signed it'],
    ['Hi team! Could you tell me when it was signed?', 'when it was signed?'],
    ['ok so how much was it lol', 'how much was it'],
    ['how much was it? many thanks :)', 'how much was it?'],
    ['for my report: how many were there', 'how many were there'],
    ['no idea who paid, help', 'who paid'],
    ['@desk list the projects', 'list the projects'],
    ['where was it held (I need this for a speech)', 'where was it held'],
    ['projects in Kenya please', 'projects in Kenya'],
    ['你好，请问谁签的？谢谢', '谁签的？'],
    ['不好意思打扰一下，一共多少钱，急', '一共多少钱'],
    ['对了，顺便问一下哪年签的', '哪年签的'],
    ['下午汇报，一共多少钱', '一共多少钱'],
  ])('leaves of “%s” only “%s”', (text, asked) => {
    expect(withoutSaidAround(text)).toBe(asked);
  });

  it.each([
    'and Kenya?',
    'then the second one',
    'thanks',
    'please',
    'right to work conventions',
    'ok',
    '那蒙古呢',
    '好的',
    '谢谢',
    '急救培训',
    '另外两个',
    'that helped, thanks',
    '帮了大忙，谢谢',
    'TELL US WHO SIGNED THESE',
  ])('leaves “%s” as it is: it asks nothing in full', (text) => {
    expect(withoutSaidAround(text)).toBe(text);
  });

  it('leaves a story whole, whose parts are told from one another later', () => {
    const story = `Hi, my boss is nervous. ${'The day was long and the coffee was cold. '.repeat(6)} Who signed it?`;
    expect(withoutSaidAround(story)).toBe(story);
  });
});
