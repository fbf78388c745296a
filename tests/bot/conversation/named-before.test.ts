import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { shown, talk } = conversation();

describe('a country or a body that was named before and is only pointed at', () => {
  it.each([
    ['Mongolia', 'projects there', ['press-2023-06-26-bridge-project-2-mongolia']],
    ['蒙古国', '那边有什么项目', ['press-2023-06-26-bridge-project-2-mongolia']],
    [
      'ACFTU',
      'any agreements with them',
      ['brochure-mou-2019-acftu-trade-unions', 'press-2014-03-27-actrav-acftu-agreement'],
    ],
    [
      '全总',
      '跟他们签了什么协议',
      ['brochure-mou-2019-acftu-trade-unions', 'press-2014-03-27-actrav-acftu-agreement'],
    ],
    ['ACFTU', 'what did they say about forced labour', ['press-2014-03-14-acftu-forced-labour']],
    [
      'MOHRSS',
      'what did they say about labour inspection',
      ['press-2014-04-25-labour-inspectors-forced-labour'],
    ],
    ['Beijing office', 'what agreements did it sign', ['press-2024-01-17-hangzhou-dpf-mou']],
    [
      'Ministry of Transport',
      'anything on seafarers with them',
      ['brochure-mou-2019-transport-maritime-labour'],
    ],
  ])('is meant by the word for it: %s, then "%s"', (before, then, ids) => {
    expect(shown(before, then)).toEqual(ids);
  });

  it.each([
    ['Mongolia', 'what about youth there'],
    ['Pakistan', 'are there any agreements there'],
    ['蒙古国', '那里的女工呢'],
  ])('has nothing where no record holds both: %s, then "%s"', (before, then) => {
    expect(talk(before, then)?.type).toBe('nothing');
  });

  it('stays so through a talk of several turns', () => {
    expect(
      talk('Mongolia', 'projects there', 'what about women there', 'and social security there?')?.type,
    ).toBe('nothing');
    const acftu = ['ACFTU', 'what did they say about forced labour', 'when'];
    expect(shown(...acftu)).toEqual(['press-2014-03-14-acftu-forced-labour']);
    expect(shown(...acftu, 'any agreements with them', 'the 2019 one')).toEqual([
      'brochure-mou-2019-acftu-trade-unions',
    ]);
  });

  it('is not meant where the word stands for the projects or the seminars that were listed', () => {
    expect(talk('EU projects', 'do they cover women')?.question?.mentions.map(({ id }) => id)).not.toContain(
      'eu',
    );
    expect(shown('seminars in Mongolia', 'what did they discuss there about statistics')[0]).toBe(
      'whatsnew-2017-ilo-nso-labour-statistics',
    );
  });
});
