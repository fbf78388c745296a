import type { DateCondition } from '../../domain/question.ts';

/** "The year after", "a year earlier", 前一年, said as all that changes. */
const YEAR_AFTER =
  /^(?:(?:what about|in|for|from|of|and|now) )*(?:the )?(?:(?:year (?:after|later)|(?:following|next) year|year that followed)(?: that)?|a year (?:later|after)|one year (?:later|after))$|^(?:那么?|还有)?(?:下一年|后一年|第二年|次年|转年)的?呢?$/u;
const YEAR_BEFORE =
  /^(?:(?:what about|in|for|from|of|and|now) )*(?:the )?(?:(?:year (?:before|earlier)|(?:previous|preceding|prior) year)(?: that)?|a year (?:earlier|before)|one year (?:earlier|before))$|^(?:那么?|还有)?(?:上一年|前一年|头一年)的?呢?$/u;
const YEAR = /^\d{4}/u;

/**
 * The year next to the one asked about before, where a text says nothing but that: "and the year after?". `undefined`
 * where it says something else, or where no single year was asked about.
 * @param said as `goesOn` gives it
 */
export function otherYear(said: string, before: DateCondition | undefined): DateCondition | undefined {
  const step = YEAR_AFTER.test(said) ? 1 : YEAR_BEFORE.test(said) ? -1 : 0;
  const [from] = before?.from?.match(YEAR) ?? [];
  const [to] = before?.to?.match(YEAR) ?? [];
  if (step === 0 || from === undefined || from !== to) return undefined;
  const year = String(Number(from) + step);
  return { from: `${year}-01-01`, to: `${year}-12-31`, words: year };
}
