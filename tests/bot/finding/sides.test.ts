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

  test('both is both, where records have both', () => {
    expect(shown('projects that cover both Cambodia and Lao PDR').toSorted()).toEqual([
      'brochure-project-employment-services-2013-2017',
      'brochure-project-skills-development-2018-2020',
    ]);
    expect(shown('projects in both Laos and Myanmar')).toEqual([
      'brochure-project-skills-development-2018-2020',
    ]);
  });
});
