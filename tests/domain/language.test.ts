import { describe, expect, it } from 'vitest';
import { showsLanguage } from '../../src/domain/language.ts';

describe('a text', () => {
  it.each(['help', 'what is SCORE?', '协议', 'SCORE 项目', 'été'])('shows its language: %s', (text) =>
    expect(showsLanguage(text)).toBe(true),
  );
  it.each(['', '2019', '?!', '👍', 'SCORE', 'ILO 2019', 'MOU / DWCP'])('shows none: "%s"', (text) =>
    expect(showsLanguage(text)).toBe(false),
  );
});
