import { hasHan } from '../../domain/fold.ts';
import { asksForList, pickedBeside } from './beside.ts';
import { changeIn } from './changes.ts';
import { asksForMore } from './more.ts';
import { type Page, pageIn } from './pages.ts';
import { askedOfPicked, picked } from './picks.ts';
import { goesOn } from './spoken.ts';

/** How a text leans on what was asked before it in the same conversation. */
export type FollowUp =
  /** More of the same list. */
  | { readonly kind: 'more' }
  /** Another page of it. */
  | { readonly kind: 'page'; readonly page: Page }
  /** The nth of the list, from 1; `last` is the last one shown. `asks` where something else is asked of it. */
  | { readonly kind: 'pick'; readonly nth: number | 'last'; readonly asks: boolean }
  /** One beside that taken from the list last; `other` of two. */
  | { readonly kind: 'beside'; readonly step: 'next' | 'previous' | 'other' }
  /** The list again from which one was taken. */
  | { readonly kind: 'back' }
  /** The same question with what `rest` names put in place of its like: "and Mongolia?". */
  | { readonly kind: 'change'; readonly rest: string }
  /** A question about the record that was spoken of: "when was it signed?". `isPart` where just a part of it is named. */
  | { readonly kind: 'refer'; readonly isPart?: true };

/** Words that stand for something named before. "That" and "this" also begin ordinary questions, so they need a verb's company. */
const REFERS_ENGLISH =
  /\b(?:it|its|they|them|their|he|she|him|her|there|this one|that one|of that|about that|about this)\b/;
/** The thing itself is asked for, by a word that stands in its place: "source?", 内容是什么. */
const PART =
  /^(?:(?:the |its )?(?:main |key )?(?:sources?|links?|url|details?|contents?|summary|countries|partners|participants|topics|priorities|objectives|goals|aims|results|outcomes|full (?:text|speech|version|article|document|report|story)|(?:(?:any|some) )?(?:more|further) (?:details?|info(?:rmation)?)))(?: (?:of it|please))?$|^(?:can you |could you |please )?(?:summari[sz]e|sum up|recap)(?: (?:it|that|this))?(?: up)?$|^(?:(?:give|show) me )?(?:a |the )?(?:short |quick |brief )?(?:summary|recap|tl ?;? ?dr|overview)(?: please)?$|^(?:in (?:short|brief)|briefly|(?:and )?(?:about what|what about|what for|for what)|abbreviation|acronym|more details on that)$|^(?:请|帮我)?(?:总结|概括|归纳|概述|简述)(?:一下)?$|^简单(?:说|讲)(?:说|讲|一下)$|^(?:有?(?:什么|哪些)?(?:主要|具体|详细)?(?:内容|来源|出处|国家|参与方|合作方|目标|成果|结果|重点|主题|原文|链接|网址|详情|细节)(?:是|有)?(?:什么|哪些|呢)?|(?:还|再)?(?:有没有|有)?(?:更多|更详细|再?详细|再?具体)(?:一?点|些)?的?(?:细节|信息|介绍|内容|情况)?(?:吗|呢)?|介绍一下|讲(?:了|的)?(?:是|些)?什么的?|(?:是)?关于什么的?|(?:是)?(?:干|做)(?:什么|啥)(?:用|使)?的?|用来(?:干|做)(?:什么|啥)|简称|缩写|说(?:了|的)?(?:是|些)?什么)$/u;
/** All that is told of it is asked for: "tell me more", "can you go into detail?", 再多说点, 详细说说. */
const IN_DETAIL =
  /^(?:(?:can|could|would|will) you )?(?:please )?(?:(?:tell|give|show) (?:me|us) (?:a (?:bit|little) )?more(?: details?| info(?:rmation)?)?|elaborate|expand|go into (?:more )?details?|say more)(?: (?:on|about) (?:it|that|this))?$|^(?:请|能|可以|麻烦)?(?:你|您)?(?:能|可以)?(?:给我|跟我|帮我)?(?:(?:再|多|再多)(?:说|讲|介绍)(?:一?[点些]|一?下|说)|(?:再|更)?(?:详细|具体|展开|仔细)(?:地)?(?:(?:说|讲|介绍)(?:说|讲|一?下|一?[点些])?|一?[点些])|(?:说|讲|介绍)(?:得|的)?(?:再)?(?:详细|具体|仔细)(?:一?[点些])?)(?:吗|吧|呗|好吗)?$/u;
const REFERS_CHINESE = /它|他们|她|他|这个|那个|这份|那份|这次|那次|该(?:协议|项目|会议|活动)|其中/;

/**
 * Tells whether and how a text leans on the question before it; `undefined` when it can stand alone.
 * `standsAlone` says that the text names a subject of its own: then a pronoun in it is no reference.
 *
 * @example readFollowUp('and Mongolia?', true) // { kind: 'change', rest: 'mongolia' }
 * @example readFollowUp('第二个', false) // { kind: 'pick', nth: 2, asks: false }
 */
export function readFollowUp(text: string, standsAlone: boolean): FollowUp | undefined {
  const said = goesOn(text);
  const step = pickedBeside(said);
  if (step !== undefined) return { kind: 'beside', step };
  if (asksForMore(said)) return { kind: 'more' };
  const page = pageIn(said);
  if (page !== undefined) return { kind: 'page', page };
  const nth = picked(said);
  if (nth !== undefined) return { kind: 'pick', nth, asks: false };
  if (asksForList(said)) return { kind: 'back' };
  const of = askedOfPicked(said);
  // 第三个体面劳动国别计划 is no item of a list.
  if (of !== undefined && !(standsAlone && hasHan(said))) return { kind: 'pick', nth: of, asks: true };
  if (!standsAlone && (PART.test(said) || IN_DETAIL.test(said))) return { kind: 'refer', isPart: true };
  const rest = changeIn(said);
  // "Same for the first": what is put in the place of its like is another of the list.
  const other = rest === undefined ? undefined : picked(rest);
  if (other !== undefined) return { kind: 'pick', nth: other, asks: false };
  return rest === undefined ? reference(said, standsAlone) : { kind: 'change', rest };
}

function reference(said: string, standsAlone: boolean): FollowUp | undefined {
  if (standsAlone) return undefined;
  return REFERS_ENGLISH.test(said) || REFERS_CHINESE.test(said) ? { kind: 'refer' } : undefined;
}
