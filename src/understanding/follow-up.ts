import { fold, hasHan } from '../domain/fold.ts';
import type { Language } from '../domain/language.ts';

/** How a text leans on what was asked before it in the same conversation. */
export type FollowUp =
  /** More of the same list. */
  | { readonly kind: 'more' }
  /** The nth of the list, from 1; `last` is the last one shown. */
  | { readonly kind: 'pick'; readonly nth: number | 'last' }
  /** The same answer in another language. */
  | { readonly kind: 'language'; readonly language: Language }
  /** The same question with what `rest` names put in place of its like: "and Mongolia?". */
  | { readonly kind: 'change'; readonly rest: string }
  /** A question about the record that was spoken of: "when was it signed?". */
  | { readonly kind: 'refer' };

const MORE = new Set([
  ...[
    'more',
    'more please',
    'show more',
    'show me more',
    'next',
    'next page',
    'any more',
    'anything else',
    'go on',
    'the rest',
  ],
  ...['更多', '还有吗', '还有呢', '还有更多吗', '下一页', '继续', '其他的呢', '再来一些'],
]);

const ENGLISH_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const CHINESE_ORDINALS = '一二三四五六七八九十';

const PICK_ENGLISH =
  /^(?:(?:show|open|tell me about|details of|what about|and) )?(?:me )?(?:the |number |no\.? |#)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2})(?:st|nd|rd|th)?(?: (?:one|record|result|item|entry))?(?: please)?$/;
const PICK_CHINESE =
  /^(?:看看?|打开|显示|说说)?(?:第([一二三四五六七八九十]|\d{1,2})|(最后))[个条项一]{0,2}(?:呢|记录)?$/;

const LANGUAGE_ENGLISH =
  /^(?:(?:and|now|same|again|say it|show it|the same) )?in (chinese|english|mandarin)(?: please)?$/;
const LANGUAGE_CHINESE =
  /^(?:请)?(?:用|换成|改用)?(中文|汉语|英文|英语)(?:版|说|回答|显示|再说一遍)?(?:呢|吧)?$/;

const CHANGE_ENGLISH =
  /^(?:and|but|or|what about|how about|and what about|only|just|same for|the same for|now) (.+)$/;
const CHANGE_ENGLISH_END = /^(.+) (?:only|instead|too|as well)$/;
const CHANGE_CHINESE = /^(?:那么?|只看|只要|只有|换成|再看看?|还有|以及)(.+?)(?:的)?(?:呢|吗|吧)?$/;
const CHANGE_CHINESE_END = /^(.{1,20})呢$/;

/** Words that stand for something named before. "That" and "this" also begin ordinary questions, so they need a verb's company. */
const REFERS_ENGLISH =
  /\b(?:it|its|they|them|their|he|she|him|her|there|this one|that one|of that|about that|about this)\b/;
const REFERS_CHINESE = /它|他们|她|他|这个|那个|这份|那份|这次|那次|该(?:协议|项目|会议|活动)|其中/;

/**
 * Tells whether and how a text leans on the question before it; `undefined` when it can stand alone.
 * `standsAlone` says that the text names a subject of its own: then a pronoun in it is no reference.
 *
 * @example readFollowUp('and Mongolia?', true) // { kind: 'change', rest: 'mongolia' }
 * @example readFollowUp('第二个', false) // { kind: 'pick', nth: 2 }
 */
export function readFollowUp(text: string, standsAlone: boolean): FollowUp | undefined {
  const said = fold(text.slice(0, 200)).replace(/[\s?!.,;。？！，；、]+$/u, '');
  if (MORE.has(said)) return { kind: 'more' };
  return pick(said) ?? language(said) ?? change(said) ?? reference(said, standsAlone);
}

function pick(said: string): FollowUp | undefined {
  const english = PICK_ENGLISH.exec(said)?.[1];
  if (english !== undefined) {
    if (english === 'last') return { kind: 'pick', nth: 'last' };
    const ordinal = ENGLISH_ORDINALS.indexOf(english) + 1;
    const nth = ordinal > 0 ? ordinal : Number(english);
    return nth > 0 ? { kind: 'pick', nth } : undefined;
  }
  const chinese = PICK_CHINESE.exec(said);
  if (chinese?.[2] !== undefined) return { kind: 'pick', nth: 'last' };
  const digits = chinese?.[1];
  if (digits === undefined) return undefined;
  const nth = CHINESE_ORDINALS.indexOf(digits) + 1 || Number(digits);
  return nth > 0 ? { kind: 'pick', nth } : undefined;
}

function language(said: string): FollowUp | undefined {
  const named = LANGUAGE_ENGLISH.exec(said)?.[1] ?? LANGUAGE_CHINESE.exec(said)?.[1];
  if (named === undefined) return undefined;
  return { kind: 'language', language: ['english', '英文', '英语'].includes(named) ? 'en' : 'zh' };
}

function change(said: string): FollowUp | undefined {
  const patterns = hasHan(said) ? [CHANGE_CHINESE, CHANGE_CHINESE_END] : [CHANGE_ENGLISH, CHANGE_ENGLISH_END];
  const rest = patterns.map((pattern) => pattern.exec(said)?.[1]).find((one) => one !== undefined);
  return rest === undefined ? undefined : { kind: 'change', rest };
}

function reference(said: string, standsAlone: boolean): FollowUp | undefined {
  if (standsAlone) return undefined;
  return REFERS_ENGLISH.test(said) || REFERS_CHINESE.test(said) ? { kind: 'refer' } : undefined;
}
