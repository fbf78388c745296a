import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';

const { desk } = await assemble('data/records');

function answer(text: string) {
  return desk.answer({ kind: 'say', text }, { today: '2026-11-23' });
}
const fact = (text: string) => {
  const told = answer(text);
  return told.type === 'fact' ? `${told.statement} ${told.caveats.join(' ')}` : `(${told.type})`;
};

describe('who holds an office', () => {
  it.each([
    ['who is the ILO director in China', /^Tim De Meyer/],
    ['who is the ILO director for Mongolia', /^Tim De Meyer/],
    ['who is the ILO director in Beijing', /^Tim De Meyer/],
    ['director of ILO China and Mongolia', /^Tim De Meyer/],
    ['who is the vice minister of MOHRSS', /^Wang Xiaochu/],
    ['人社部副部长是谁', /^王晓初/],
    ['who leads the ILO', /^Guy Ryder/],
  ])('is whoever a record says is bound to the place or has the rank named: “%s”', (text, name) =>
    expect(fact(text)).toMatch(name),
  );

  it.each([
    ['北京局现任局长是谁', /^(?!.*新任).*2017年3月9日/],
    ['who heads ILO Beijing', /^(?!.*new ).*9 March 2017/],
    ['who became country director in Beijing', /new Country Director/],
    ['who was the director of ILO Beijing in 2015', /^Tim De Meyer/],
    ['2012年总干事是谁', /^胡安·索马维亚/],
    ['Who was Director-General of the ILO at the time of the Tsinghua report?', /^Guy Ryder/],
    ['Who was head of the ILO when the Tsinghua session took place?', /^Guy Ryder/],
    ['清华那篇报道里国际劳工组织总干事是谁', /^盖伊·赖德/],
    ['Who led the ILO at the time of the 2012 agreement?', /^Juan Somavia/],
    ['2012年签南南合作协议时国际劳工组织总干事是谁', /^胡安·索马维亚/],
    [
      'Who was the director of the ILO office in Beijing when the CMTU workshop was held?',
      /^Tim De Meyer.*2017/,
    ],
  ])('is told as of the newest record, or of the time asked for: “%s”', (text, told) =>
    expect(fact(text)).toMatch(told),
  );

  it.each([
    '北京局前任局长是谁',
    '前任总干事是谁',
    'who is the former director of ILO Beijing',
    'who preceded De Meyer',
    'who did De Meyer replace',
    '戴晓初的前任是谁',
    '戴晓初的前任叫什么',
    '戴晓初接替了谁',
    'ILO副总干事是谁',
    'who is the deputy director general of the ILO',
    '副局长是谁',
    '2010年总干事是谁',
    '2024年总干事是谁',
    'Who was Director-General of the ILO during the Belt and Road Forum?',
    'Who was the director of ILO Beijing when the Hangzhou MOU was signed?',
  ])('is not stated where no record says who was it before, then or in that rank: “%s”', (text) => {
    const told = answer(text);
    expect([told.type, told.hits]).toEqual(['nothing', []]);
  });

  it.each([
    ['who signed for the ministry in 2012', /Wang Xiaochu/],
    ['who was in the chair at Tsinghua on 25 October?', /Zhang Chao/],
    ['who is the director of the Career Development Center', /Zhang Chao/],
  ])('is no other question: “%s”', (text, told) => expect(fact(text)).toMatch(told));
});
