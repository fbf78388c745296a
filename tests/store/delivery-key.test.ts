import { describe, expect, it } from 'vitest';
import { storedKey } from '../../src/store/delivery-key.ts';

describe('storedKey', () => {
  it('leaves a key from Slack readable', () => {
    expect(storedKey('T061EG9R6/C061EG9R6/1763812345.000200')).toBe('T061EG9R6/C061EG9R6/1763812345.000200');
    expect(storedKey('k'.repeat(255))).toBe('k'.repeat(255));
  });

  it.each([
    ['256 characters', 'k'.repeat(256)],
    ['Chinese', '劳工'],
    ['a NUL', 'Ev\0'],
    ['a line break', 'Ev1\n'],
    ['nothing', ''],
  ])('hashes a key of %s', (_what, key) => {
    expect(storedKey(key)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
