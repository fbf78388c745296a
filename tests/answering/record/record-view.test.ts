import { describe, expect, it } from 'vitest';
import {
  firstSentence,
  foundLine,
  recordLine,
  sentencesOf,
} from '../../../src/answering/record/record-line.ts';
import { recordView } from '../../../src/answering/record/record-view.ts';
import { catalogueOf } from '../../fixtures/catalogue.ts';
import { fixtureRecords, on, record } from '../../fixtures/records.ts';

describe('a record as a line', () => {
  it('gives title, kind, date and the first sentence in the language asked for', () => {
    const { vocabulary, byId } = catalogueOf();
    const found = byId.get('october-meeting');
    expect(found && recordLine(found, vocabulary, 'en')).toEqual({
      id: 'october-meeting',
      kind: 'meeting',
      title: 'Meeting on dialogue between workers and employers',
      date: '24–26 October 2012',
      summary: 'A three-day meeting about social dialogue.',
    });
    expect(found && recordLine(found, vocabulary, 'zh').kind).toBe('会议');
  });

  it('shows the sentence that speaks of more of what was asked than the first does', () => {
    const found = record({
      summary: {
        en: 'Seminar on statistics in the capital of the country. The host thanked the miners for their patience.',
        zh: '关于统计工作的研讨会在首都举行并取得成功。主办方感谢矿工的耐心。',
      },
    });
    const summary = (language: 'en' | 'zh', text: string) =>
      foundLine(found, catalogueOf().vocabulary, { language, text }).summary;
    expect(summary('en', 'miners')).toBe('… The host thanked the miners for their patience.');
    expect(summary('zh', '矿工')).toBe('… 主办方感谢矿工的耐心。');
    expect(summary('en', 'statistics')).toBe('Seminar on statistics in the capital of the country.');
  });

  it('leaves the date empty where the record has none', () => {
    expect(recordLine(record(), catalogueOf().vocabulary, 'en').date).toBe('');
  });

  it('cuts a long sentence at a word and says so', () => {
    const line = firstSentence(`${'word '.repeat(80)}end.`, 'en');
    expect(line.length).toBeLessThanOrEqual(181);
    expect(line).toMatch(/word…$/);
  });

  it('ends a Chinese line at the first full sentence', () => {
    expect(firstSentence('国际劳工组织与中国签署了首份南南合作协议。第二句。', 'zh')).toBe(
      '国际劳工组织与中国签署了首份南南合作协议。',
    );
  });

  it('leaves the quotation mark that opens the next sentence to that', () => {
    const text = '国际劳工组织与中国签署了首份南南合作协议。“第二句”也在。';
    expect(firstSentence(text, 'zh')).toBe('国际劳工组织与中国签署了首份南南合作协议。');
    expect(sentencesOf(text, 'zh')).toEqual(['国际劳工组织与中国签署了首份南南合作协议。', '“第二句”也在。']);
  });
});

describe('a record in full', () => {
  it('shows every field it has, labelled, and none it lacks', () => {
    const catalogue = catalogueOf();
    for (const language of ['en', 'zh'] as const)
      for (const one of fixtureRecords) {
        const view = recordView(one, catalogue, language);
        expect(view.fields.every(({ label, value }) => label !== '' && value !== '')).toBe(true);
        expect(view.summary).toBe(one.summary[language]);
      }
    const agreement = recordView(fixtureRecords[0] ?? record(), catalogue, 'en');
    expect(Object.fromEntries(agreement.fields.map(({ label, value }) => [label, value]))).toEqual({
      Date: '12 May 2014',
      'Signed by': 'Ministry of Harbours, Federation of Unions',
      Money: 'US$1,500,000: training inspectors',
      Countries: "People's Republic of China",
      Topics: 'forced labour',
    });
  });

  it('shows doubts about the source and the records it is related to', () => {
    const doubtful = record({
      id: 'doubtful',
      related: ['wage-news'],
      notes: [{ about: 'conflict', text: { en: 'Two dates are given.', zh: '有两个日期。' } }],
      dates: { published: on('2020') },
    });
    const view = recordView(doubtful, catalogueOf([...fixtureRecords, doubtful]), 'en');
    expect(view.notes).toEqual(['Sources disagree: Two dates are given.']);
    expect(view.related.map((line) => line.id)).toEqual(['wage-news']);
  });

  it('names the document and the place in it', () => {
    expect(recordView(record(), catalogueOf(), 'zh').source).toBe('第1条');
  });
});
