import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('errands of office life', () => {
  it.each([
    'could you reserve the big meeting room for Tuesday',
    'is the lift on our side still out of order',
    'who signs my travel claim',
    'remind me at three to call the bank',
    'please hold my calls until noon',
    'I could do with a new office chair',
    'the plumber came yesterday, has anyone his number?',
    'what is the latest on the bus strike',
    'do I have to hand in the slip for the taxi',
    'could you write a polite no to a speaker who wants business class',
    'help me word a rejection to a supplier',
    "what's left of the catering budget for the congress",
    '帮我起草一个会议邀请',
    '食堂还有饭吗',
    '工资条在哪里下载',
    '三楼打印机坏了找谁',
  ])('get no record that shares a word with them: “%s”', (text) => expect(ask(text).hits).toEqual([]));

  it.each([
    'which meetings were held in Beijing',
    "who's the ILO regional director for Asia and the Pacific",
    'typing in the lift, sorry: what was the seminar with the statisticians in Mongolia for',
    'where is the office in Beijing',
    'how did they train people working underground',
    'did it lift people out of poverty, those working on farms',
    'how do they monitor working conditions',
    'phone number of the office in Beijing',
    'who opened the forum in Beijing in April 2019',
    'sore back from the office chair, do you have a guide',
    'I have to write a speech on domestic workers, which records are there',
    'write two lines on the Bridge project',
    '帮我找找写给工会的备忘录',
    '北京局在哪里',
    '哪里能找到工资报告',
  ])('are not what is asked of the records: “%s”', (text) => expect(ask(text).hits).not.toHaveLength(0));
});
