import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { Question } from '../../src/domain/question.ts';
import { standingAlone } from '../../src/slack/standing-alone.ts';
import { question } from '../fixtures/catalogue.ts';

const answering = (change?: Partial<Question>): Answer => ({
  type: 'fact',
  statement: 'x',
  caveats: [],
  lines: [],
  language: 'en',
  asked: change?.asked ?? '',
  ...(change && { question: question(change) }),
  understood: '',
  remarks: [],
  hits: [],
  total: 1,
  text: 'x',
});

describe('standingAlone', () => {
  it('keeps a question that holds all it was understood as', () => {
    const asked = 'Please show me Agreements of 2014 with “decent work”';
    const read = { freeText: 'agreements', dates: { words: '2014' }, phrases: ['decent work'] };
    expect(standingAlone(answering({ asked, ...read }), asked)).toBe(asked);
  });

  it('puts together what a question leaned on', () => {
    const read = {
      asked: 'and in 2015?',
      text: 'projects agreements trade unions',
      freeText: 'agreements trade unions',
      mentions: [{ facet: 'kind' as const, id: 'news', words: 'kind:news', by: 'filter' as const }],
      dates: { words: '2015' },
      amount: { min: 5, words: 'min:5' },
      phrases: ['decent work'],
    };
    expect(standingAlone(answering(read), 'and in 2015?')).toBe(
      'kind:news agreements trade unions "decent work" 2015 min:5',
    );
  });

  it('keeps what was typed where the answer does not say', () => {
    expect(standingAlone(answering(), 'show a-b')).toBe('show a-b');
  });
});
