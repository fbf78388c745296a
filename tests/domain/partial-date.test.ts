import { describe, expect, it } from 'vitest';
import { daysOf, partialDateSchema, precisionOf } from '../../src/domain/partial-date.ts';
import { primaryDate } from '../../src/domain/primary-date.ts';

describe('a partial date', () => {
  it.each([
    ['2017-03-28', 'day'],
    ['2017-03', 'month'],
    ['2017', 'year'],
    ['--10-25', 'day-of-year'],
    ['--02-29', 'day-of-year'],
    ['2024-02-29', 'day'],
  ])('%s is known to the %s', (value, precision) => {
    expect(precisionOf(value)).toBe(precision);
  });

  it.each(['2017-02-29', '2017-13', '--02-30', '--13-01', '17-03-28', '2017-3-28', 'spring 2017', ''])(
    'refuses %s',
    (value) => {
      expect(precisionOf(value)).toBeUndefined();
      expect(partialDateSchema.safeParse({ value, precision: 'day' }).success).toBe(false);
    },
  );

  it('refuses a precision that the value does not have', () => {
    expect(partialDateSchema.safeParse({ value: '2017-03', precision: 'day' }).success).toBe(false);
  });

  it('covers the days it can mean', () => {
    expect(daysOf({ value: '2016-02', precision: 'month' })).toEqual({
      from: '2016-02-01',
      to: '2016-02-29',
    });
    expect(daysOf({ value: '2016', precision: 'year' })).toEqual({ from: '2016-01-01', to: '2016-12-31' });
    expect(daysOf({ value: '--10-25', precision: 'day-of-year' })).toBeUndefined();
  });

  it('lists what is published by its publication and what happens by its start', () => {
    const dates = {
      published: { value: '2017-03-22', precision: 'day' },
      start: { value: '2017-03-09', precision: 'day' },
    } as const;
    expect(primaryDate({ kind: 'news', dates })?.value).toBe('2017-03-22');
    expect(primaryDate({ kind: 'seminar', dates })?.value).toBe('2017-03-09');
    expect(primaryDate({ kind: 'news', dates: { start: dates.start } })?.value).toBe('2017-03-09');
    expect(primaryDate({ kind: 'news', dates: {} })).toBeUndefined();
  });
});
