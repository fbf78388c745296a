import { expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk } = await assemble('data/records');
const TODAY = '2024-06-15';

function ask(text: string) {
  return desk.answer({ kind: 'say', text }, { today: TODAY });
}

it.each([
  ['中国给柬埔寨和巴基斯坦的项目出了多少钱', 1, '745,000'],
  ['中国给柬埔寨老挝项目出了多少钱', 2, '2,000,000'],
  ['how much did China pay for the Cambodia and Pakistan project', 1, '745,000'],
  ['the Cambodia Pakistan project', 1, '745,000'],
  // Where no one thing is named, or either will do, each of them is meant.
  ['中国给柬埔寨和老挝出了多少钱', 3, '2,745,000'],
  ['柬埔寨或老挝的项目中国出了多少钱', 3, '2,745,000'],
])('what is in front of one thing it has together: %s', (text, count, sum) => {
  const answer = ask(text);
  expect(answer.hits).toHaveLength(count);
  expect(answer.text).toContain(sum);
});

it.each(['2018年中国出了多少钱', '2018年中国捐了多少钱', 'how much did China donate in 2018'])(
  'beside a sum words for giving name no subject: %s',
  (text) => {
    expect(ask(text).hits).toHaveLength(3);
  },
);

it.each(['how much did China give in 2012', '中国2012年给了多少钱', '2012年中国出了多少资金'])(
  'of two records of one sum that is told which says who gave it: %s',
  (text) => {
    expect(ask(text).text).toMatch(/from Government of China|中国政府提供/u);
  },
);

it.each([
  '74.5万美元是谁出的',
  '20万美元谁给的',
  '谁给了这20万美元',
  '二十万美元由谁出的',
  'where does the 745,000 come from',
])('who gave a sum is told though the sum is what is named: %s', (text) => {
  expect(ask(text).type).toBe('fact');
  expect(ask(text).text).toMatch(/Funded by: Government of China|出资方：中国政府/u);
});

it.each(['钱从哪来', '资金来自哪里', 'where does the money come from', '谁出的钱', 'who pays for all this'])(
  'who paid is told by donor where nothing is named that they paid for: %s',
  (text) => {
    const answer = ask(text);
    expect(answer.type).toBe('figures');
    expect(answer.text).toMatch(/Government of China: US\$2,945,000|中国政府：2,945,000美元/u);
  },
);

it.each([
  ['500,000 people', 'record'],
  ['source of the 745,000 figure', 'matches'],
  ['1,000,000', 'matches'],
  ['惠及500,000人的项目', 'record'],
  ['3,000 workers', 'nothing'],
])('a number whose thousands are set apart is one word: %s', (text, type) => {
  const answer = ask(text);
  expect(answer.type).toBe(type);
  expect(answer.text).not.toMatch(/(?:record|提到)[:：] ?(?:\d+, )?000/u);
});
