import { beforeAll, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ids = (text: string) =>
  desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).hits.map(({ record }) => record.id);

it.each(['statements on social security', 'speeches on social security', '关于社会保障的讲话'])(
  'what somebody of a body said is not on what its name speaks of: %s',
  (text) => expect(ids(text)).toEqual(['press-2014-04-15-social-protection-not-a-luxury']),
);

it('where none is left, what is on the subject stands in', () => {
  expect(ids('statements about social security in China')[0]).toBe(
    'press-2023-12-01-future-of-social-security',
  );
});

it.each(['statements by the ministry of human resources and social security', 'workshops on statistics'])(
  'a body that is named, and a subject in its own words, stay: %s',
  (text) => expect(ids(text).length).toBeGreaterThan(1),
);
