import { describe, expect, it } from 'vitest';
import type { DateCondition } from '../../src/domain/question.ts';
import type { CooperationRecord } from '../../src/domain/record.ts';
import { dateFit as fitOf } from '../../src/search/filtering/dates.ts';
import { on } from '../fixtures/records.ts';

const april = { from: '2019-04-01', to: '2019-04-30', words: 'April 2019' };
const year = { from: '2019-01-01', to: '2019-12-31', words: '2019' };

const dateFit = (
  dates: CooperationRecord['dates'],
  condition: DateCondition,
  kind: CooperationRecord['kind'] = 'news',
) => fitOf({ kind, dates }, condition);

describe('how well dates fit a condition', () => {
  it('is full for a date within, rough dates too', () => {
    expect(dateFit({ published: on('2019-04-30') }, april)).toBe(1);
    expect(dateFit({ published: on('2019-04') }, april)).toBe(1);
    expect(dateFit({ published: on('2019') }, year)).toBe(1);
    expect(dateFit({ start: on('2019-04-29'), end: on('2019-04-30') }, april)).toBe(1);
  });

  it('is less for something that was running then, and least where the date is too rough to tell', () => {
    const running = dateFit({ start: on('2018-01'), end: on('2020-12') }, april);
    const perhaps = dateFit({ published: on('2019') }, april);
    const perhapsRunning = dateFit({ start: on('2019'), end: on('2019') }, april);
    expect(running).toBeLessThan(1);
    expect(perhaps).toBeLessThan(running);
    expect(perhapsRunning).toBe(perhaps);
    expect(perhaps).toBeGreaterThan(0);
  });

  it('is none outside, for undated records and for dates without a year', () => {
    expect(dateFit({ published: on('2019-05-01') }, april)).toBe(0);
    expect(dateFit({ start: on('2019-05-01'), end: on('2019-06-01') }, april)).toBe(0);
    expect(dateFit({}, april)).toBe(0);
    expect(dateFit({ start: on('--04-10') }, april)).toBe(0);
    expect(dateFit({}, { words: '' })).toBe(0);
  });

  it('takes the best of several dates', () => {
    expect(dateFit({ published: on('2019-04-02'), start: on('2011') }, april)).toBe(1);
  });

  it('holds with an open end', () => {
    expect(dateFit({ published: on('2020-01-01') }, { from: '2019-01-01', words: 'since 2019' })).toBe(1);
    expect(dateFit({ published: on('2018-12-31') }, { from: '2019-01-01', words: 'since 2019' })).toBe(0);
    expect(dateFit({ start: on('2018-12-31') }, { to: '2018-12-31', words: 'until 2018' })).toBe(1);
  });

  it('matches a month and day in days of any year, in days without a year and inside short stretches', () => {
    const day = { monthDay: '--10-25', words: '25 October' };
    expect(dateFit({ published: on('2011-10-25') }, day)).toBe(1);
    expect(dateFit({ start: on('--10-25') }, day)).toBe(1);
    expect(dateFit({ start: on('2012-10-24'), end: on('2012-10-26') }, day)).toBe(1);
    expect(
      dateFit({ start: on('2012-12-30'), end: on('2013-01-02') }, { monthDay: '--01-01', words: '' }),
    ).toBe(1);
    expect(dateFit({ start: on('--10-24'), end: on('--10-26') }, day)).toBe(1);
    expect(dateFit({ published: on('2011-10') }, day)).toBe(0);
    expect(dateFit({ published: on('2011-10-26') }, day)).toBe(0);
  });

  it('tells what runs, ended and starts by the dates of the thing itself', () => {
    const lasting = { start: on('2018'), end: on('2020') };
    expect(dateFit(lasting, { ...year, stage: 'runs' }, 'project')).toBe(1);
    expect(dateFit(lasting, { ...year, stage: 'ends' }, 'project')).toBe(0);
    expect(dateFit(lasting, { ...year, to: '2020-12-31', stage: 'ends' }, 'project')).toBe(1);
    expect(dateFit(lasting, { from: '2020-12-31', words: '', stage: 'starts' }, 'project')).toBe(0);
    expect(dateFit({ start: on('2019-04-02') }, { ...april, stage: 'ends' }, 'meeting')).toBe(1);
    expect(
      dateFit({ start: on('2019-05-02') }, { from: '2019-05-01', words: '', stage: 'starts' }, 'meeting'),
    ).toBe(1);
  });

  it('leaves open whether a project without an end still runs, and says of no text that it does', () => {
    const open = dateFit({ start: on('2018') }, { ...year, stage: 'runs' }, 'project');
    expect(open).toBeGreaterThan(0);
    expect(open).toBeLessThan(1);
    expect(dateFit({ start: on('2018') }, { ...year, stage: 'ends' }, 'project')).toBe(0);
    expect(dateFit({ start: on('2020') }, { ...year, stage: 'runs' }, 'project')).toBe(0);
    expect(dateFit({ start: on('2018'), end: on('2020') }, { ...year, stage: 'runs' }, 'news')).toBe(0);
  });
});
