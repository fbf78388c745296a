import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('what is held instead', () => {
  it('is told to be some of it where there is more', () => {
    expect(ask('新疆棉花强迫劳动有吗').text).toMatch(/现有地点：.*等。/u);
    expect(ask('workshops in Kenya?').text).toContain('countries held, among others: China');
  });
});

describe('an honest nothing', () => {
  it.each([
    ['an agreement with a body that signed none', 'MoU with Ministry of Education', 'Agreement'],
    ['a memorandum with a commission', 'memorandum with the National Human Rights Commission', 'Agreement'],
    ['a term that no record states', '杭州残联那份备忘录有效期是几年', '新闻稿'],
  ])('shows the records nearest by their words: %s', (_what, text, kind) => {
    const answer = ask(text);
    expect(answer.hits).toEqual([]);
    const near = answer.type === 'nothing' ? answer.suggestions : [];
    expect(near.map(({ without }) => without)).toEqual([
      expect.stringMatching(/^(?:Nearest|最接近的记录)$/u),
    ]);
    expect(near[0]?.lines.map((line) => line.kind)).toContain(kind);
    expect(near[0]?.lines.length).toBeLessThanOrEqual(3);
  });

  it.each([
    'could you reserve the big meeting room for Tuesday',
    'tell me a joke about penguins',
    'asdf qwer zxcv',
    '食堂还有饭吗',
    '你会不会唱歌',
  ])('offers no record for what is no question to the desk: “%s”', (text) =>
    expect(ask(text)).not.toMatchObject({ suggestions: [expect.anything()] }),
  );
});
