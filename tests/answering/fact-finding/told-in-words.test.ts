import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';

const { desk } = await assemble('data/records');
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('what only the words of a record tell', () => {
  it.each([
    ['what kind of firms get training under the SAWS SCORE agreement?', /small and medium-sized/],
    ['What kind of firms is SCORE for?', /small and medium-sized/],
    ['ILO和安监总局要做的SCORE项目服务哪类企业？', /中小企业/],
    ['广东ETI项目帮助哪类企业', /为国际品牌供货的中小企业/],
    ['which sector’s decent work did the Future of Work in Asia experts want to advance?', /care economy/],
    ['According to Guterres the Belt and Road could help undo damage from what?', /climate change/],
    ['what did the project in Cambodia and Laos want to lower?', /lower unemployment/],
    ['首份南南协议的100万美元是用来支持什么的？', /支持南南合作和体面劳动议程/],
    ['ILO国际培训中心的中国青年专家培训重点讲什么主题？', /创业和社会创新/],
    ['人机工效学检查要点旨在减少什么', /工作事故和职业病/],
    ['中国学徒制项目在都灵博览会哪个专题里作了介绍', /“亚洲和非洲成功案例”/],
    ['theme of the 2017 World Day for Safety and Health', /data on occupational safety/],
    ['What does Lv Yulin hope young people will do?', /cause of labour/],
  ])('is told by its sentence: %s', (text, said) => {
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringMatching(said) });
  });

  it.each([
    ['古特雷斯希望谁在未来经济中发挥领导作用？', /让女性/],
    ['who did Guterres want to take the lead in the economy of the future?', /women/],
    ['Lv Yulin讲话里感谢了谁', /感谢清华大学和国际劳工组织/],
    ['whom did Lv Yulin thank?', /thanked the university/],
    ['Guo Yong欢迎了谁', /来宾以及到会师生/],
    ['who did Guo Yong welcome at the session?', /welcomed the guests/],
    ['ETI项目面向谁', /中小企业/],
    ['赞比亚项目保护谁', /赞比亚矿工/],
    ['who does the Zambia project protect?', /mining workers/],
  ])('is told of those to whom somebody did it, and not of that somebody: %s', (text, said) => {
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringMatching(said) });
  });

  it.each(['古特雷斯感谢了谁', 'whom did De Meyer thank?'])('is told by nobody who did it: %s', (text) =>
    expect(ask(text).text).toMatch(/No record names that person|没有记录提到这个人/),
  );

  it.each([
    'what did China give in 2018?',
    'what kinds of projects are there in Mongolia?',
    'what did the ILO and China sign in 2023?',
    '清华和ILO合作什么',
    '哪个项目在无锡办研讨班',
    'what did delegates swap at the ASEAN+3 employment services conference?',
  ])('is no one sentence of many records, nor of another matter: %s', (text) =>
    expect(ask(text).type).not.toBe('fact'),
  );

  it.each([
    [
      'topic of the August 2011 international seminar?',
      'press-2011-08-26-sectoral-collective-bargaining-seminar',
    ],
    ['2011年8月那个国际研讨会讨论什么题目？', 'press-2011-08-26-sectoral-collective-bargaining-seminar'],
    ['what was the theme of the Colombo seminar?', 'press-2011-10-19-colombo-union-capacity-seminar'],
  ])('need not say that it is a topic: %s', (text, id) => {
    expect(ask(text).hits[0]?.record.id).toBe(id);
  });
});
