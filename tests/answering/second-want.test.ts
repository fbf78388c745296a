import { describe, expect, it } from 'vitest';
import { secondWant } from '../../src/answering/second-want.ts';

describe('what is asked besides', () => {
  it.each([
    ['Who signed it and how much was it worth?', 'money', 'person'],
    ['Who signed it, and for how much?', 'person', 'money'],
    ['When and where was the fair?', 'date', 'place'],
    ["what's the date of the memorandum and who signed?", 'person', 'date'],
    ['how many people came, and which day was it?', 'count', 'date'],
    ['博览会什么时候在哪儿开的', 'date', 'place'],
    ['协议是谁签的，金额多少？', 'money', 'person'],
  ] as const)('“%s”, read as %s, asks for a %s as well', (asked, wants, also) =>
    expect(secondWant(asked, wants)).toBe(also),
  );

  it.each([
    ['who spoke when the forum opened', 'person'],
    ['which city is it where the office is', 'place'],
    ['when did it start and end', 'start'],
    ['研讨会是哪一天开的', 'date'],
  ] as const)('“%s” asks for one thing', (asked, wants) => expect(secondWant(asked, wants)).toBeUndefined());
});
