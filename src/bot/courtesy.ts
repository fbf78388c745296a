import { fold } from '../domain/fold.ts';
import type { Question } from '../domain/question.ts';
import { holds } from '../understanding/text/matches.ts';

/** Thanks, farewells and words of agreement. */
const COURTESY =
  /\b(?:thanks?|thank(?:you| u)|thanx|thn?x|tks|ty|tx|cheers|appreciate[ds]?|good ?bye|byebye|bye|cya|see (?:you|ya)|good night|ok|okay|fine|great|perfect|excellent|brilliant|lovely|awesome|cool|nice|good|helpful|got it|understood|noted|all set)\b|谢|唔[该該]|感谢|辛苦|再见|拜拜|回头见|晚安|好[的哒嘞滴]|^好+[吧啊呀]?|明白|知道了|了解了|收到|懂了|清楚了|没问题|没事|够了|[就先]这样|就这些|没别的|太棒|不错|有帮助/u;
/** What is left of them where the words around it hold a sentence together: 很有帮助, "that helped". */
const EACH = new RegExp(`${COURTESY.source}|帮助|帮[了到]?大?忙|\\bhelp(?:ed|s)\\b`, 'gu');
/** Greetings are no thanks. */
const GREETING = /\bgood (?:morning|afternoon|evening|day)\b/gu;
/** Whoever asks for something says so. */
const ASKS = /[?？]|\b(?:help|how|what|who|where|when|which|why)\b|帮忙|怎么|什么|[吗呢谁哪几]/u;

/** True for a question that thanks, takes leave or agrees and asks for nothing: "ok thx", 谢谢啦. */
export function isCourtesy({ asked, mentions, dates, phrases, freeText }: Question): boolean {
  const text = fold(asked).replace(GREETING, '');
  if (!holds(text, COURTESY) || holds(text, ASKS)) return false;
  const isBare = mentions.length + phrases.length === 0 && dates === undefined;
  return isBare && !/\p{L}/u.test(fold(freeText).replace(EACH, ''));
}
