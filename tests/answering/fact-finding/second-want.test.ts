import { describe, expect, it } from 'vitest';
import { otherWants } from '../../../src/answering/fact-finding/second-want.ts';

describe('what is asked besides', () => {
  it.each([
    ['Who signed it and how much was it worth?', 'money', 'person'],
    ['Who signed it, and for how much?', 'person', 'money'],
    ['When and where was the fair?', 'date', 'place'],
    ["what's the date of the memorandum and who signed?", 'person', 'date'],
    ['how many people came, and which day was it?', 'count', 'date'],
    ['Who signed it? How much was it worth?', 'money', 'person'],
    ['how much was it, and which ministry paid?', 'money', 'organisation'],
    ['签了多少钱，是哪个部签的', 'money', 'organisation'],
    ['博览会什么时候在哪儿开的', 'date', 'place'],
    ['协议是谁签的，金额多少？', 'money', 'person'],
  ] as const)('“%s”, read as %s, asks for a %s as well', (asked, wants, also) =>
    expect(otherWants(asked, wants)).toEqual([also]),
  );

  it.each([
    ['who spoke when the forum opened', 'person'],
    ['which city is it where the office is', 'place'],
    ['when did it start and end', 'start'],
    ['研讨会是哪一天开的', 'date'],
  ] as const)('“%s” asks for one thing', (asked, wants) => expect(otherWants(asked, wants)).toEqual([]));

  it.each([
    ['where was it held, who came, and how long did it last', 'place', ['duration', 'person']],
    ['when, where and for how much?', 'date', ['money', 'place']],
    ['什么时候、在哪里、谁参加的', 'date', ['person', 'place']],
  ] as const)('“%s” asks for three things', (asked, wants, also) =>
    expect([...otherWants(asked, wants)].sort()).toEqual([...also].sort()),
  );
});
