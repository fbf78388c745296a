import { hasHan } from '../../domain/fold.ts';

const FOR = '(?:for|but|with|in|about|on|of|from)';
/** "And", "what about", "same question for", "make it", "I meant", "ditto". */
const ENGLISH = new RegExp(
  `^(?:(?:and|or|but|only|just|now|then) )*(?:(?:and|but|or|only|just|now|what about|how about|(?:do |ask |run |try )?(?:the )?same(?: (?:again|thing|question|search|list|query))?(?: ${FOR})+|ditto(?: ${FOR})?|repeat (?:that|it|this) ${FOR}|try(?! (?:to|and)\\b)|make (?:it|that)|switch (?:it )?to|change (?:it|that) to|(?:i )?mean[t]?) )(?<rest>.+)$`,
  'u',
);
const ENGLISH_END = /^(?<rest>.+) (?:only|instead|too|as well)$/u;
const CHINESE =
  /^(?:那么?|只看|只要|只有|换成|再看看?|还有|以及|我是说|改成)(?<rest>.+?)(?:的)?(?:呢|吗|吧)?$/u;
const CHINESE_END = /^(?<rest>.{1,20})呢$/u;

/** What a text names that takes the place of its like: "and Mongolia?", "same again but 2014". @param said as `goesOn` gives it */
export function changeIn(said: string): string | undefined {
  const patterns = hasHan(said) ? [CHINESE, CHINESE_END] : [ENGLISH, ENGLISH_END];
  return patterns.map((pattern) => pattern.exec(said)?.groups?.rest).find((rest) => rest !== undefined);
}
