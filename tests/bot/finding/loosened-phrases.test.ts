import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('a quotation', () => {
  it.each([
    ['the chief asked for "news about domestic workers"', 'whatsnew-2017-domestic-workers-consultation'],
    ['找一下「关于学徒制的东西」', 'press-2024-03-07-quality-apprenticeship-skills-fair'],
  ])(
    'that stands in no record hides nothing of what its words find, and the answer says so: %s',
    (text, id) => {
      const answer = ask(text);
      expect(answer.hits.map(({ record }) => record.id)).toContain(id);
      expect(answer.remarks.join()).toMatch(/word for word|一字不差/);
    },
  );

  it('that stands in a record is looked for as it is', () => {
    const answer = ask('"social protection is not a luxury"');
    expect(answer.hits.map(({ record }) => record.id)).toEqual([
      'press-2014-04-15-social-protection-not-a-luxury',
    ]);
    expect(answer.remarks).toEqual([]);
  });

  it.each(['"purple submarine agreements"', '「比特币矿场协议」'])(
    '%s with words nobody has finds nothing',
    (text) => expect(ask(text).hits).toEqual([]),
  );

  it('needs quotation marks: single ones set off a name', () =>
    expect(ask("anything on 'forced labour'?").hits[0]?.missing).toEqual([]));
});
