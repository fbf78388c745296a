import { fold } from '../../domain/fold.ts';

/** One way in which a date bounds something: how a question asks for it, and how a text states it before or after a date. */
interface Bound {
  readonly asked: RegExp;
  readonly stated: RegExp;
}

const ASKED = '(?:what|which) (?:year|month|date|day)';
const DATE = '(?:(?:the )?(?:end|start|beginning) of )?(?:\\d{1,2} )?(?:\\p{L}+ )?(?:1[89]|20)\\d\\d';
const ASKED_ZH = '(?:哪一?[年天月]|哪个月|何年|几几年|几年|什么时候|几月(?:几[日号])?)';
const DATE_ZH = '\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?';

/** @param before English words before the date @param after Chinese words after it */
function bound(before: string, after: string): Bound {
  return {
    asked: new RegExp(`\\b(?:${before}) ${ASKED}\\b|${ASKED_ZH}(?:${after})(?!些|的)`, 'u'),
    stated: new RegExp(`\\b(?:${before}) ${DATE}\\b|${DATE_ZH}(?:${after})`, 'u'),
  };
}

const AFTER = bound('after|from|as of|starting|beyond|past', '之后|以后|往后|过后|后|起|开始');
const BEFORE = bound('before|by|until|till|up to', '之前|以前|前|为止|底');
const BOUNDS: readonly Bound[] = [AFTER, BEFORE];

/**
 * How a text states the date asked for where a question asks after or before which date something is: "after 2016" for
 * "after what year". The same bound comes first; what is to be so by a date is so after another. Empty where a question
 * wants the date of a thing itself.
 * @param asked the question as it was typed
 */
export function boundsAsked(asked: string): readonly RegExp[] {
  const text = fold(asked);
  const [same] = BOUNDS.filter((one) => one.asked.test(text));
  return same === undefined
    ? []
    : [same.stated, ...BOUNDS.filter((one) => one !== same).map(({ stated }) => stated)];
}
