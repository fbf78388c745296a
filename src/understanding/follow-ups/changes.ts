import { hasHan } from '../../domain/fold.ts';

const FOR = '(?:for|but|with|in|about|on|of|from)';
/** "And", "what about", "same question for", "make it", "I meant", "ditto". */
const ENGLISH = new RegExp(
  `^(?:(?:and|or|but|only|just|now|then) )*(?:(?:and|but|or|only|just|now|what about|how about|(?:do |ask |run |try )?(?:the )?same(?: (?:again|thing|question|search|list|query))?(?: ${FOR})+|ditto(?: ${FOR})?|repeat (?:that|it|this) ${FOR}|try(?! (?:to|and)\\b)|compared (?:to|with)|make (?:it|that)|switch (?:it )?to|change (?:it|that) to|(?:i )?mean[t]?) )(?<rest>.+)$`,
  'u',
);
/** "In Mongolia", "from the unions", "since 2019": part of a question that the one before makes whole. */
const ENGLISH_PART =
  /^(?:(?:in|from|for|with|by|on|about|during) )(?<rest>(?:the )?(?:\S+ ?){1,3})$|^(?<time>(?:since|before|after|until) (?:\S+ ?){1,3})$/u;
const ENGLISH_END = /^(?<rest>.+) (?:only|instead|too|as well)$/u;
const CHINESE_I_MEAN = '我(?:是[说要问指找]|[说要问指找]的是)';
const CHINESE = new RegExp(
  `^(?:(?:那|这么(?=\\p{Script=Han}{1,6}呢$))(?![个份场次些边里天年位届条篇])么?|只看|只要|只有|换成?|再看看?|还有|以及|${CHINESE_I_MEAN}|改成)(?<rest>.+?)(?:的)?(?:呢|吗|吧)?$`,
  'u',
);
/** "Which of them are with the unions", 其中哪些跟工会有关: what of the list is meant. */
const ENGLISH_OF_THEM =
  /^(?:and )?(?:which|what|any|how many|(?:are|is|were|was) (?:any|one|some))(?: ones?)? of (?:them|those|these)(?: (?:is|are|was|were|deal|deals|come|comes))?(?: (?:with|about|on|from|in|by))? (?<rest>.+)$/u;
const CHINESE_OF_THEM =
  /^(?:这|那)?(?:其中|里面|里头|当中)(?:有?哪[个些份项条几]{1,2}|有没有|有)(?:是|跟|和|与|关于|涉及)?(?<rest>.+?)(?:有关|相关)?的?(?:呢|吗|吧)?$/u;
const ENGLISH_KEEP =
  /^(?:just |only )?keep (?:just |only )?(?:the (?:ones?|rest) )?(?:(?:on|about|with|in|from|of) )?(?<rest>.+)$/u;
const CHINESE_KEEP =
  /^(?:只|就)?(?:把)?(?<rest>.{1,15}?)的?留下(?:来)?(?:吧)?$|^只留(?:下)?(?<kept>.{1,15}?)的?$/u;
const CHINESE_END = /^(?<rest>.{1,20})呢$/u;

const MEANT =
  '(?:(?:but|rather|it is|it was|i (?:mean|meant|want|wanted|said|was after|asked (?:about|for))) )*';
/** "Not the domestic one, the Mongolian", "wrong province, Guangdong", "Geneva I mean". */
const ENGLISH_CORRECTION = [
  new RegExp(
    `^(?:not (?<refused>[^,;.-]{1,40})|wrong \\p{L}+|(?:argh?|oops|ugh|damn|whoops)|(?:argh?|oops|ugh|damn|whoops)?[, ]*(?:typo|my (?:bad|mistake)))\\s?[,;.:-]\\s?${MEANT}(?<rest>.+?)(?: i mean[t]?)?$`,
    'u',
  ),
  /^(?:no[, ]+)?i mean[t]? (?<rest>.+)$/u,
  /^(?<rest>.+?)(?:,? i mean[t]?|, not (?<refused>[^,;.]{1,40}))$/u,
];
const CHINESE_MEANT = `(?:(?:而|应该)?是|${CHINESE_I_MEAN}|我?要的?是?)`;
/** 不是国内这个，我说的是蒙古那边的; 说错了，是北京的. */
const CHINESE_CORRECTION = [
  new RegExp(
    `^(?:(?:不对|错了|[说搞问弄打写输]错了)[\\s,]*)?(?:(?:我?[问说要找]的)?不是|不要(?=.{1,15}[,\\s]要))(?<refused>[^,\\s吗]{1,15}?)[,\\s]+${CHINESE_MEANT}?(?<rest>[^吗]+)$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:不对|不是|错了|[说搞问弄打写输]错了)[\\s,]+${CHINESE_MEANT}?|${CHINESE_I_MEAN})(?<rest>.+)$`,
    'u',
  ),
];

/** What a text puts in place of something it refuses, `undefined` where it corrects nothing. @param said as `goesOn` gives it */
export function correctionIn(said: string): { rest: string; refused: string } | undefined {
  const patterns = hasHan(said) ? CHINESE_CORRECTION : ENGLISH_CORRECTION;
  const groups = patterns.map((pattern) => pattern.exec(said)?.groups).find((one) => one !== undefined);
  return groups?.rest === undefined ? undefined : { rest: groups.rest, refused: groups.refused ?? '' };
}

/** What a text names that takes the place of its like: "and Mongolia?", "same again but 2014". @param said as `goesOn` gives it */
export function changeIn(said: string): string | undefined {
  const patterns = hasHan(said)
    ? [CHINESE_OF_THEM, CHINESE, CHINESE_KEEP, CHINESE_END]
    : [ENGLISH_OF_THEM, ENGLISH, ENGLISH_PART, ENGLISH_KEEP, ENGLISH_END];
  return (
    patterns
      .map((pattern) => pattern.exec(said)?.groups)
      // "And for China? name and rank please": what comes after is said of the same.
      .map((groups) => (groups?.rest ?? groups?.kept ?? groups?.time)?.split(/[?!.？！。] /u)[0])
      .find((rest) => rest !== undefined)
  );
}
