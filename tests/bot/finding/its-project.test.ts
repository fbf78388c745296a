import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ids = (text: string) =>
  desk.answer({ kind: 'say', text }, { today: '2024-06-15' }).hits.map(({ record }) => record.id);

describe('the project that something held was part of', () => {
  it.each([
    ['what project was the ASEAN+3 conference part of?', 'brochure-project-employment-services-2013-2017'],
    ['东盟+3就业服务会是通过哪个项目办的', 'brochure-project-employment-services-2013-2017'],
    [
      'which project held a conference on employment services',
      'brochure-project-employment-services-2013-2017',
    ],
    ['Which project ran the Wuxi workshops?', 'project-quality-apprenticeship-china-phase-2'],
    ['学徒制博览会上唯一来自亚洲的是哪个项目', 'project-quality-apprenticeship-china-phase-2'],
  ])('comes first: “%s”', (text, id) => expect(ids(text)[0]).toBe(id));

  it.each(['which projects are in Cambodia', '消除强迫劳动的是哪个项目', 'which project is about skills'])(
    'is nobody’s where nothing is said to have been held: “%s”',
    (text) => expect(ids(text)).not.toContain('brochure-conference-employment-services-asean-plus-3'),
  );

  it('is none that began after it', () =>
    expect(ids('what project was the 2016 seminar on social protection part of')[0]).toBe(
      'brochure-seminar-2016-universal-social-protection',
    ));
});
