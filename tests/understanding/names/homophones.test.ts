import { describe, expect, it } from 'vitest';
import { createChineseHomophones } from '../../../src/understanding/names/chinese-homophones.ts';
import type { Name } from '../../../src/understanding/names/name-list.ts';
import { roughSoundOf } from '../../../src/understanding/names/sounding-alike.ts';

const names = ['虹桥论坛', '社会保障', '社会保障部', '消除贫困', '总工会'].map(
  (text): Name => ({ text, by: 'name', concept: { facet: 'topic', id: text } }),
);
const find = createChineseHomophones(names);
const heard = (text: string) => find(text).flatMap((finding) => finding.names.map((name) => name.text));

describe('Chinese names typed by ear', () => {
  it.each([
    ['虹侨论坛那篇', '虹桥论坛'],
    ['红桥论谈讲了什么', '虹桥论坛'],
    ['怎么小除贫困', '消除贫困'],
    ['社会宝障的事', '社会保障'],
  ])('are found however many characters came out wrong: %s', (text, name) =>
    expect(heard(text)).toContain(name),
  );

  it.each(['虹桥论坛', '红侨仑谈', '社会保障不是奢侈品', '总公会', '洪桥机场'])(
    'are none where nothing is wrong or nothing right, where the name ended before, or too short: %s',
    (text) => expect(heard(text)).toEqual([]),
  );

  it('stand where they were typed', () => {
    expect(find('ILO 红桥论谈').map(({ from, to }) => [from, to])).toEqual([[4, 8]]);
  });
});

describe('the sound of a character', () => {
  it('is told for every character of the first block, and for no other sign', () => {
    expect(['虹', '桥', '坛', '旅', '女'].map(roughSoundOf)).toEqual(['hon', 'qiao', 'tan', 'lv', 'nv']);
    expect([roughSoundOf('a'), roughSoundOf('，'), roughSoundOf('\u{20000}')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
