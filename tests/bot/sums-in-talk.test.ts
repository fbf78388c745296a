import { expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk } = await assemble('data/records');
const TODAY = '2024-06-15';

function ask(text: string, conversation?: string) {
  return desk.answer({ kind: 'say', text, ...(conversation && { conversation }) }, { today: TODAY });
}
function talk(...turns: readonly string[]) {
  return turns.map((turn) => ask(turn, turns.join(' >> '))).at(-1);
}

it.each([
  ['how much did China give', 'and in 2018?'],
  ['中国出了多少钱', '2018年呢'],
])('a time after a sum asks for that of the time: %s, %s', (...turns) => {
  const answer = talk(...turns);
  expect(answer).toMatchObject({ type: 'figures', total: 3 });
  expect(answer?.text).toContain('1,945,000');
});

it('a total after how many there were is no sum of money, unless money is asked for', () => {
  expect(talk('press releases in 2014', 'how many', 'and in 2012?', 'total?')?.text).toContain('2 records');
  expect(talk('projects funded by China', 'how many', 'total money?')?.text).toContain('US$2,945,000');
});

it.each([
  'how much was the 2012 agreement',
  'value of the 2012 agreement',
  'how big was the China ILO south-south agreement',
])('the size of a deal is its sum: %s', (text) => {
  expect(ask(text)).toMatchObject({ type: 'fact' });
  expect(ask(text).text).toContain('US$1,000,000');
});

it('how many agreements there were is no sum', () => {
  expect(ask('how many agreements were signed in 2012')).toMatchObject({ type: 'figures', total: 1 });
});

it('projects with the money of somebody are those they funded', () => {
  expect(ask('projects with China money').hits).toHaveLength(4);
  expect(ask('is there EU money').text).toContain('No record says exactly that');
});

it.each([
  ['more press releases in 2014 or 2023?', '2014: 10'],
  ['which year had more press releases, 2014 or 2023', '2014: 10'],
  ['2014年和2023年哪年新闻稿多', '2014年：10'],
  ['fewer agreements in 2016 or 2019', '2016: 2'],
])('of two years each is counted: %s', (text, row) => {
  expect(ask(text)).toMatchObject({ type: 'figures' });
  expect(ask(text).text).toContain(row);
});
