import { beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';
import type { Answer } from '../../../src/domain/answer.ts';

let desk: Desk;
beforeEach(async () => {
  ({ desk } = await assemble('data/records'));
});
const context = { today: '2024-06-15' };
const idsOf = ({ hits }: Answer) => hits.map((hit) => hit.record.id);
const alone = (text: string) => idsOf(desk.answer({ kind: 'say', text }, context));
const answered = (before: string, text: string) => {
  desk.answer({ kind: 'say', text: before, conversation: 'here' }, context);
  return desk.answer({ kind: 'say', text, conversation: 'here' }, context);
};
const asked = (before: string, text: string) => idsOf(answered(before, text));

describe('a question asked after another that it has nothing to do with', () => {
  it.each([
    ['a list of a kind and a year', 'SCORE in Guangdong', 'which MoUs were signed in 2019?'],
    ['a list in Chinese', '国际劳工组织北京局的电话', '2023年蒙古国的新闻稿有哪些？'],
    ['what is there of a country', 'How many firms joined SCORE?', 'What do we hold on Sri Lanka?'],
    ['what came out at a time', 'safety in mines', 'what came out last December?'],
    ['a list with a limit', 'who runs the Wuxi project?', 'press releases, 1 to 10 April 2014 only'],
    [
      'its antecedent in itself',
      'ILO Beijing phone',
      'nannies and cleaners in private homes, has anyone studied them?',
    ],
    ['a fact of the house', 'the Hangzhou memorandum', 'when did China get its rights in the ILO back?'],
    ['a fact of another thing', 'Guterres in Beijing', '德清那次SCORE的会来了多少人'],
    ['what somebody said once', '2014年国际劳工组织签了哪些协议', '古特雷斯那年来北京在高峰论坛上讲了些什么'],
    ['a fact in words that what was shown has not', '中国批准了多少公约', '中国哪年恢复席位的'],
    ['a number of a body that it has no part in', '中国批准了多少公约', '常任理事有几个'],
    ['a size', 'memoranda of understanding', 'what is the smallest grant on record?'],
    [
      'a sentence with "there" that points at nothing',
      'Wuxi trainers',
      'is there any video in your collection',
    ],
  ])('is answered as it is alone, by %s', (_by, before, text) => {
    expect(alone(text).length).toBeGreaterThan(0);
    expect(asked(before, text)).toEqual(alone(text));
  });

  it.each([
    ['Wuxi trainers', 'how old is the Great Wall'],
    ['蒙古国家统计局研讨会', '谁把我奶茶拿走了'],
    ['skills fair in Turin, which days', 'cheapest train from Milan to get there?'],
    ['德清的SCORE会在哪个省', '那边有啥好吃的推荐一下'],
  ])('finds nothing where the records hold nothing: “%s”, then “%s”', (before, text) => {
    expect(asked(before, text)).toEqual([]);
  });
});

describe('a fact that what was spoken of states', () => {
  it.each([
    ['德清SCORE中期评审', '之后打算铺到多少家企业', '500'],
    ['Global Youth Leadership Academy', 'number of chinese universities sponsoring?', '17'],
    [
      'social protection project in Cambodia and Pakistan paid by China',
      'how many more people is it meant to cover?',
      '500,000',
    ],
  ])('is told from it, whatever else holds the words: “%s”, then “%s”', (before, text, fact) => {
    const answer = answered(before, text);
    expect(answer.type === 'fact' ? answer.statement : '').toContain(fact);
  });
});
