import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';

const { desk } = await assemble('data/records');

const said = (text: string) => {
  const told = desk.answer({ kind: 'say', text }, { today: '2026-11-23' });
  return told.type === 'fact' ? told.statement : `(${told.type})`;
};

describe('what somebody or something is called', () => {
  it.each([
    ['人社部英文名是什么', '人社部：Ministry of Human Resources and Social Security of China (MOHRSS)'],
    ['交通运输部英文叫什么', '交通运输部：Ministry of Transport of China (MOT)'],
    ['ITUC中文名', 'ITUC：国际工会联合会（国际工联）'],
    ['what is ACFTU called in Chinese', 'ACFTU: 中华全国总工会（全总）'],
    ['Tim De Meyer中文名叫什么', 'Tim De Meyer：戴晓初'],
    ['应急管理部的英文简称', '应急管理部：MEM'],
    ['what is the acronym of the Ministry of Emergency Management', 'Ministry of Emergency Management: MEM'],
    ['中国企业联合会英文怎么说', '中国企业联合会：China Enterprise Confederation (CEC)'],
    ['Guo Yong的中文名', '没有记录写明这个名称。'],
  ])('in a language or for short is told by its names: “%s”', (text, name) => expect(said(text)).toBe(name));

  it.each([
    ['MOHRSS是哪个部', /人力资源和社会保障部/],
    ['MEM是哪个部门', /应急管理部/],
    ['CEC是谁', /中国企业联合会/],
    ['ACTRAV是干什么的', /国际劳工组织工人活动局/],
    ['中企联是什么', /中国企业联合会/],
    ['what does ITC mean', /^ITC stands for International Training Centre/],
    ['what does ASEAN stand for', /^ASEAN stands for Association of South-?[Ee]ast Asian Nations/],
  ])('in full is told where letters or a short name are asked about: “%s”', (text, name) =>
    expect(said(text)).toMatch(name),
  );

  it.each(['全总的英文记录', 'English records on MOHRSS', '人社部发布的中文新闻'])(
    'is not asked by words for a language alone: “%s”',
    (text) => expect(said(text)).toMatch(/^\(/),
  );
});
