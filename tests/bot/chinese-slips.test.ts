import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';
import { soundAlike } from '../../src/understanding/names/sounding-alike.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const named = (text: string) =>
  desk
    .answer({ kind: 'say', text }, { today: '2024-06-15' })
    .question?.mentions.map(({ facet, id }) => `${facet}:${id}`) ?? [];

describe('wrong characters in Chinese names', () => {
  it.each([
    ['残急人就业 航州', ['topic:disability-inclusion', 'place:hangzhou']],
    ['航洲的残疾人', ['topic:disability-inclusion']],
    ['家正工人的会议', ['topic:domestic-work']],
    ['蒙古国的强破劳动', ['country:MN', 'topic:forced-labour']],
    ['总公会是怎么表态的', ['organisation:acftu']],
    ['戴晓出哪年到北京当局长', ['person:tim-de-meyer', 'place:beijing']],
  ])('are read as what they sound like: “%s”', (text, ids) =>
    expect(named(text)).toEqual(expect.arrayContaining(ids)),
  );

  it.each([
    ['北京的青年创业', 'topic:youth-employment'],
    ['残疾人 苏州', 'place:hangzhou'],
    ['航州', 'place:hangzhou'],
    ['同业公会有什么活动', 'organisation:acftu'],
    ['戴晓出哪年到北京当局长', 'organisation:china-government'],
  ])('are none in another word, nor in a lone pair: “%s”', (text, id) =>
    expect(named(text)).not.toContain(id),
  );
});

describe('characters that sound alike', () => {
  it.each(['航杭', '正政', '公工'])('%s', (pair) =>
    expect(soundAlike(pair.charAt(0), pair.charAt(1))).toBe(true),
  );
  it.each(['湖杭', '就创', '劳务'])('%s do not', (pair) =>
    expect(soundAlike(pair.charAt(0), pair.charAt(1))).toBe(false),
  );
});
