import { describe, expect, it } from 'vitest';
import { understand } from './vocabulary.ts';

describe('what a question wants to be told', () => {
  it.each([
    ['how many fundamental rights were named', 'count'],
    ['how many universities sponsor the academy', 'count'],
    ['有多少所大学资助学院', 'count'],
    ['家政工人里女性占多大比例', 'count'],
    ['what did Japan chip in for the seminar', 'money'],
    ["what's the price tag of the seminar", 'money'],
    ['who signed the treaty, and for how much?', 'money'],
    ['the postcode of the harbour office', 'address'],
    ['港口办事处的邮编是多少', 'address'],
    ["I need to ring the harbour, what's their number?", 'telephone'],
    ['until when did the seminar run', 'end'],
    ['计划签到哪一年', 'end'],
    ['项目从哪年到哪年', 'duration'],
    ['which years did the seminar cover', 'duration'],
    ['总干事叫什么', 'person'],
    ["what was Jane Miller's job title", 'post'],
    ['spell out QXZ for me', 'meaning'],
  ])('“%s”: %s', (text, wanted) => expect(understand(text).wants).toBe(wanted));

  it.each(['what did the workers discuss', '项目叫什么', '关于工会的消息'])('“%s”: no fact', (text) =>
    expect(understand(text).wants).toBeUndefined(),
  );
});
