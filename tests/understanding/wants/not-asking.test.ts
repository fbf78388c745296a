import { describe, expect, it } from 'vitest';
import { understand } from '../vocabulary.ts';

const wants = (text: string) => understand(text).wants;

describe('words that have the form of a question and ask nothing', () => {
  it.each([
    'no matter when, anything on the harbour seminar',
    'where possible, treaties with Japan',
    'when it comes to wages, what have you got',
    'whenever you have a minute: the harbour treaty',
    'what do we have on how pay held up after the treaty',
    'how many times have I told you I need the harbour treaty!',
    "I don't know how much longer I can wait: the harbour treaty please",
    'young people and how much help they get finding work',
    'factories that make phones, wages there',
    'I saw it on my phone: the harbour seminar',
    'the address by Jane Miller at the seminar',
    '什么时候都行，把研讨会的新闻发我',
    '不管在哪儿，研讨会都行',
    '有多少算多少，研讨会的都给我',
    '说过多少次了，我要条约',
    '没多少时间了，给我研讨会的新闻',
    '前几天看到的研讨会那篇',
    '2012年签的几份给我',
    '年轻人找活儿能帮上多少，有这方面的报道吗',
    '可持续企业的新闻',
    'who would have thought. The harbour treaty please',
    'to whom it may concern, I need the harbour treaty',
    'send it by email if you can: the harbour treaty',
    '谁让我负责这个呢，研讨会的新闻发一下',
    '研讨会的新闻在哪呢',
    '研讨会，什么时间都行',
    '哪天有空再聊，先发我研讨会的新闻',
  ])('want records: %s', (text) => expect(wants(text)).toBeUndefined());
});

describe('what is asked in nearly the same words', () => {
  it.each([
    ['when was it possible to join the league', 'date'],
    ['where was the harbour seminar held', 'place'],
    ['how many times did the league meet', 'count'],
    ['how much money helped the league', 'money'],
    ["I don't know how many people came to the seminar", 'count'],
    ['phone numbers of the harbour office', 'telephone'],
    ['under what number is the harbour office', 'telephone'],
    ['the address of the harbour office', 'address'],
    ['where do I post a letter to the harbour office', 'address'],
    ['over what period did the seminar run', 'duration'],
    ['what is the lifetime of the project', 'duration'],
    ['how generous was Japan', 'money'],
    ['what did Japan pay', 'money'],
    ['who got the smallest grant', 'money'],
    ['which country received the biggest sum', 'money'],
    ['谁拿到的钱最少', 'money'],
    ['研讨会签的协议有几份', 'count'],
    ['研讨会来了多少国家', 'count'],
    ['研讨会开了几天', 'duration'],
    ['条约有效期是几年来着', 'duration'],
    ['研讨会持续了多长时间', 'duration'],
    ['日本掏了几百万', 'money'],
    ['研讨会的账是哪家付的', 'organisation'],
    ['研讨会什么时候开的', 'date'],
    ['研讨会是什么时间开的', 'date'],
    ['研讨会在什么地方开的', 'place'],
    ['what day did Guy sign the treaty', 'date'],
    ['the email of the harbour office', 'email'],
  ])('is asked: %s', (text, wanted) => expect(wants(text)).toBe(wanted));
});
