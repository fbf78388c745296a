const CHINESE = new Set([
  ...[
    '更多',
    '还有吗',
    '还有呢',
    '还有更多吗',
    '下一页',
    '继续',
    '其他的呢',
    '再来一些',
    '接着',
    '接着来',
    '往下',
    '往下翻',
  ],
  ...['还有别的吗', '还有其他的吗', '剩下的呢', '没了吗', '就这些吗', '就这些', '再来几条', '再来几个'],
]);
/** "Got any more?", "could you show me the rest of them", "next page". */
const OTHERS =
  /^(?:and )?(?:(?:can|could|may) (?:i|we|you) )?(?:(?:just )?(?:show|give|list|get|see|have|send) )?(?:me |us )?(?:(?:are|is) there |(?:have )?(?:you |u )?got |do you have )?(?:any |some |a few |the )?(?:more|others|rest|remaining|other ones|next (?:page|few|ones?|batch|\d{1,2})|following ones)(?: (?:ones|of (?:them|these|those|it|the list)|results|records|entries))?$/u;
const ON = new Set([
  ...['next', 'go on', 'keep going', 'carry on', 'continue', 'scroll on', 'scroll down', 'keep scrolling'],
  ...[
    'is that all',
    'is that it',
    'that all',
    'was that all',
    'is that everything',
    'anything else',
    'and the rest',
  ],
  ...[
    'what else',
    'what else is there',
    'what else have you got',
    'what else do you have',
    'what other ones',
  ],
]);

/** True where a text asks for more of the list shown. @param said as `goesOn` gives it */
export function asksForMore(said: string): boolean {
  return ON.has(said) || CHINESE.has(said) || OTHERS.test(said);
}
