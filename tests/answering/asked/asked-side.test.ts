import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const told = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).text;

describe('of two bodies the one whose people are asked for', () => {
  it.each([
    ['Who spoke for MOHRSS at Tsinghua?', 'Lv Yulin'],
    ['who was there from the ministry at the Tsinghua session', 'Lv Yulin'],
    ['清华宣讲会人社部谁去了', 'Lv Yulin'],
    ['who spoke for Tsinghua at the session with MOHRSS', 'Guo Yong'],
  ])('tells who it was: “%s”', (text, name) =>
    expect(told(text)).toMatch(new RegExp(`^[^\\n]*\\n*${name}`, 'u')),
  );
});
