import { ORDINALS } from '../../domain/ordinals.ts';
import { CARDINALS, numberNamed } from './numbers.ts';

const NTH = `${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th)`;
const ITEM = '(?:one|record|result|item|entry|hit|link|on (?:the|your) list|of (?:these|those|them))';
/** "Can I see", "let's open", "tell me more about". */
const WISH =
  "(?:(?:can|could|may) (?:i|we|you) |let's |let me |i(?:'d| would) like (?:to )?|i(?:'ll| will)? (?:want |need |take )?(?:to )?)?(?:(?:show|open|see|read|take|pick|get|have|give|view|expand|tell|what about|how about|and|details|more|about|of|on|at|look|me|us|a bit|some|just|go|back to|return to) )*";
/** "… sounds right, tell me more": why it is picked. */
const COMMENT =
  "(?: in full| in detail|,.{0,60}| (?:looks?|sounds?|seems?|is|that's|it's) (?:like )?(?:it|right|good|interesting|promising|relevant|the one|what i\\b).{0,60})?";
const LISTED = new RegExp(
  `^${WISH}(?:the )?(?<nth>${NTH}|last|former|latter)(?: ${ITEM}| please)?${COMMENT}$`,
  'u',
);
const NUMBERED = new RegExp(
  `^${WISH}(?:the )?(?:(?:number|no\\.?|nr\\.?|#|option|result|record|item|entry) ?)?(?<nth>\\d{1,2}|${CARDINALS.join('|')})$`,
  'u',
);
const IS_NUMBERED =
  /(?:number|no\.?|nr\.?|#|option|result|record|item|entry) ?[a-z0-9]+$|^(?:show |open )?\d{1,2}$/u;
/** "Who signed the second one?", "how much was the first?": of which of those listed something is asked. */
const ASKED_OF = new RegExp(
  `\\bthe (?<nth>${NTH}) (?:one|record|result|item|entry|hit|of (?:them|those|these|the (?:two|three|four)))\\b(?! (?:to|ever|that|who|which|about|on|of|in|from|with|by|where)\\b)`,
  'u',
);
const ASKED_OF_SOME = new RegExp(
  `^(?:and )?(?:what(?:'s| is| was) )?the (?<nth>${NTH}|last)(?: one)? of (?:the (?:two|three|four|five|lot|list)|them|those|these)\\b`,
  'u',
);
const ASKED_OF_BARELY = new RegExp(
  `^(?:and )?(?:who|what|when|where|how|which|was|is|did)\\b.{1,40}\\bthe (?<nth>${NTH}|last)(?: (?:signed|held|published|launched|about|for))?$`,
  'u',
);
const CHINESE =
  /^(?:看看?|打开|显示|说说|展开|详细说说?|我想看|给我看看?|回到|再看|那|这么|那么)*(?:第([一二三四五六七八九十]|\d{1,2})|(最后|后者|后面那[一1]?(?=[个位条项份篇]))|前者|前面那[一1]?(?=[个位条项份篇]))[个位条项一份篇]{0,2}(?:呢|记录|吧|(?:具体|详细)(?:说说|一?点)?|详细内容|详情|的内容|看看|展开)?$/u;

/** 第二个是什么时候: of which of those listed something is asked. */
const CHINESE_ASKED_OF = /^那?第(?<nth>[一二三四五六七八九十]|\d{1,2})[个条项份篇笔](?!五年|国)/u;

/** Which of a list is picked, from 1; `last` for the last one shown, `undefined` for none. @param said as `goesOn` gives it */
export function picked(said: string): number | 'last' | undefined {
  const listed = LISTED.exec(said)?.groups?.nth;
  if (listed !== undefined) return placeOf(listed);
  const numbered = IS_NUMBERED.test(said) ? NUMBERED.exec(said)?.groups?.nth : undefined;
  if (numbered !== undefined) return placeOf(numbered);
  const chinese = CHINESE.exec(said);
  if (chinese?.[2] !== undefined) return 'last';
  return chinese === null ? undefined : placeOf(chinese[1] ?? 'former');
}

/** Of which of a list something is asked in so many words, from 1; `undefined` where none is. */
export function askedOfPicked(said: string): number | 'last' | undefined {
  const asked =
    ASKED_OF.exec(said) ??
    ASKED_OF_BARELY.exec(said) ??
    ASKED_OF_SOME.exec(said) ??
    CHINESE_ASKED_OF.exec(said);
  const nth = asked?.groups?.nth;
  return nth === undefined ? undefined : placeOf(nth);
}

function placeOf(nth: string): number | 'last' | undefined {
  if (nth === 'former') return 1;
  return nth === 'last' || nth === 'latter' ? 'last' : numberNamed(nth);
}
