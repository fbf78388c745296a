import { describe, expect, it } from 'vitest';
import { dateText, figureNumber, moneyText, spanText } from '../../src/answering/formats.ts';
import { on } from '../fixtures/records.ts';

describe('dates as people read them', () => {
  it.each([
    ['2017-03-28', '28 March 2017', '2017年3月28日'],
    ['2017-03', 'March 2017', '2017年3月'],
    ['2017', '2017', '2017年'],
    ['--10-25', '25 October', '10月25日'],
    ['--02-29', '29 February', '2月29日'],
  ])('%s is never shown more exactly than it is known', (value, english, chinese) => {
    expect(dateText(on(value), 'en')).toBe(english);
    expect(dateText(on(value), 'zh')).toBe(chinese);
  });

  it('says when a date was inferred', () => {
    expect(dateText({ ...on('2019-04'), inferred: true }, 'en')).toBe('April 2019 (inferred)');
    expect(dateText({ ...on('2019-04'), inferred: true }, 'zh')).toBe('2019年4月（推断）');
  });

  it('shows a span, and one date where there is only one', () => {
    expect(spanText(on('2016-09-06'), on('2016-09-08'), 'en')).toBe('6–8 September 2016');
    expect(spanText(on('2016-09-06'), on('2016-09-08'), 'zh')).toBe('2016年9月6日至8日');
    expect(spanText({ ...on('2019-04'), inferred: true }, { ...on('2019-06'), inferred: true }, 'en')).toBe(
      'April–June 2019 (inferred)',
    );
    expect(spanText(on('2018'), on('2018'), 'zh')).toBe('2018年');
    expect(spanText(undefined, on('2018'), 'en')).toBe('2018');
    expect(spanText(undefined, undefined, 'en')).toBe('');
  });
});

describe('numbers as people read them', () => {
  it('writes amounts with their currency', () => {
    expect(moneyText(745_000, 'USD', 'en')).toBe('US$745,000');
    expect(moneyText(745_000, 'USD', 'zh')).toBe('745,000美元');
    expect(moneyText(9_000_000, 'CNY', 'zh')).toBe('9,000,000人民币');
  });

  it('keeps the unit and the hedge of a figure', () => {
    const counts = { en: 'women', zh: '女性' };
    expect(figureNumber({ value: 90, unit: 'percent', counts }, 'en')).toBe('90%');
    expect(figureNumber({ value: 250, qualifier: 'more-than', counts }, 'en')).toBe('more than 250');
    expect(figureNumber({ value: 500_000, qualifier: 'expected', counts }, 'zh')).toBe('500,000（预期）');
  });
});
