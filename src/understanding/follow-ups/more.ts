/** "Got any more?", "could you show me the rest of them", "next page". */
const OTHERS =
  /^(?:and )?(?:(?:can|could|may) (?:i|we|you) )?(?:(?:just )?(?:show|give|list|get|see|have|send) )?(?:me |us )?(?:(?:are|is) there |(?:have )?(?:you |u )?got |do you have )?(?:any |some |a few |the )?(?:more|others|rest|remaining|other ones|next (?:page|few|ones?|batch|\d{1,2})|following ones)(?: (?:ones|of (?:them|these|those|it|the list)|results|records|entries))?$/u;
const GOING_ON =
  /^(?:next|(?:go|carry|scroll) on|keep (?:going|scrolling)|continue|scroll down|(?:is |was )?that (?:all|it|everything)|(?:any )?older(?: ones| news| items| records)?|(?:any )?earlier ones|anything else|and the rest|what else(?: is there| have you got| do you have)?|what other ones)$/u;
const CHINESE =
  /^(?:更多|还有(?:更多|别的|其他)?[吗呢]|下一页|继续|接着来?|往下翻?|(?:其他|剩下)的呢|再来(?:一些|几[条个])|(?:有没有|有)?(?:更早|再早|早一[点些])的?[吗呢]?|没了吗|就这些吗?)$/u;

/** True where a text asks for more of the list shown. @param said as `goesOn` gives it */
export function asksForMore(said: string): boolean {
  return [OTHERS, GOING_ON, CHINESE].some((words) => words.test(said));
}
