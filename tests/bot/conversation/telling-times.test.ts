import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { fact, talk } = conversation();

describe('when something that goes on began and how long it lasts', () => {
  it.each([
    ['EU-China migration project', 'when did it start'],
    ['projects with the EU', 'when did it start'],
    ['SCORE', 'when did it start'],
    ['SCORE项目', '什么时候开始的'],
  ])('is told by no meeting on it: %s, then "%s"', (before, then) => {
    const answer = talk(before, then);
    expect(answer?.type).toBe('record');
    expect(answer?.text).toMatch(/does not state that|没有说明/u);
  });

  it('leaves the programme spoken of, and not a meeting on it', () => {
    expect(fact('SCORE', 'when did it start', 'who are the partners')).toContain(
      'Ethical Trading Initiative',
    );
  });

  it.each([
    [['DWCP', 'when did it start', 'and how long does it last'], '2016 to 2020'],
    [['DWCP 2016-2020', 'how long does it last'], '2016 to 2020'],
    [['Third DWCP', 'when was it launched'], '27 March 2017'],
    [['第三个体面劳动国别计划', '什么时候启动的'], '2017年3月27日'],
    [['2018-2020 skills project', 'how long'], '2018–2020'],
    [['Deqing workshop', 'how long was it'], '1 day'],
    [['ETI project Guangdong', 'when did it start'], '15 March 2017'],
  ])('is told by the thing itself, and longer than the day of its launch: %j', (turns, told) => {
    expect(fact(...turns)).toContain(told);
  });
});

describe('a target that was set', () => {
  it('is told by whichever of those listed has it, with the time set for it', () => {
    expect(fact('Deqing', 'what was the target')).toContain('500');
    const target = ['Deqing', 'what was the target', 'how many SMEs'];
    expect(fact(...target, 'by when')).toContain('over the coming years');
    expect(fact(...target, 'and by when?')).toContain('over the coming years');
    expect(fact('德清', '多少家中小企业', '什么时候之前')).toContain('今后几年');
  });
});
