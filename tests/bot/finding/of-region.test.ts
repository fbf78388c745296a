import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const answer = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const ids = (text: string) => answer(text).hits.map((hit) => hit.record.id);
const CONFERENCE = 'brochure-conference-employment-services-asean-plus-3';

describe('a region', () => {
  it.each(['ASEAN+3', '东盟十加三', '东盟+3会议'])(
    'that China lies in as well is not what all records on China are on: %s',
    (text) => {
      expect(ids(text)).toContain(CONFERENCE);
      expect(answer(text).total).toBeLessThan(20);
    },
  );

  it.each(['ASEAN', '东盟', '东盟会议'])('is meant beside the body of its name: %s', (text) =>
    expect(ids(text)).toEqual(
      expect.arrayContaining([CONFERENCE, 'brochure-project-future-of-work-asia-2018']),
    ),
  );

  it('is not asked for by a part of the words for a subject', () =>
    expect(ids('first deal on developing countries helping each other')).toContain(
      'brochure-sstc-agreement-2012',
    ));

  it('is not refused with the body of its name', () =>
    expect(ids('就業服務的會議，東協以外日本韓國也有派人來的那場')).toContain(CONFERENCE));

  it('holds what is on a country in it, and a continent all that is there', () => {
    expect(ids('projects in South-East Asia').length).toBeGreaterThan(2);
    expect(answer('news from Asia').total).toBeGreaterThan(5);
  });
});

describe('a continent', () => {
  it.each(['projects in Africa', '非洲有哪些项目', 'is there a project in Africa', '非洲有项目吗'])(
    'is not where a fair elsewhere only spoke of it: %s',
    (text) => expect(ids(text)).toEqual(['press-2023-11-22-mining-safety-zambia']),
  );

  it.each(['projects in Asia', '亚洲的项目'])('holds what is on a region of it: %s', (text) => {
    expect(ids(text)).toContain('press-2010-12-17-migration-project-south-east-asia');
    expect(ids(text)).not.toContain('press-2024-03-07-quality-apprenticeship-skills-fair');
  });
});

it.each(['香港有沒有辦事處', '香港', 'is there an office in Hong Kong', '澳门'])(
  'a place that is on the list of countries too is named once: %s',
  (text) => expect(answer(text).understood).not.toMatch(/中[国國](?:香港|澳门)|Hong Kong, China/u),
);

describe('a fact about a 会议', () => {
  it.each(['东盟+3会议哪年开的', '东盟加三会议哪年开的', '东盟加3会议在哪开的'])(
    'may be of what a record calls a conference: %s',
    (text) => {
      expect(ids(text)).toEqual([CONFERENCE]);
      expect(answer(text).text).toContain('未写明日期和地点');
    },
  );
});
