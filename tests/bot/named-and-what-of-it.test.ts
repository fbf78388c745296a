import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';
import { told } from './told.ts';

let desk: Desk;
beforeAll(async () => {
  desk = (await assemble('data/records')).desk;
});
const said = (text: string) => {
  const { type, fact } = told(desk, text);
  return { type, fact };
};

describe('a thing and what is wanted of it, in no sentence', () => {
  it.each([
    ['skills fair location', 'where was the skills fair held'],
    ['skills fair dates', 'dates of the skills fair'],
    ['中国批准了多少国际劳工组织公约', '中国批准了多少国际劳工公约'],
    ['中国批准了多少项国际劳工组织公约', '中国批准了多少国际劳工公约'],
    ['skills fair date', 'when was the skills fair held'],
    ['ACTRAV meaning', 'what does ACTRAV mean'],
    ['ACTRAV abbreviation', 'what does ACTRAV stand for'],
    ["Guy Ryder's role", "what is Guy Ryder's role"],
    ['Deqing meeting participants', 'who attended the Deqing meeting'],
    ['ILO founding date', 'when was the ILO founded'],
    ['中国出资总额', '中国一共出了多少钱'],
    ['新闻稿总数', '新闻稿数量'],
  ])('“%s” is answered as “%s”', (short, whole) => {
    expect(said(short)).toEqual(said(whole));
  });

  it.each(['press releases from 2014 by date', 'what is in a location', 'that location'])(
    '“%s” asks for no place and no day of a thing',
    (text) => {
      expect(said(text).type).not.toBe('fact');
    },
  );
});
