import { describe, expect, it } from 'vitest';
import type { EverydayWords } from '../../../src/understanding/talk/chinese-leftovers.ts';
import { createUnderstanding } from '../../../src/understanding/understand.ts';
import { named, TODAY, understand, vocabulary } from '../vocabulary.ts';

const verbs = '看翻捞揪甩发办签引掏想去来';
const everyday: EverydayWords = {
  isGrammar: (word) => ['逐渐', '曾经', '毕竟'].includes(word),
  saysNothing: (word) =>
    everyday.isGrammar(word) || (word.length > 1 && [...word].every((one) => verbs.includes(one))),
  isBuilder: (one) => verbs.includes(one),
  isTelling: (word) => ['发言', '签字', '翻译'].includes(word),
};
const asked = createUnderstanding(vocabulary, { everyday });
const left = (text: string) => asked(text, { today: TODAY }).freeText;

describe('a request in Chinese', () => {
  it.each([
    '强迫劳动的协议发我看下',
    '强迫劳动的协议，甩我一份呗',
    '强迫劳动的协议转到我邮箱就行',
    '强迫劳动的协议 share 一下',
    '帮忙 check 下强迫劳动的协议',
    '强迫劳动的协议，一份别漏',
    '强迫劳动的协议，有多少给我多少',
    '能找到多少发我多少，强迫劳动的协议',
    '我刚来，前任没交接，强迫劳动的协议',
    '强迫劳动的协议，最后成效如何',
    '手头所有强迫劳动的协议，有啥列啥',
    '强迫劳动的协议，这说法哪儿来的',
    '急急急，强迫劳动的协议，在线等',
    '强迫劳动的协议，拜谢',
    '周五快乐！强迫劳动的协议',
    '会计问：强迫劳动的协议',
    '强迫劳动的协议，问一嘴',
    '我要强迫劳动的协议，合规部要存档',
    '法务部要归档，强迫劳动的协议',
    '财务那边等着备查，强迫劳动的协议',
  ])('leaves no words to search for: %s', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(left(text)).toBe('');
  });

  it('asks for no mailbox of a record where it names that of the asker', () => {
    expect(understand('强迫劳动的协议发到我邮箱').wants).toBeUndefined();
  });

  it.each(['发我国的强迫劳动协议', '一带一路的强迫劳动协议'])('keeps what only looks like one: %s', (text) =>
    expect(left(text)).not.toBe(''),
  );
});

describe('everyday words of Chinese', () => {
  it('go where something is named', () => {
    expect(left('翻翻强迫劳动的协议')).toBe('');
    expect(left('曾经谁发过言，强迫劳动的协议')).toBe('');
  });

  it.each([
    '属于协议性质的强迫劳动',
    '协议里头跟强迫劳动沾边的',
    '強迫勞動兩邊單位的協議',
    '光靠强迫劳动的协议不行',
    '单靠强迫劳动的协议不够',
    '强迫劳动的协议走势',
    '专门签过强迫劳动的协议',
    '强迫劳动的协议有一堆',
    '师姐讲过强迫劳动的协议',
  ])('say nothing of belonging, number or enough: %s', (text) => expect(left(text)).toBe(''));

  it('leave plain verbs where only everyday words tell the subject', () => {
    expect(left('工伤逐渐掏')).toBe('掏');
  });

  it('stay where they make a word with what stands beside them', () => {
    expect(left('强迫劳动的协议翻译')).toBe('翻译');
  });
});

describe('spoken Chinese', () => {
  it.each([
    ['强迫劳动的协议啥时候签的', 'date'],
    ['強迫勞動的協議幾時簽的', 'date'],
    ['强迫劳动的协议边个签的', 'person'],
  ])('asks as the written language does: %s', (text, wants) => expect(understand(text).wants).toBe(wants));

  it('of Taiwan names projects and asks for information', () => {
    expect(named('強迫勞動的專案')).toContain('kind:project');
    expect(named('強迫勞動的計畫')).toContain('kind:project');
  });
});

describe('who asks in Chinese', () => {
  it.each(['孩子今年大三，强迫劳动的协议', '我闺女研二，强迫劳动的协议'])(
    'is no part of the matter: %s',
    (text) => {
      const question = understand(text);
      expect(question.freeText).toBe('');
      expect(question.dates).toBeUndefined();
    },
  );

  it('may be a caller from a place that is not asked about', () => {
    expect(named('北京同事想知道强迫劳动的协议')).not.toContain('place:beijing');
    expect(named('北京强迫劳动的协议')).toContain('place:beijing');
  });
});

describe('who else was there', () => {
  it('excludes nobody in Chinese', () => {
    expect(understand('除了国际劳工组织，还有谁签了强迫劳动的协议').excluded).toEqual([]);
    expect(understand('除了国际劳工组织以外的强迫劳动协议').excluded).not.toEqual([]);
  });
});
