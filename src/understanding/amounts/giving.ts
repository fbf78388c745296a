import type { Sheet } from '../text/sheet.ts';

/** Words that say money was given or received, or that there was money: beside a sum they say nothing. */
const GIVING =
  /\b(?:g[ai]ve|given|gives|giving|provided|provides?|contribut(?:ed|es?|ing)|donat(?:ed|es?|ing)|pa(?:id|ys?|ying)|spen[dt]|spending|went|go|goes|gone|going|happened|received?|receiving|receives|got|gets?|getting|pledged?|pledges|committed|allocated|granted|awarded|earmarked|set aside|put(?:s|ting)? (?:in(?:to)?|towards?|up)|costs?|costing|valued|used|worth|stayed|kept|c(?:a|o)me(?:s)? in|coming in|fell|falls|funded|financed|sponsored|handed (?:over|out)|written|wrote|signed off|money|cash|funds|sums?|figures?|amounts?|cheques?|checks?|gifts?|pots?(?: of money)?|purse|bids?|benchmark\w*|that size|size[ds]?|bracket|(?<!\w)additional(?: to)?|extra|shar(?:ed|ing)|rank(?:ed|ing)?|sort(?:ed|ing)?|contributions?|donations?|payments?|allocations?|commitments?|grants?|buy|bought|meant|intended|(?:supposed|due) to|(?:on file|on record|on (?:the |your )?books?))\b|提供了?|出资了?|资助了?|捐助?了?|投入了?|拨付了?|给[了过出]|获得了?|得到了?|拿到了?|收到了?|拿[去来了]?|花[了在去到]?|用[了在去到]|掏[了出]?|落在?|答应|承诺|那?笔?钱|款子|款项?|那?[一几]?笔|金额|(?:大)?手笔|(?:用来|拿来|拿去|是)?(?:干[嘛啥吗]|干什么|做什么|做啥)用?的?|花在(?:什么|哪)(?:里|儿|地方)?|(?:里头|里面|里边|当中|其中|之中)的?|[写注标列\uE000](?:明|清楚?)了?(?:金额|数额|钱数)?的?(?=\uE000|\P{Script=Han}|$|里|当|其|之|$)|(?:哪|这|那|前|头)?[两二三四五六]个(?=$|[^\p{Script=Han}]|[的百千分都是各合加里])|有(?:明确)?(?:金额|数字|数额)的|(?:账|帐)(?:面|本)?[上里](?:有|写着)?|清单|[排摆](?:个|一?下|一排)?序?(?=$|[，。？])/gu;

/** Takes the words that say money was given or received: beside money they say nothing. */
export function takeGiving(sheet: Sheet): void {
  sheet.takeEach(GIVING);
}

/** "Pay towards", "pays for": money is given, and no wages are meant. */
const PAYING =
  /(?<=\b(?:when|year|since)\b[^?.!]{0,60})\bopen(?:ed)? for business\b|(?<=\b(?:smallest|biggest|largest|lowest|highest) |\uE000 ?)budgets?\b|\bpa(?:y|ys|ying)\b(?=\s+(?:for|towards?|into|the bill)\b)|\b(?:thanks|thank you|thx|cheers) a (?:million|thousand|bunch|lot)\b/gu;

/** Where those are counted who pay, that they do is no matter: "how many universities foot the bill", 几所高校掏钱. */
const OF_PAYERS =
  /(?<=\b(?:universities|unis|colleges|schools|companies|firms|employers|unions|governments)\b[^.?!,;]{0,20}\s)(?:foot(?:s|ed|ing)?|pick(?:s|ed|ing)? up|cover(?:s|ed|ing)?) the (?:bill|tab|costs?)\b(?: (?:for|of))?|(?<=(?:大学|高校|院校|学校|企业|公司|工会|雇主|政府)\p{Script=Han}{0,6}?)(?:自己|自愿|肯|愿意)*(?:自?掏腰包|[出掏付]了?钱|[买埋]单)/gu;

/** Takes words that would name something else, before names are looked for: paying that is no wages, "thanks a million". */
export function takePaying(sheet: Sheet): void {
  sheet.takeEach(PAYING);
  if (/\bhow many\b|\bnumber of\b|(?:几|多少)[所家名位个]/u.test(sheet.folded)) sheet.takeEach(OF_PAYERS);
}
