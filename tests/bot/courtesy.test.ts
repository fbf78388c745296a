import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const answer = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const WELCOME = /You’re welcome|不客气/u;

describe('small talk', () => {
  it.each([
    '谢谢你，很有帮助',
    '帮了大忙，谢谢',
    'thank you very much, that helped',
    'that helped, thanks',
    'ok thx',
  ])('that thanks is welcome, whatever it says of the help: %s', (text) =>
    expect(answer(text).text).toMatch(WELCOME),
  );

  it.each(['good morning', 'good afternoon', 'test', 'testing', '测试', 'are you a bot', '你是机器人吗'])(
    'that greets or tries is helped, and no subject is read into it: %s',
    (text) => {
      const found = answer(text);
      expect(found.type).toBe('help');
      expect(found.text).not.toMatch(WELCOME);
      expect(found.text).not.toMatch(/Understood|理解为/u);
    },
  );

  it.each(['你觉得合作怎么样', 'what do you think of the cooperation'])(
    'that asks what the desk thinks is helped: %s',
    (text) => expect(answer(text).type).toBe('help'),
  );

  it.each(['提醒我明天开会', '叫我六点起床开会', '怎么办签证', '如何申请护照', 'how do I get a visa'])(
    'that asks for an errand finds no record: %s',
    (text) => expect(answer(text).hits).toEqual([]),
  );

  it.each(['你觉得SCORE怎么样', 'what do you think about forced labour', '怎么申请实习', 'robots'])(
    'is none where something on record is named: %s',
    (text) => expect(answer(text).hits.length).toBeGreaterThan(0),
  );
});

describe('how to reach a body', () => {
  it.each(['怎么联系人社部', '人社部联系人', '怎么联系全总'])(
    'is nothing else that is known of it: %s',
    (text) => expect(answer(text).type).toBe('nothing'),
  );

  it('is told where it is held', () =>
    expect(answer('怎么联系国际劳工组织').hits.map(({ record }) => record.kind)).toContain('contact'));
});

describe('names', () => {
  it('are known with two letters swapped that have one between them', () => {
    expect(answer('Juan Samovia').hits.map(({ record }) => record.id)).toContain(
      'press-2012-06-12-china-ilo-south-south-agreement',
    );
  });

  it('are known before what joins them to another, though it makes a word with their end', () =>
    expect(answer('全总和劳工组织合作了什么').text.split('\n')[0]).toContain('中华全国总工会'));
});
