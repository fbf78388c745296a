/** What a sum is given as: right behind one of these nothing but money is meant. */
const THING =
  '(?:grants?|pledges?|contributions?|donations?|cheques?|budgets?|funds?|funding|payments?|gifts?|of funding|of money|in cash)';
const PAID_AFTER = new RegExp(
  `^(?:[ -]${THING}\\b| (?:was|were|is|has been|had been|been|being|get|got|that was|which was) (?:actually |really |ever )?(?:spent|paid|given|pledged|used|earmarked|set aside|allocated)\\b)|^(?:的那?|那|这)?笔?(?:的?钱|资金|款|资助|拨款|捐款|经费|赠款|预算)|^的?那笔`,
  'u',
);
/** A word for paying right before a sum. */
const PAID_BEFORE =
  /(?:\b(?:pa(?:id|ys?)|spen[dt]|g[ai]ve|given|worth|costs?|contributed|donated|pledged|committed|(?:grants?|budgets?|sums?|amounts?|cheques?|pledges?|contributions?|payments?) (?:of|for|worth)) (?:the |that |those |a )?|(?:花|给|出|掏|捐|拨|投|拿)[了过出]{0,2}|(?:出资|资助|捐款|拨款|捐助|投入)[了过]?|[那这一几有两三四]笔|预算|金额|资助)$/u;
/** One sum spoken of before. */
const DEFINITE_BEFORE =
  /(?:\b(?:the|that|this|those|its|their) (?:["'“‘]?(?:additional|extra|further|remaining|other|first|second|original|initial|famous|promised)["'”’]? )?|[那这](?:笔|个)?)$/u;
/** What stands by a sum in Chinese and says that it is one. */
const CLASSIFIER_AFTER =
  /^(?:(?:的|那|这)?笔|[那这](?:几[个笔]?|些)(?=项目|协议|钱|$|[，。？])|[那这]个)(?!人)/u;
/**
 * What follows a number that counts nothing: the end, or a word that goes on with something else. "Over 500k workers"
 * has a thing counted.
 */
const NO_THING_COUNTED =
  /^\s*(?:$|[?.,!;:)。，？！；：]|(?:in|from|for|since|between|by|with|to|or|and|but|yet|on|of funding|of money|of (?:the|that|this|20\d\d)|went|go|goes|gone|going|was|were|is|are|did|do|does|had|has|that|which|each|grants?|pledges?|budgets?|cheques?|funds?|funding|donations?|payments?|gifts?|range|mark|bracket|level|(?:two|three|four|\d) times|projects?|contributions?|something|agreements?|deals?|schemes?|programmes?|ones?|twice|appears?|shows?|again|please|the same|as|then|back|ever|spent|paid|given|promised|pledged|committed|allocated|mentioned|meant|buy)\b|以|但|且|而|的?(?:项目|协议|资金|钱|款|资助|拨款|捐款|经费|赠款)|之|及|左右|的?[那这](?:[个笔些]|几[个笔])|笔|的?(?:$|[？?，。、；！,.;!])|[吧吗呢嘛呀啊](?=$|\P{Script=Han})|的(?=有|都|哪|是|呢|吗|全|里|也|谁|给|一共|总共)|[一二两三四五六七八九十百千\d]{1,6}万|的?是|跟|和|与|拿|花|用|给|到底|究竟|有|都|签|谁|被|去|在|算|重复|多少|哪)/u;
/** "Thanks a million", "one in a million". */
const SAYING = /\b(?:thanks|thank you|thx|cheers|sorry|one in|chance in) $/u;

const REACHED =
  /\b(?:to|reach\w*|cover\w*|for|train\w*|benefit\w*|of|protect\w*|add\w*|extra|another|additional) $/u;

/** What stands beside a number that may be money. */
export interface Signs {
  /** Nothing but money can be meant. */
  readonly isPaid: boolean;
  /** One number spoken of before. */
  readonly isDefinite: boolean;
  /** Whether nothing is counted by it. */
  readonly isBare: boolean;
  /** Whether people are reached or covered by so many. */
  readonly isReached: boolean;
  /** How many characters around it belong to it: 那 before, 那笔 after. */
  readonly before: number;
  readonly after: number;
}

/** Reads what stands beside a number; nothing where it belongs to a saying. */
export function signsOf(lead: string, rest: string): Signs | undefined {
  if (SAYING.test(lead)) return undefined;
  const before = DEFINITE_BEFORE.exec(lead)?.[0] ?? '';
  const after = CLASSIFIER_AFTER.exec(rest)?.[0] ?? '';
  return {
    isPaid: PAID_BEFORE.test(lead) || PAID_AFTER.test(rest),
    isDefinite: before !== '' || after !== '',
    isReached: REACHED.test(lead),
    isBare: NO_THING_COUNTED.test(rest),
    before: before.length,
    after: after.length,
  };
}
