import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk } = conversation();

describe('thanks and farewells', () => {
  it.each(['ok thx', 'fine, cheers', 'perfect, got it', '谢谢啦', '唔該晒', '好的，辛苦了'])(
    'are answered in a sentence, not with how to ask: “%s”',
    (text) => {
      const answer = talk('Mongolia', text);
      expect(answer?.type === 'help' && answer.sections).toEqual([]);
      expect(answer?.text.length).toBeLessThan(60);
    },
  );

  it.each(['thanks, how do I ask?', '谢谢，柬埔寨呢', 'ok, "Turin"'])(
    'beside a question are none: “%s”',
    (text) => expect(talk('Mongolia', text)?.text).not.toMatch(/welcome|不客气/u),
  );
});

describe('the language of an answer', () => {
  it.each([
    ['scroe项目'],
    ['Global Wage Report 係第幾版'],
    ['care work 照顧經濟'],
    ['日內瓦 PARDEV email', 'fax呢'],
    ['蒙古', 'DWCP'],
  ])('is Chinese where that is what is spoken, whatever names stand in it: %s %s', (...turns) =>
    expect(talk(...turns)?.language).toBe('zh'),
  );

  it.each([['which agreements does 全国总工会 have'], ['蒙古国', 'what about Cambodia']])(
    'is English where English words build the sentence: %s %s',
    (...turns) => expect(talk(...turns)?.language).toBe('en'),
  );
});

it('a word that asks for a sum names no subject', () => {
  expect(talk("What's the budget of the Bridge Project II?")?.understood).toBe(
    'Project · The Bridge Project II',
  );
  expect(talk('东南亚移民工人项目预算多少')?.understood).not.toContain('宏观');
  expect(talk('largest project by budget')?.hits.length).toBeGreaterThan(1);
});

it('what a conversation rules out by itself stands in no heading', () =>
  expect(talk('the DWCP 2023-2025', 'what about the previous one?')?.understood).not.toContain('“”'));

it('the trade of trade unions is no trade', () =>
  expect(talk('trade union rights in China')?.understood).toBe('Trade unions · China'));

describe('what is asked of the records as a whole', () => {
  it.each([
    'Where do these records come from?',
    '你们的资料从哪来的',
    'how up to date is your data?',
    '你哋資料更新到幾時',
    'do you speak French?',
    '会说蒙古语吗',
  ])('is told from what the desk holds, also amid a conversation: “%s”', (text) => {
    const answer = talk('Mongolia', text);
    expect(answer?.type === 'help' && answer.sections.flatMap(({ lines }) => lines)).toHaveLength(5);
    expect(answer?.text).toMatch(/7 March 2024|2024年3月7日/u);
  });

  it.each(['where do these companies come from', 'how old is the ILO', 'in Chinese please'])(
    'is not what is asked of one thing: “%s”',
    (text) => expect(talk(text)?.text).not.toMatch(/The newest is dated|记录来源/u),
  );
});
