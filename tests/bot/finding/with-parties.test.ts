import { describe, expect, test } from 'vitest';
import { conversation } from '../conversation/talk.ts';

const { talk, shown } = conversation();

const FUNDED = [
  'brochure-project-employment-services-2013-2017',
  'brochure-project-future-of-work-asia-2018',
  'brochure-project-skills-development-2018-2020',
  'brochure-project-universal-social-protection-2018-2020',
];

describe('parties of what is listed', () => {
  test('what somebody paid for leaves out what others paid for', () => {
    expect(shown('Which projects did China pay for?').toSorted()).toEqual(FUNDED);
    expect(shown('由中国出资的项目有哪些？').toSorted()).toEqual(FUNDED);
    expect(shown('中国资助的项目里哪些涉及人社部')).toEqual([FUNDED[1]]);
  });

  test('meetings with a body are its seminars as well', () => {
    const held = [
      'press-2011-12-10-beijing-precarious-work-seminar',
      'press-2012-12-10-women-workers-labour-protection-seminar',
    ];
    expect(shown('与全国总工会合作的有哪些会议')).toEqual(expect.arrayContaining(held));
    expect(shown('meetings with the ACFTU')).toEqual(expect.arrayContaining(held));
    expect(shown('experts’ meetings with MOHRSS')).not.toContain(
      'brochure-seminar-2016-universal-social-protection',
    );
  });

  test('a part that is refused leaves out who has it, and not who is only spoken of', () => {
    for (const question of [
      'which projects got no Chinese money',
      '没有中国资金的项目',
      'projects not paid for by China',
    ])
      expect(shown(question).filter((id) => FUNDED.includes(id))).toEqual([]);
    expect(shown('agreements of 2019 not signed by a ministry')).toEqual([
      'brochure-mou-2019-acftu-trade-unions',
    ]);
    expect(shown('2019年的协议中哪个不是政府签的')).toEqual(['brochure-mou-2019-acftu-trade-unions']);
  });

  test('where records have all that is named, those without the body named are not shown', () => {
    expect(shown('women workers, anything with the ACFTU?')).toEqual([
      'press-2012-12-10-women-workers-labour-protection-seminar',
    ]);
  });

  test('where none has all that is named the answer says so', () => {
    expect(talk('youth employment and trade unions')?.remarks).toContain(
      'No record found holds all of this; each holds a part of it.',
    );
    expect(talk('Belt and Road agreements signed by trade unions')?.type).toBe('nothing');
    expect(talk('工会签的一带一路协议')?.type).toBe('nothing');
  });

  test('a country refused beside another is no place to leave for', () => {
    expect(shown('which projects are in Cambodia but not in Myanmar').toSorted()).toEqual([
      FUNDED[0],
      FUNDED[3],
    ]);
    expect(shown('在柬埔寨但不在老挝的项目')).toEqual([FUNDED[3]]);
  });

  test('a country or a subject is refused as such, not as a word of a name', () => {
    expect(shown('records on social protection except those about China')).toContain(
      'press-2014-04-15-social-protection-not-a-luxury',
    );
    expect(shown('records of 2023 on employment policy, but not on social security')).toContain(
      'press-2023-07-25-mohrss-south-east-asia-employment',
    );
  });

  test('another body of a sort than one may have its part beside that one', () => {
    const [project] = FUNDED.slice(3);
    expect(shown('projects with a UN agency other than the ILO')).toEqual([project]);
    expect(shown('除国际劳工组织以外的联合国机构参与的项目')).toEqual([project]);
    expect(shown('除國際勞工組織以外的聯合國機構參與的項目')).toEqual([project]);
    expect(shown('which ministries other than MOHRSS signed an MOU')).not.toContain(
      'brochure-mou-2019-mohrss-belt-and-road',
    );
  });
});
