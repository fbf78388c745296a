import { expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk, shown, fact } = conversation();
const OFFICE = 'contact-ilo-beijing';

it.each([
  [['赞比亚'], '联系谁'],
  [['forced labour'], 'whom can I contact?'],
  [['forced labour'], 'any contact?'],
  [['forced labour'], 'who should I get in touch with'],
  [['蒙古国的新闻'], '有联系方式吗'],
  [['蒙古国的新闻'], '电话多少'],
])('the office of its country is the contact for what was spoken of: %s, %s', (turns, text) => {
  expect(shown(...turns, text)).toEqual([OFFICE]);
  expect(talk(...turns, text)?.text).toContain('+86 10 6532 5091');
});

it.each([
  [['Tim De Meyer'], 'his phone number?'],
  [['北京局在哪', '局长是谁'], '电话多少'],
])('the telephone of the office spoken of is told, or of somebody of it: %s, %s', (turns, text) => {
  expect(fact(...turns, text)).toContain('+86 10 6532 5091');
});

it.each([
  ['Guterres', 'his phone number?'],
  ['ACFTU', 'phone?'],
])('the telephone of the office is not told for that of another: %s, %s', (before, text) => {
  expect(shown(before, text)).not.toContain(OFFICE);
});
