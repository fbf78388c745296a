import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk } = await assemble('data/records');
const say = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const first = (text: string) => say(text).hits[0]?.record.id;

describe('a fact asked for in everyday words', () => {
  it.each([
    'ILO是哪年在北京落脚的',
    'ILO在北京扎根是几几年',
    "since which year has the ILO had a presence in China's capital",
  ])('is the year of the office for “%s”', (text) => {
    expect(say(text).text).toContain('1985');
  });

  it('is no day of an unknown year where a year is asked for', () => {
    expect(say('in which year was the ILO information session at Tsinghua').text).not.toMatch(
      /Date: 25 October/,
    );
  });

  it.each([
    'Least generous of the Chinese allocations: how much?',
    '中国资助里垫底的是多少钱',
    "China's lightest cheque, how much?",
  ])('is the smallest sum for “%s”', (text) => {
    expect(first(text)).toBe('brochure-project-future-of-work-asia-2018');
  });

  it('is the other one who did it where somebody is named', () => {
    const { text } = say('who held the pen next to Somavia in 2012?');
    expect(text).toContain('Wang Xiaochu');
  });

  it('counts in characters of either script what is named before the number', () => {
    expect(say('清華宣講會有幾多人到場').text).toContain('150');
    expect(say('都灵技能博览会合办的国际组织有多少家').text).toContain('10');
  });

  it.each(['别的大学有多少家出钱送过人去青年领导力学院？', '青年领导力学院，中国的大学一共有几所出了钱？'])(
    'counts the bodies named before the number, whatever they did: “%s”',
    (text) => expect(say(text).text).toMatch(/大学：17/u),
  );

  it.each(['who sponsored the Global Youth Leadership Academy?', '谁资助了全球青年领导力学院？'])(
    'tells those who had a part and are named nowhere by what they are: “%s”',
    (text) => expect(say(text).text).toMatch(/17 Chinese universities|17所中国大学/u),
  );

  it('is told though the words that ask for it are misspelt', () => {
    const { text } = say(
      'Pakstan and Combodia socail protection project, how many poeple expected to benifit?',
    );
    expect(text).toContain('500,000');
  });

  it('names whoever said what is quoted inexactly', () => {
    expect(say('“单靠经济增长不能消除贫困”是谁的话').text).toContain('巴切莱特');
  });

  it('is the day itself where the day of publication is refused', () => {
    expect(say('女职工劳动保护研讨会的准确日期，不要发稿日').text).toContain('2012年12月6日');
  });
});
