import { describe, expect, it } from 'vitest';
import { setAside } from '../../src/domain/asks-for-others.ts';

describe('what a question sets aside to ask for the others', () => {
  it.each([
    ["besides japan and china, who's the other one", 'japan and china'],
    ['who else signed besides the league', 'the league'],
    ['which other country apart from laos had it', 'laos'],
    ['besides the league, who runs the plan', 'the league'],
    ['除了全总还有谁', '全总'],
    ['2011年的会议，除全总以外另外还有哪个工会', '全总'],
    ['除了联盟，谁出的钱', '联盟'],
    ['who apart from the league runs the plan with the guild', 'the league'],
    ['besides the league, which bodies run it', 'the league'],
    ['除联盟外，还有谁', '联盟'],
  ])('“%s”: %s', (text, known) => expect(setAside(text)).toBe(known));

  it.each([
    'meetings apart from those in japan',
    'agreements other than with the league',
    'which seminars were held except in 2012',
    '除了会议以外的活动',
    'who signed the treaty',
  ])('“%s” asks for no others', (text) => expect(setAside(text)).toBeUndefined());
});
