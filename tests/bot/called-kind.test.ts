import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ids = (text: string) =>
  desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).hits.map(({ record }) => record.id);

describe('a narrower word for a kind', () => {
  it.each(['MoUs only, 2016', 'MoU 2016', 'MoUs, none of the wider agreements, 2016'])(
    'is known by its short name: “%s”',
    (text) => expect(ids(text)[0]).toBe('brochure-mou-2016'),
  );

  it.each([
    'info sessions at universities',
    'careers fairs at universities',
    '宣讲会',
    'information sessions',
  ])('means what is filed as the kind itself before the kinds below it: “%s”', (text) =>
    expect(ids(text)[0]).toBe('tsinghua-ilo-information-session'),
  );
});

describe('what stands around a kind', () => {
  it.each([['show me every profile, the general descriptive pages rather than the news', /profile/]])(
    'says once more which is meant: “%s”',
    (text, id) => expect(ids(text)[0]).toMatch(id),
  );

  it('narrows where it says about what', () =>
    expect(ids('meetings, the ones about asteroids in space')).toEqual([]));

  it.each(['meetings of experts, no fairs no forums', '专家会议，论坛和研讨会不要'])(
    'may refuse several kinds: “%s”',
    (text) => expect(ids(text)[0]).toMatch(/expert/),
  );

  it('may be the work of whoever asks', () =>
    expect(ids('项目负责人想看所有备忘录')[0]).toMatch(/mou|agreement/));
});
