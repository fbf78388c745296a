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

describe('a sort of a kind by which records call themselves', () => {
  it.each(['list of MOUs', 'memorandums of understanding', '谅解备忘录有哪些', '备忘录'])(
    'leaves the other agreements out: “%s”',
    (text) => {
      const found = ids(text);
      expect(found).toHaveLength(6);
      expect(found).toContain('press-2024-01-17-hangzhou-dpf-mou');
      expect(found).not.toContain('brochure-sstc-agreement-2012');
      // It only speaks of the memorandum that came after it.
      expect(found).not.toContain('brochure-dwcp-2016');
    },
  );

  it.each([
    ['how many MOUs', '5 records of the kind Memorandum of understanding'],
    ['一共有几份谅解备忘录', '“谅解备忘录”类记录共 5 条'],
    ['who signed the MOU on work safety', 'Ministry of Emergency Management'],
    ['who signed the ACFTU MOU', 'Signed by: International Labour Organization, All-China Federation'],
  ])('is counted and asked of by itself: “%s”', (text, said) =>
    expect(desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).text).toContain(said),
  );

  it('hides no agreement where none is called so', () =>
    expect(ids('MOU with the Consulting and Training Centre')).toContain(
      'press-2014-04-01-cec-training-centre-score-agreement',
    ));

  it('is no other word for the kind', () => expect(ids('agreements').length).toBeGreaterThan(6));
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
