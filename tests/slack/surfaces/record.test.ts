import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_FORMS } from '../../../src/domain/citation-form.ts';
import { viewFaults } from '../../../src/playground/methods/view-methods.ts';
import { readButtonValue } from '../../../src/slack/button-state.ts';
import { LIMITS } from '../../../src/slack/limits.ts';
import { citationModal } from '../../../src/slack/surfaces/record/citation.ts';
import { firstPage, pageAfter, pageBefore, readPageState } from '../../../src/slack/surfaces/record/state.ts';
import { recordModal } from '../../../src/slack/surfaces/record/view.ts';
import { madeUpLine } from '../../fixtures/lines.ts';
import { madeUpPage } from '../../fixtures/pages.ts';
import { arbitraryText } from '../arbitrary-answer.ts';
import { arbitraryPage } from './arbitrary-page.ts';

const state = (l: 'en' | 'zh' = 'en', id = 'record-5') => firstPage({ id, l, d: '2026-11-22' });
/** Slack takes 250 kB (https://docs.slack.dev/reference/methods/views.open#errors). */
const MOST_BYTES = 250_000;
const bytes = (view: unknown) => Buffer.byteLength(JSON.stringify(view));
const parts = (view: unknown, type: string): Array<Record<string, unknown>> => {
  const found: Array<Record<string, unknown>> = [];
  JSON.stringify(view, (_name, value) => {
    if (value?.type === type) found.push(value);
    return value;
  });
  return found;
};

describe('the modal of a record', () => {
  it('keeps to the limits of Slack whatever the record holds', () => {
    fc.assert(
      fc.property(arbitraryPage, fc.nat(14), (page, steps) => {
        let at = state(page.language);
        for (let step = 0; step < steps; step += 1) at = pageAfter(at, `${'x'.repeat(190)}-${step}`);
        const view = recordModal(page, at);
        expect(viewFaults(view)).toEqual([]);
        expect(view.blocks.length).toBeLessThanOrEqual(LIMITS.viewBlocks.max);
        expect(bytes(view)).toBeLessThan(MOST_BYTES);
        expect(readPageState(String(view.private_metadata))).toEqual(at);
        for (const one of parts(view, 'mrkdwn')) expect(one.text).not.toMatch(/[<>]/);
      }),
      { numRuns: 200 },
    );
  });

  it('leads to each related record, and back only where there is something to go back to', () => {
    const buttons = (at = state()) =>
      parts(recordModal(madeUpPage(5), at), 'button').map(({ action_id, value }) => [action_id, value]);
    const going = buttons().filter(([id]) => id === 'record_go');
    expect(going.map(([, value]) => readButtonValue(value))).toMatchObject([
      { k: 'record', id: 'record-4' },
      { k: 'record', id: 'record-6' },
      { k: 'record', id: 'record-105' },
    ]);
    expect(buttons().map(([id]) => id)).not.toContain('record_back');
    expect(buttons(pageAfter(state(), 'record-6')).map(([id]) => id)).toContain('record_back');
  });

  it('shows the nearest of many related records and says how many there are besides', () => {
    const many = Array.from({ length: 12 }, (_one, at) => madeUpLine(at + 1));
    const shown = JSON.stringify(recordModal({ ...madeUpPage(20), before: many }, state()));
    expect(shown).toContain('… and 4 more');
    expect(shown).not.toContain('number 4*');
    expect(shown).toContain('number 12*');
  });
});

describe('a citation in a modal', () => {
  it('shows every character as it stands, within the limits of Slack', () => {
    fc.assert(
      fc.property(arbitraryText, fc.constantFrom(...CITATION_FORMS), (text, form) => {
        const whole = `{ ${text.replace(/[^\P{Cc}\n]|[\ud800-\udfff\uFFFD]/gu, '')} }`;
        const view = citationModal(whole, form, state('zh'));
        expect(viewFaults(view)).toEqual([]);
        expect(bytes(view)).toBeLessThan(MOST_BYTES);
        const [block] = parts(view, 'rich_text_preformatted');
        const elements = parts(block, 'text').map((one) => String(one.text));
        expect(elements.join('')).toBe(
          whole.replaceAll('\r', '').replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, ''),
        );
        for (const one of elements) expect(one.length).toBeLessThanOrEqual(LIMITS.sectionText.max);
      }),
      { numRuns: 200 },
    );
  });

  it('is not cut where it is too long: it says where to get it', () => {
    const shown = JSON.stringify(citationModal('中'.repeat(31_000), 'iati', state()));
    expect(shown).toContain('/coop export record-5');
    expect(shown).not.toContain('中');
  });
});

describe('the state of a record’s modal', () => {
  it('goes on and back, and forgets what was seen long ago', () => {
    const two = pageAfter(state(), 'record-6');
    expect(pageBefore(two)).toEqual(state());
    expect(pageBefore(state())).toEqual(state());
    let far = state();
    for (let step = 0; step < 40; step += 1) far = pageAfter(far, `record-${step}`);
    expect(far.trail).toHaveLength(10);
    expect(far.trail.at(-1)).toBe('record-38');
  });

  it('reads nothing but what it wrote', () => {
    expect(readPageState(JSON.stringify(state()))).toEqual(state());
    for (const wrong of ['', '{', '[]', '{"v":1}', JSON.stringify({ ...state(), v: 2 }), 'x'.repeat(9_000)])
      expect(readPageState(wrong)).toBeUndefined();
  });
});
