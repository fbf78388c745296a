import { describe, expect, test } from 'vitest';
import { conversation } from '../conversation/talk.ts';

const { talk, shown } = conversation();

describe('several things asked of each by itself', () => {
  test('each has its best record in front', () => {
    const seminars = ['whatsnew-2017-ilo-nbs-labour-statistics', 'whatsnew-2017-ilo-nso-labour-statistics'];
    expect(shown('labour statistics: both the Chinese and the Mongolian workshop please').toSorted()).toEqual(
      seminars,
    );
    expect(shown('廣州同無錫嘅培訓有咩分別').slice(0, 2).toSorted()).toEqual([
      'press-2023-10-25-in-company-trainers-wuxi',
      'press-2023-12-26-cambodian-trainers-guangzhou',
    ]);
    expect(shown('SAWS vs MEM, which one signed in 2019')).toEqual(['brochure-mou-2019-mem-work-safety']);
    expect(shown('总工会和中企联分别签过什么协议').toSorted()).toEqual([
      'brochure-mou-2019-acftu-trade-unions',
      'press-2014-03-27-actrav-acftu-agreement',
      'press-2014-04-01-cec-training-centre-score-agreement',
    ]);
  });

  test('one of which nothing is held is told beside the other', () => {
    expect(shown('records on child labour / forced labour')).toHaveLength(3);
    expect(talk('records on child labour / forced labour')?.remarks).toEqual([
      'Nothing fits for Child labour.',
    ]);
    expect(talk('柬埔寨或越南的项目')?.remarks).toEqual(['没有符合条件的越南的记录。']);
  });

  test('is asked of by its own words, though others name it as well', () => {
    const climate = ['brochure-policy-2030-agenda', 'brochure-statement-guterres-belt-and-road'];
    expect(shown('just transition / climate - anything from ilo + china?')).toEqual(climate);
    expect(talk('just transition/forced labour, what do we hold')?.remarks).toHaveLength(1);
  });

  test('both is both, where records have both', () => {
    expect(shown('projects that cover both Cambodia and Lao PDR').toSorted()).toEqual([
      'brochure-project-employment-services-2013-2017',
      'brochure-project-skills-development-2018-2020',
    ]);
    expect(shown('projects in both Laos and Myanmar')).toEqual([
      'brochure-project-skills-development-2018-2020',
    ]);
  });

  test('years that are listed leave out what lies between', () => {
    expect(shown('2019跟2024签的协议分别是啥')).toHaveLength(5);
    expect(shown('2019跟2024签的协议分别是啥')).toContain('press-2024-01-17-hangzhou-dpf-mou');
    expect(talk('press releases of 2010, 2012 and 2024')?.understood).toBe(
      'Press release · 2010, 2012, 2024',
    );
    expect(shown('how does the 2016 DWCP differ from the 2023 one')).toEqual(
      expect.arrayContaining(['brochure-dwcp-2016', 'press-2023-07-13-dwcp-2023-2025-signed']),
    );
  });

  test('the number of each is told where it is asked which has more', () => {
    const rows = (question: string) => {
      const answer = talk(question);
      return answer?.type === 'figures' ? answer.rows.map(({ label, value }) => [label, value]) : [];
    };
    const held = [
      ['Mongolia', 8],
      ['Cambodia', 5],
    ];
    for (const question of [
      'who has more records, Cambodia or Mongolia?',
      'number of records for Mongolia vs Cambodia',
      'Compare Mongolia and Cambodia number of records',
    ])
      expect(rows(question)).toEqual(held);
    expect(rows('柬埔寨和蒙古哪个记录多')[0]).toEqual(['蒙古国', 8]);
    expect(
      rows('who has signed more agreements with the ILO, ACFTU or MOHRSS?').map(([, value]) => value),
    ).toEqual([2, 2]);
    expect(rows('Compare Chinese funding for Cambodia and for Laos.')[0]).toEqual(['Cambodia', 2_745_000]);
  });
});
