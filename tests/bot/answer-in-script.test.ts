import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const today = { today: '2024-06-15' };
const ask = (text: string) => desk.answer({ kind: 'say', text }, today);

describe('the script of an answer', () => {
  it('is the one in which the question is typed', () => {
    expect(ask('與全總簽署的協議').text).toContain('中華全國總工會');
    expect(ask('与全总签署的协议').text).toContain('中华全国总工会');
  });

  it('changes no record, and no English', () => {
    expect(ask('與全總簽署的協議').hits).toEqual(ask('与全总签署的协议').hits);
    expect(ask('agreements with 全總').text).not.toContain('中华');
  });

  it('stays in a conversation for a text that shows none', () => {
    const say = (text: string) => desk.answer({ kind: 'say', text, conversation: 'script' }, today);
    say('2014年的新聞');
    expect(say('SCORE').text).toMatch(/新聞稿/u);
    expect(say('2017年的').text).toMatch(/新聞/u);
    expect(say('email呢').text).not.toMatch(/[记录为]/u);
    expect(say('2014年的新闻').text).toMatch(/新闻稿/u);
  });

  it('is the traditional one for whoever types what only Cantonese is written with', () => {
    expect(ask('SCORE 嘅伙伴').text).toMatch(/[記為]/u);
    expect(ask('SCORE 嘅合作伙伴 有边啲机构').text).not.toMatch(/[記為]/u);
  });
});
