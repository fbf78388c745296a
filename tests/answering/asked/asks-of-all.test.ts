import { describe, expect, it } from 'vitest';
import { asksOfAll } from '../../../src/answering/asked/asks-of-all.ts';
import type { Mention } from '../../../src/domain/question.ts';
import { question } from '../../fixtures/catalogue.ts';

const forum: Mention = { facet: 'organisation', id: 'forum', words: 'the forum', by: 'name' };
const count = (asked: string, mentions: readonly Mention[] = []) =>
  asksOfAll(question({ asked, mentions, wants: 'count' }));

describe('a count of them all', () => {
  it.each([
    'how many partners do we have',
    'How many countries are covered?',
    'how many people work for the ILO',
    'how many partners does the ILO have in China?',
    '有多少个合作伙伴',
    '一共覆盖多少个国家？',
  ])('is asked for by “%s”', (asked) => expect(count(asked)).toBe(true));

  it.each(['how many people came', 'how many students attended the talk', '参会的有多少个企业'])(
    'is not by “%s”, which says of which',
    (asked) => expect(count(asked)).toBe(false),
  );

  it('is not where somebody is named', () =>
    expect(count('how many members are there', [forum])).toBe(false));
});
