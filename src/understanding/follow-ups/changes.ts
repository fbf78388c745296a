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
/** "Which of them are with the unions", 其中哪些跟工会有关: what of the list is meant. */
const ENGLISH_OF_THEM =
  /^(?:and )?(?:which|what|any|how many|(?:are|is|were|was) (?:any|one|some))(?: ones?)? of (?:them|those|these)(?: (?:is|are|was|were|deal|deals|come|comes))?(?: (?:with|about|on|from|in|by))? (?<rest>.+)$/u;
const CHINESE_OF_THEM =
  /^(?:这|那)?(?:其中|里面|里头|当中)(?:有?哪[个些份项条几]{1,2}|有没有|有)(?:是|跟|和|与|关于|涉及)?(?<rest>.+?)(?:有关|相关)?的?(?:呢|吗|吧)?$/u;
const CHINESE_END = /^(?<rest>.{1,20})呢$/u;

/** What a text names that takes the place of its like: "and Mongolia?", "same again but 2014". @param said as `goesOn` gives it */
export function changeIn(said: string): string | undefined {
  const patterns = hasHan(said)
    ? [CHINESE_OF_THEM, CHINESE, CHINESE_END]
    : [ENGLISH_OF_THEM, ENGLISH, ENGLISH_END];
  return patterns.map((pattern) => pattern.exec(said)?.groups?.rest).find((rest) => rest !== undefined);
}
