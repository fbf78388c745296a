import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { executionKey, readExecution } from '../../../src/slack/intake/function-execution.ts';
import { recordDetails } from '../../../src/slack/surfaces/source/details.ts';
import { queryOf } from '../../../src/slack/surfaces/source/inputs.ts';
import { linkTo, recordIn, searchResults } from '../../../src/slack/surfaces/source/results.ts';
import { readInputs } from '../../../src/slack/surfaces/workflow/inputs.ts';
import { arbitraryPage } from './arbitrary-page.ts';

const about = { url: 'https://slack.com/app_redirect?app=A1#x', external_ref: { id: 'x' } };

describe('the search source', () => {
  it('fits any record into the panel, each field under a key of its own with something in it', () => {
    assert(
      property(arbitraryPage, (page) => {
        const { attributes, custom_fields: fields = [] } = recordDetails(page, about).entity_payload;
        expect(attributes.title.text.length).toBeLessThanOrEqual(300);
        expect(attributes.title.text).not.toBe('');
        expect(fields.length).toBeLessThanOrEqual(40);
        expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
        for (const { label, value } of fields) {
          expect(label).not.toBe('');
          expect(String(value).length).toBeGreaterThan(0);
          expect(String(value).length).toBeLessThanOrEqual(2_501);
        }
      }),
    );
  });

  it('gives at most 50 results, each short and with a link that leads back to its record', () => {
    const record = { id: 'a-1', kind: 'K', title: 'T'.repeat(9_000), date: '', summary: 'S'.repeat(9_000) };
    const results = searchResults(
      Array.from({ length: 70 }, () => ({ ...record, day: '2014-01-01' })),
      { appId: 'A1', teamId: '' },
    );
    expect(results).toHaveLength(50);
    expect(JSON.stringify(results[0]).length).toBeLessThan(3_000);
    expect(recordIn(linkTo('a-1', { appId: 'A1', teamId: 'T1' }))).toBe('a-1');
    for (const strange of ['', 'no link', 'https://example.org/', 'https://example.org/#%zz'])
      expect(recordIn(strange)).not.toBe('a-1');
  });

  it('reads a query however long, and ids alone as filters', () => {
    const filters = { kind: Array.from({ length: 99 }, () => 'project'), topic: ['a b', '-x:y', 7] };
    const query = queryOf({ inputs: { query: 'word '.repeat(20_000), filters } });
    expect(query.length).toBeLessThan(512);
    expect(query.match(/kind:project/g)).toHaveLength(10);
    expect(query).not.toContain('topic:');
    expect(queryOf({ inputs: { query: null } })).toBe('');
  });
});

describe('a step', () => {
  it('is read only as what Slack sends for one', () => {
    const event = { type: 'function_executed', function: { callback_id: 'x' }, function_execution_id: 'Fx1' };
    expect(readExecution(event)).toEqual({ callbackId: 'x', id: 'Fx1', inputs: {} });
    expect(executionKey({ callbackId: 'x', id: 'Fx1', inputs: {} })).toBe('function:Fx1');
    for (const strange of [{}, { ...event, function: 'x' }, { ...event, function_execution_id: '' }])
      expect(readExecution(strange)).toBeUndefined();
  });

  it('takes a question as people write it in Slack, and a limit as number or text', () => {
    const question = '<@UBOT> unions &amp; <https://example.org|employers>';
    expect(readInputs({ inputs: { question, limit: ' 7 ' } }, 'UBOT')).toEqual({
      question: 'unions & employers',
      limit: 7,
    });
    expect(readInputs({ inputs: { question: '<@UBOT>' } }, 'UBOT')).toBe('question');
    expect(readInputs({ inputs: { question: 'x', limit: true } }, 'UBOT')).toBe('limit');
  });
});
