import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const kinds = (text: string) =>
  new Set(desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).hits.map(({ record }) => record.kind));

describe('a kind that is all somebody wants', () => {
  it.each([
    ['do you keep background profiles, as opposed to news? I am preparing a handover file', 'profile'],
    ['any video? our start page is looking very grey', 'video'],
    ['有没有视频，首页看着太素了', 'video'],
  ])('is listed, whatever is told beside it: “%s”', (text, kind) => expect(kinds(text)).toContain(kind));

  it.each([
    'hotpot thursday after the seminar, who is in?',
    'any videos on cooking',
    'do you have projects about submarines',
    '有没有养猫的视频',
  ])('is not where it is on something, or only told of: “%s”', (text) => expect(kinds(text).size).toBe(0));
});
