import { hasHan } from '../../domain/fold.ts';
import { readFollowUp } from '../../understanding/follow-ups/follow-up.ts';
import { ANY_OTHERS } from './changes/referents.ts';
import { factNamed } from './facts/fact-nouns.ts';
import { ONE } from './lists/one-of-shown.ts';

/** What is told apart from what is asked of it, by a mark, or a space in Chinese. */
const CLAUSES =
  /^(?<head>.{2,60}?)(?:\s?[:;.?,，。；：]\s?|\s+[–—-]+\s+|(?<=\p{Script=Han}) )(?<tail>\S.{1,})$/u;
/** 北京那个是什么会, 另一条是谁讲的, 新闻那条发布时间: by the word for a thing; 2017年的是谁办的: by its year. */
const THAT_THING =
  /^(?<head>(?:.{1,14}?[那这]|那?另外?[那1一]?)[1一两2三3几]?[份个场次篇条项届部笔位]|那?\d{2,4}年的)(?<tail>.{2,})$/u;
/** A verb or what joins it to somebody: so begins what is asked of it, unless that is the name of a fact. */
const ASKED_OF_IT =
  /^(?:是|在|跟|和|与|同|由|为|有|还有|哪|什么|啥|谁|多少|几|何|怎|讲|说|谈|叫|办|开|签|发|给|花|要|来|去)/u;
/** 刚才那几份里工会的是谁签的: by what tells it among those. */
const OF_THOSE =
  /^(?:.{0,6}[那这]几[份个场次篇条项届部笔](?:里面?|当?中)|其中)(?<head>.{1,12}?的)(?<tail>\S.+)$/u;
/** "When was the older signed", "for how many years is the other one": told within or after what is asked. */
const WITHIN =
  /^(?<asks>[^.,;:?，。]{5,60}?) (?<which>the (?:other|older|newer|earlier|later|former|latter))(?: one|(?= (?:for|about|on|from|due)?$)|(?= \p{L}+ed\b)|$)(?<rest>[^.,;:?，。]*)$/u;

/** "The other one came out when", the text in the order of speech. */
const FIRST =
  /^(?<which>the (?:other|older|newer|earlier|later|former|latter)) one (?<asks>(?:is|was|came|has|had|did|does|ran|runs|goes|went|says|said|got|costs?|lasts|lasted|ended|started|began)\b.{2,50})$/u;
/** "The two chinese ones", 中国的那两篇. */
const SEVERAL =
  /\bones$|^the (?:two|three|four) (?:on|about|from|in|of|with|by) |[那这][两2三3几][份个场次篇条项届部笔位]$/u;

const ANOTHER = /\bother\b|\bone (?:before|after)\b|另外?[一1那]|别的/u;
/** "The conference it led to". */
const OF_IT = /^the \p{L}+ (?:that )?(?:it|this|they) \p{L}/u;
/** "And the country programme", "back to the fair", 广州的呢, 回到学徒: a thing by its name. */
const NAMED =
  /^(?:(?:and|but|so|now|then|as for|what about|how about|(?:go )?back to) )*the [^\s.]+(?: [^\s.]+){0,4}$|\bback to .{3,40}$|^(?:那|还有|回到?|返回|刚才).{1,14}$|的呢?$/u;

/** Those of a year: 2017年的. */
export const OF_YEAR = /^那?\d{2,4}年的$/u;

/** The two turns of a text that first tells which one is meant and then asks something of it. */
export interface TwoTurns {
  readonly head: string;
  readonly tail: string;
  /** Whether a thing is called by its name, so that it is one of those spoken of only where one of them has that. */
  readonly isNamed: boolean;
}

/**
 * The two turns of "the employers' one: who signed it?", "when was the other one published", 另外一篇，几月份发的. `undefined` for
 * any other text.
 * @param said as `goesOn` gives it
 */
export function twoTurns(said: string): TwoTurns | undefined {
  const within = WITHIN.exec(said)?.groups;
  if (within !== undefined)
    return { head: `${within.which} one`, tail: `${within.asks} it${within.rest}`, isNamed: false };
  const first = FIRST.exec(said)?.groups;
  if (first !== undefined) return { head: `${first.which} one`, tail: `it ${first.asks}`, isNamed: false };
  const apart = (OF_THOSE.exec(said) ?? CLAUSES.exec(said))?.groups;
  const { head, tail } = apart ?? THAT_THING.exec(said)?.groups ?? {};
  if (head === undefined || tail === undefined) return undefined;
  if (apart === undefined && !ASKED_OF_IT.test(tail) && factNamed(tail) === undefined) return undefined;
  const lean = readFollowUp(head, false);
  const picks = lean?.kind === 'beside' || (lean?.kind === 'pick' && !lean.asks);
  const points =
    picks ||
    SEVERAL.test(head) ||
    ONE.test(head) ||
    ANY_OTHERS.test(head) ||
    ANOTHER.test(head) ||
    OF_IT.test(head) ||
    OF_YEAR.test(head);
  // 中国的那两篇是哪年的: of each of them.
  const asks = SEVERAL.test(head) && hasHan(head) ? `分别${tail}` : tail;
  return points || NAMED.test(head) ? { head, tail: asks, isNamed: !points } : undefined;
}
