import { describe, expect, it } from 'vitest';
import {
  helpAnswer,
  matchesAnswer,
  nothingAnswer,
  recordAnswer,
  unknownRecordAnswer,
} from '../../src/answering/answers.ts';
import { catalogueOf, hitsOf, question } from '../fixtures/catalogue.ts';
import { fixtureRecords, record } from '../fixtures/records.ts';

const catalogue = catalogueOf();

describe('an answer as plain text', () => {
  it('says all that a list says: what was understood, each title with kind and date, and how many more there are', () => {
    const { text } = matchesAnswer(
      question({ dates: { from: '2014-01-01', to: '2014-12-31', words: '2014' } }),
      catalogue,
      { hits: hitsOf(fixtureRecords.slice(0, 2)), total: 12, offset: 0 },
    );
    expect(text).toContain('Understood: 2014');
    expect(text).toContain('1. Agreement on the elimination of forced labour – agreement · 12 May 2014');
    expect(text).toContain('1–2 of 12');
  });

  it('numbers a later page on', () => {
    const { text } = matchesAnswer(question(), catalogue, {
      hits: hitsOf(fixtureRecords.slice(0, 1)),
      total: 12,
      offset: 10,
    });
    expect(text).toContain('11. Agreement');
  });

  it('gives a record with its source and id', () => {
    const { text } = recordAnswer(fixtureRecords[0] ?? record(), catalogue, 'zh');
    expect(text).toContain('关于消除强迫劳动的协议');
    expect(text).toContain('来源：第1条');
    expect(text).toContain('记录编号：forced-labour-agreement');
  });

  it('says that nothing was found, which words no record holds and what would be near, marked as such', () => {
    const answer = nothingAnswer(
      question({ mentions: [{ facet: 'country', id: 'BR', words: 'Brazil', by: 'name' }] }),
      catalogue,
      {
        notHeld: ['samba'],
        suggestions: [{ without: 'Brazil', hits: hitsOf(fixtureRecords.slice(0, 1)) }],
      },
    );
    expect(answer.hits).toEqual([]);
    expect(answer.text).toMatch(
      /answers that\. No record is on Brazil; countries held: People's Republic of China, .*Mongolia\. Not in any record: samba\. The desk holds 12/,
    );
    expect(answer.text).toContain('Nearest, leaving out “Brazil”:\n- Agreement on the elimination');
  });

  it('explains an id that no record has', () => {
    expect(unknownRecordAnswer('no-such-id', catalogue, 'en').text).toContain(
      'no record with the id “no-such-id”',
    );
  });

  it('shows in the help only commands that exist and examples made of the records', () => {
    for (const language of ['en', 'zh'] as const) {
      const { text } = helpAnswer(catalogue, language);
      expect(text).toContain('show forced-labour-agreement');
      expect(text).not.toMatch(/subscribe|settings/);
    }
  });

  it('says what of the question could not be read', () => {
    const { text } = matchesAnswer(
      question({ doubts: [{ about: 'empty-filter', words: 'year:' }] }),
      catalogue,
      {
        hits: [],
        total: 0,
        offset: 0,
      },
    );
    expect(text).toContain('“year:” has no value');
  });
});
