import type { Mention } from '../../domain/question.ts';
import type { Sheet } from '../text/sheet.ts';

/** Words that say money was given or received, or that there was money: beside a sum they say nothing. */
const GIVING =
  /\b(?:g[ai]ve|given|gives|giving|provided|provides?|contribut(?:ed|es?|ing)|donat(?:ed|es?|ing)|pa(?:id|ys?|ying)|spen[dt]|spending|went|go|goes|gone|going|happened|received?|receiving|receives|got|gets?|getting|pledged?|pledges|committed|allocated|granted|awarded|earmarked|set aside|put(?:s|ting)? (?:in(?:to)?|towards?|up)|costs?|costing|priced|valued|running to|ran to|used|worth|stayed|stays?|kept|remained|c(?:a|o)me(?:s)? in|coming in|fell|falls|funded|financed|sponsored|bankrolled|handed (?:over|out)|written|wrote|cut|signed off|money|cash|dosh|funds?|sums?|figures?|amounts?|cheques?|checks?|gifts?|pots?(?: of money)?|kitty|purse|bids?|quotes?|tenders?|size[ds]?|that size|ballpark|bracket|ticket items?(?:\(s\))?|(?<!\w)additional(?: to)?|extra|(?:(?:was|is|were|are|being) )?one of (?:the )?(?:two|three|four|five|several|some|many) (?:countries|nations|recipients|places|partners)|shar(?:ed|ing)|benchmark(?:ed|ing)?|rank(?:ed|ing)?|sort(?:ed|ing)?|contributions?|donations?|payments?|allocations?|envelopes?|outlays?|commitments?|disbursements?|grants?|handouts?|(?:on file|on record|on (?:the |your )?books?))\b|提供了?|出资了?|资助了?|捐助?了?|投入了?|拨付了?|给[了过出]|获得了?|得到了?|拿到了?|收到了?|拿去|拿来|拿了?|花[了在去到]?|用[了在去到]|掏[了出]?|落在?|沾了?|答应|承诺|那?笔?钱|款项?|那?[一几]?笔|金额|盘子|体量|(?:大)?手笔|前前?后后?(?=[给出拿掏捐花投沾用拨资\uE000]|$)|(?:用来|拿来|拿去|是)?(?:干[嘛啥吗]|干什么|做什么|做啥)用?的?|做什么用的?|花在(?:什么|哪)(?:里|儿|地方)?|(?:里头|里面|里边|当中|其中|之中)的?|[写注标列\uE000](?:明|清楚?)了?(?:金额|数额|钱数)?的?(?=\uE000|\P{Script=Han}|$|里|当|其|之|$)|(?:哪|这|那|前|头)?[两二三四五六]个(?=$|[^\p{Script=Han}]|[的百千分都是各合加里])|有(?:明确)?(?:金额|数字|数额)的|[排摆](?:个|一?下|一排)?序?(?=$|[，。？])/gu;

/** Where a sum stands and that it stands there: "every entry that carries exactly a million", 账上有一笔. */
const WRITTEN_DOWN =
  /\b(?:carr(?:y|ies|ied|ying)|show(?:s|ing)?|stat(?:es?|ing)|bear(?:s|ing)?|display(?:s|ing)?|quot(?:es?|ing)|featur(?:es?|ing))\b(?=[^.?!]{0,12}\uE000)|\b(?:any|some)?where in (?:the|your|these|all(?: the)?) (?:files?|records?|data|archives?|books?|documents?)\b|(?:账|帐)(?:面|本|目|簿)?(?:上|里)(?:记?有|写着|挂着)?|(?:都|一共|总共|分别)?(?:在)?(?:[哪几][一几个些]*(?:处|地方|回|次|页|份|条))?(?:里|中)?(?:都)?(?:出现|露面|现身|提及|冒出来?)(?:过|了|在)?(?:[哪几][一几个些]*(?:处|地方|回|次|页|份|条))?/gu;
/** What the money was to do: "what did it buy", "supposed to be spent on", 款子. */
const TO_DO =
  /\b(?:b(?:uy|uys|ought|uying)|purchas\w+|promised|touch(?:es|ed|ing)?|(?:is |was |were |are )?(?:supposed|meant|intended|destined|due|going) to(?: be| go)?|(?:is |was |were |are )?(?:meant|intended|destined)(?= (?:for|towards?)\b)|whatever)\b|款子|银子/gu;
/** A list of sums asked for. */
const LISTED =
  /(?:给我|帮我|请|麻烦)?(?:列|拉|开|做|出|理|整理|弄|搞|整)(?:个|一?张|一?份|一个|成|出)?(?:清单|单子|列表|名单|表格?|明细|目录)(?:给我|出来)?|清单|单子|\b(?:records?|entry|entries|items?)\b(?= \uE000)/gu;

/** Takes the words that say money was given or received: beside money they say nothing. */
export function takeGiving(sheet: Sheet): void {
  for (const words of [WRITTEN_DOWN, TO_DO, LISTED, GIVING]) sheet.takeEach(words);
}

/** "Pay towards", "pays for": money is given, and no wages are meant; "how much money from …" names no subject but who gave it. */
const PAYING =
  /\bhow much (?:money|cash|funding|funds|dollars)(?= from\b)|^(?:(?:any|all|the|list|show) )*(?:money|cash)(?= from (?!us\b|you\b|them\b|it\b|here\b))|(?<=\b(?:when|year|since|how long|how many years)\b[^?.!]{0,60})\b(?:set(?:ting)? up shop|open(?:ed)? for business)\b|(?<=\b(?:tightest|smallest|biggest|largest|lowest|highest|leanest|fattest) |\uE000 ?)budgets?\b|\bpa(?:y|ys|ying)\b(?=\s+(?:for|towards?|into|the bill)\b)|\b(?:thanks|thank you|thx|cheers) a (?:million|thousand|mil|bunch|lot)\b/gu;

/** Where a number of bodies or people is asked for: "how many universities pay for it", 几所高校. */
const COUNTED =
  /\bhow many (?!(?:us)? ?[$€]|dollars|usd|euros?|yuan|million|thousand|bucks)|\bnumber of\b|(?<!哪)(?:几|多少)[所家名位国个]/u;
/** What those who are counted do: they pay, and the question is about no gift. */
const WHO_PAY =
  /\b(?:(?:is|are|was|were|been|be) )?(?:foot|pick|cover)(?:s|ed|ing)?(?: up)? the (?:bill|tab|cheque|check|costs?)\b(?: (?:for|of))?|\b(?:cough|stump)(?:s|ed|ing)? up\b|\b(?:fork|shell)(?:s|ed|ing)? out\b|\bchip(?:s|ped|ping)? in\b|(?:肯|愿意|自己|自愿|主动|来|帮忙){0,2}(?:自掏腰包|掏腰包|[出掏付](?:了|过)?钱|[买埋]单)/gu;

/**
 * Takes words that would name something else, before names are looked for: paying that is no wages, "thanks a million",
 * and the paying of those who are counted.
 */
export function takePaying(sheet: Sheet): void {
  const words = COUNTED.test(sheet.folded) ? [PAYING, WHO_PAY] : [PAYING];
  for (const one of words) sheet.takeEach(one);
}

/** Everyday words for giving that hint at a subject as well: 捐了, 出了多少钱, "contributed"; pairs of characters reach into the giver's name. */
const GIVEN =
  /^(?:money|cash|funds|funding|from|much|came|comes?|(?:contribut|donat|fund|financ|sponsor|pa(?:id|y)|give|gave)\w*|\p{Script=Han}?(?:资助|出资|捐[款助赠]?|投入?|拨[款付]?|[出给拿掏花])?[了过出]{0,2}(?:多少)?(?:资金|经费|[钱款])?)$/u;

/**
 * Whether a hint is told by words for money given alone, and the name of whoever gave it: beside the question how much it was
 * they name no subject.
 */
export function saysMoneyGiven({ by, words }: Mention, named: readonly Mention[] = []): boolean {
  const isNamed = (word: string) =>
    named.some((one) => one.by === 'name' && one.words.split(' ').includes(word));
  return by === 'hint' && words.split(' ').every((word) => GIVEN.test(word.toLowerCase()) || isNamed(word));
}
