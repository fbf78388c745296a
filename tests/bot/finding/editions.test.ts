import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});

const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('which one of a series is asked for', () => {
  it.each([
    ['fifth Hongqiao forum', 'fifth Hongqiao forum'],
    [
      'when was the seventh Hongqiao International Economic Forum?',
      'seventh Hongqiao International Economic Forum',
    ],
    ['第五届虹桥论坛', '第五届虹桥论坛'],
    ['第20届国际劳工统计学家大会', '第20届国际劳工统计学家大会'],
    ['third edition of ergonomic checkpoints', 'third edition of ergonomic checkpoints'],
    ['first edition of the Global Wage Report', 'first edition of the Global Wage Report'],
    ['Bridge project III', 'Bridge project III'],
    ['is there a second phase of the SCORE project', 'second phase of the SCORE project'],
    ['有没有第三届一带一路论坛', '第三届一带一路论坛'],
  ])('is in no record where the records are of another or say nothing of it: %s', (text, words) => {
    const answer = ask(text);
    expect(answer.type).toBe('nothing');
    expect(answer.text).toContain(words);
  });

  it.each([
    ['6th Hongqiao forum', 'press-2023-11-07-hongqiao-forum-safe-workplaces'],
    ['第六届虹桥论坛', 'press-2023-11-07-hongqiao-forum-safe-workplaces'],
    ['the second Global Wage Report', 'press-2010-12-06-global-wage-report'],
    ['Bridge project phase 2', 'press-2023-06-26-bridge-project-2-mongolia'],
    ['优质学徒制二期', 'project-quality-apprenticeship-china-phase-2'],
    ['the third DWCP', 'brochure-dwcp-2016'],
  ])('is found where a record says so: %s', (text, id) => {
    const answer = ask(text);
    expect(answer.hits[0]?.record.id).toBe(id);
    expect(answer.text).not.toMatch(/No record states whether|没有记录写明这是否/);
  });

  it.each([
    ['third Belt and Road Forum', '“third Belt and Road Forum”'],
    ['when was the third Belt and Road Forum', '“third Belt and Road Forum”'],
    ['第三届一带一路高峰论坛', '“第三届一带一路高峰论坛”'],
    ['fourth DWCP', '“fourth DWCP”'],
  ])('is said to be open where what is found has no number: %s', (text, words) => {
    const answer = ask(text);
    expect(answer.hits.length).toBeGreaterThan(0);
    expect(answer.text).toMatch(/No record states whether|没有记录写明这是否/);
    expect(answer.text).toContain(words);
  });

  it.each(['the second SCORE agreement', 'first DWCP', 'the second seminar on labour statistics'])(
    'is not meant by a place in a list: %s',
    (text) => {
      const answer = ask(text);
      expect(answer.hits.length).toBeGreaterThan(0);
      expect(answer.text).not.toContain('No record states whether');
    },
  );
});
