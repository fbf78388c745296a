import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, jsonCost, LIMITS, mrkdwnCost, valueCost } from '../../src/slack/limits.ts';
import { escapeText, printable } from '../../src/slack/mrkdwn.ts';

describe('clip', () => {
  it('leaves what fits, and cuts the rest with "…"', () => {
    expect(clip('cooperation', 11)).toBe('cooperation');
    expect(clip('cooperation', 10)).toBe('cooperati…');
    expect(clip('two words', 5)).toBe('two…');
  });

  it('never cuts a character in half', () => {
    expect(clip('😀😀😀', 4)).toBe('😀…');
    expect(clip('😀😀😀', 2)).toBe('…');
  });

  it('keeps what it promises for each cost', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 }).map(printable);
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 300 }), (one, max) => {
        const json = (value: string) => JSON.stringify(value).length - 2;
        expect(json(clip(one, max, jsonCost))).toBeLessThanOrEqual(max);
        expect(json(escapeText(clip(one, max, mrkdwnCost)))).toBeLessThanOrEqual(max);
        const inside = one.replaceAll('\n', ' ');
        expect(json(JSON.stringify(clip(inside, max, valueCost))) - 4).toBeLessThanOrEqual(max);
      }),
    );
  });
});

describe('the limits', () => {
  it('each name the page they come from', () => {
    for (const { source } of Object.values(LIMITS)) {
      expect(source).toMatch(/^https:\/\/(docs\.slack\.dev|github\.com\/slackapi)\//);
    }
  });
});
