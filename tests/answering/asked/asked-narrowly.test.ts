import { describe, expect, it } from 'vitest';
import { boundsAsked } from '../../../src/answering/asked/asked-bound.ts';
import { roomAsked } from '../../../src/answering/asked/asked-room.ts';
import { asksForShare } from '../../../src/answering/asked/asked-share.ts';
import {
  askedAct,
  asksForIndividual,
  asksWhoSaid,
  tellsSaying,
} from '../../../src/answering/asked/person-acts.ts';

const states = (asked: string, text: string) => boundsAsked(asked)[0]?.test(text) ?? false;

describe('a date asked for as a bound', () => {
  it.each([
    ['after what year should the centre run alone', 'it is to run alone after 2016'],
    ['by which date is the harbour to be open', 'the harbour opens by 3 may 2019'],
    ['哪年之后由中心独立开展', '该中心在2016年后独立开展'],
    ['哪年往后归中心管', '2016年以后由该中心负责'],
  ])('“%s” is told by “%s”', (asked, text) => expect(states(asked, text)).toBe(true));

  it('is not told by the date of something else', () =>
    expect(states('after what year should the centre run alone', 'it was signed in 2014')).toBe(false));

  it.each(['in what year was it signed', 'when was it signed', '哪一年签的', '哪年的事'])(
    '“%s” asks for no bound',
    (asked) => expect(boundsAsked(asked)).toEqual([]),
  );
});

describe('a share asked for', () => {
  it.each([
    'what percentage of keepers are women',
    'how many in ten are women',
    '十个里头有几个是女的',
    '百分之多少是女性',
    '女性占几成',
  ])('“%s”', (asked) => expect(asksForShare(asked)).toBe(true));

  it.each([
    'how many women came',
    '来了几个人',
    '取得了几成果',
    'ten people came, how many stayed',
    '成员有多少',
  ])('“%s” asks for a number', (asked) => expect(asksForShare(asked)).toBe(false));
});

describe('a room asked for', () => {
  it.each(['which hall was the talk in', '宣讲会在哪个厅', 'in what building was it', '在哪栋楼'])(
    '“%s”',
    (asked) => expect(roomAsked(asked)).toBeDefined(),
  );

  it.each(['which city was the talk in', '在哪个城市', 'who built the hall'])('“%s” asks for none', (asked) =>
    expect(roomAsked(asked)).toBeUndefined(),
  );
});

describe('somebody asked for', () => {
  it('is one person where somebody founded or chaired', () => {
    expect(askedAct('who founded the league')?.isOfOne).toBe(true);
    expect(askedAct('谁创立了联盟')?.isOfOne).toBe(true);
  });

  it('is told with their nation only by a record that knows it', () => {
    for (const asked of ['what nationality is Jane Miller', 'is Jane Miller Danish?', '她是丹麦人吗']) {
      expect(askedAct(asked)?.stated.test('director; from denmark')).toBe(true);
      expect(askedAct(asked)?.stated.test('director of the harbour office')).toBe(false);
    }
  });

  it('is whoever said something, told only by a text that tells of saying', () => {
    expect(asksWhoSaid('who said it was no luxury')).toBe(true);
    expect(asksWhoSaid('哪位女士讲的来着')).toBe(true);
    expect(asksWhoSaid('who signed it')).toBe(false);
    expect(tellsSaying('he stressed that it was no luxury')).toBe(true);
    expect(tellsSaying('the seminar was held by the league')).toBe(false);
  });

  it('is an individual where people are asked for by which they are', () => {
    expect(asksForIndividual('which two people came to the harbour')).toBe(true);
    expect(asksForIndividual('how many people came to the harbour')).toBe(false);
  });
});
