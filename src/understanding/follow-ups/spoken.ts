import { Sheet } from '../text/sheet.ts';

/** What people say first when they go on: how the answer was, that they wait, that there is one more thing. */
const LEAD =
  /^(?:(?:ok|okay|k|oh|ah|aha|hm+|right|alright|great|good|nice|cool|fine|super|perfect|brilliant|lovely|excellent|fantastic|wonderful|awesome|amazing|interesting|noted|thanks|thank you|thx|cheers|ta|sorry|wait|hang on|hold on|one sec|well|so|yes|yeah|yep|no|nope|hey|hi|actually|got it|i see|too (?:many|much)|that's too (?:many|much)|fair enough|very good|that's great|that helps|(?:one more(?: thing)?|another thing|last one)(?=\s?[:,])|by the way|btw|please|pls|很?好的?|好吧|算了|太多了|嗯+|哦+|谢谢你?|多谢|明白了?|知道了|等等|不好意思|对了)(?: (?:a lot|so much|very much|then|again|a million))?(?:[\s,.;:!–—-]+|(?<=\p{Script=Han})))+(?=\S)/u;
/** What they say last: politeness, and that it goes on from before. */
const TAIL =
  /(?:[\s,.;:!?]+(?:please|pls|plz|thanks|thank you|thx|cheers|ta|then|though|if possible|if you can|for me|for us|maybe|perhaps|now|again|will do|is enough|is fine|would do|就行了?|就够了?|就好了?|即可|谢谢|麻烦了))+$/u;
const MARKS = /[\s?!.,;。？！，；、…]+$/u;
/** A text without the marks at its end. */
export function withoutEndMarks(text: string): string {
  return text.replace(MARKS, '');
}

/** Other words for what a text does with a list: "limit it to 2014", 缩小到2014年 keep only those, 换成按年份 is by year. */
const PLAIN: ReadonlyArray<readonly [RegExp, string]> = [
  // "Older one, what does it say", "china's is meant to improve what".
  [/^((?:and|but|so|ok|now) )?(?=(?:other|older|newer|earlier|later|former|latter) one\b)/iu, '$1the '],
  [
    /^((?:and|but|so|ok|now) )?(?!(?:what|who|it|that|there|here|how|where|when|let|he|she)\b)(\p{L}+)['’]s (?=(?:is|was|has|does|did|goes|runs|ran)\b)/iu,
    '$1the $2 one ',
  ],
  [
    /^(?:limit|narrow|restrict|filter|reduce)(?: (?:it|them|this|that|these|those|the (?:list|results?)))?(?: down)? (?:to|by|for|on) (?:only )?/iu,
    'only ',
  ],
  [
    /^(?:再|把)?(?:范围|结果|列表)?(?:缩小|限定|限制|筛选|过滤)(?:一下|范围)?(?:到|为|在|出|至)?(?=.)/u,
    '只看',
  ],
  [/^(?:改成?|换成?)(?=按)|(?<=^(?:and |now )?by \p{L}+) instead\b/iu, ''],
];

/** A text with plain words for what it does with a list that was shown. @example handlingPlainly('narrow it down to 2014') // 'only 2014' */
export function handlingPlainly(typed: string): string {
  return PLAIN.reduce((text, [words, plain]) => text.replace(words, plain), typed.trim());
}

/** Whatever is longer is no short going on. */
const LONGEST = 200;

/**
 * What a text says that goes on from another: folded, shorthand and dialect spelled out, without marks at its end and without the politeness around it.
 * @example goesOn('Ok great, and Mongolia please?') // 'and mongolia'
 */
export function goesOn(text: string): string {
  const said = new Sheet(text.slice(0, LONGEST)).folded.trim().replace(MARKS, '');
  const rest = said.replace(LEAD, '').replace(/^&\s*/u, 'and ').replace(TAIL, '').replace(MARKS, '');
  return rest === '' ? said : rest;
}
