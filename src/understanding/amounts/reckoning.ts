import type { Survey } from '../../domain/question.ts';
import { mayMatch } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';

/** Sums and money by any name. */
const MONEY =
  /\b(?:how much|money|cash|fund(?:s|ed|ing)?|budgets?|dollars?|usd|million|grand|\d+ ?k|amounts?|sums?|contribut\w+|grants?|donations?|pledges?|payments?|costs?|spen[dt]|spending|paid|pa(?:y|ys)|g[ai]ve[ns]?|got|gets?|receiv\w+|size)\b|[$€£]|\d,\d{3}|[钱款资万亿笔拨捐]|美元|金额|经费|预算/u;
/** Projects are told apart by their money. */
const OF_PROJECTS =
  /\b(?:bigger|larger|smaller|total|whole)\b.{0,90}\bprojects?\b|\bprojects?\b.{0,90}\b(?:bigger|larger|smaller|total|whole)\b/u;
/** What is counted besides money. */
const OTHERS =
  /\b(?:participants?|people|workers?|companies|enterprises|firms|women|men|trainees|students|days|years|months|weeks|wages?|salar\w+|earn\w*|age|temperature|hours)\b|人数|工资|年龄|小时|岁|薪/u;

const AVERAGE =
  /\b(?:(?:on|the|an|their|its|what(?:'s| is| was) the) )?average\b(?: (?:size|sum|amount|value)(?: of)?)?|\b(?:the )?mean(?= (?:grant|sum|amount|contribution|donation|budget|size|value|payment)s?\b)(?: (?:size|sum|amount|value)(?: of)?)?|\b(?:the )?mean of(?: (?:all|these|those|the|its|their))*\b|\btypical(?:ly)?(?= (?:size|sum|amount|grant|contribution|budget|project)s?\b)|平均(?:下来|算|来说|每[个项笔一]?|一[个项笔])?|均值|人均|笔均/gu;
const MEDIAN = /\b(?:the )?median(?: (?:size|sum|amount|value)(?: of)?)?\b|中位数|中间值/gu;

/** What becomes more or less by itself: "by how much did accidents fall" compares no two sums. */
const CHANGES =
  '(?:f[ae]ll(?:en)?|r[io]se(?:n)?|drop\\w*|gr[eo]wn?|(?:in|de)creas\\w+|declin\\w+|shr[aiu]nk|climb\\w*|improv\\w+|chang\\w+|reduc\\w+|g[eo]t (?:better|worse)|(?:go|goes|gone|went|came|come) (?:up|down))';
/** How one size differs from another. */
const MORE = '(?:more|less|bigger|larger|greater|higher|smaller|lower)';
const DIFFERENCE = new RegExp(
  `\\b(?:by )?how much ${MORE}(?: money| funding)?\\b|\\b(?:the |what(?:'s| is| was) the )?(?:difference|gap) (?:in (?:money|funding|size|budget|amounts?|dollars) )?between\\b|\\bby how much (?:does|did|do|is|was)\\b(?!.{1,80}\\b${CHANGES}\\b)|(?:相差|差)(?:了|着)?(?:多少|几|多大)(?:万|钱)?|差额|[多少高低大小贵](?:拿|得|给|花|出|投)?(?:了|出)?(?:多少|几)[万钱倍]?(?<=比.{1,60})`,
  'gu',
);
/** Which of two: "which got more, A or B", A和B哪个钱多. */
const WHICH_MORE = new RegExp(
  `\\bwhich(?: (?:one|project|grant|of (?:them|these|those|the two|the two projects)))*(?: (?:got|gets|received|receives|is|was|has|had|cost|costs|were given|was given))?(?: the)? ${MORE}(?: (?:money|funding|one|budget|sum))?\\b(?=.{3,120}\\bor\\b)|\\bdid\\b(?=.{2,80}\\b(?:get|receive|cost|have)s? (?:more|less)(?: money| funding)?\\b.{0,20} than\\b)|\\b(?:get|receive|cost|have)s? (?:more|less)(?: money| funding)?(?= than\\b)|(?:哪|谁)(?:一?[个笔项家]|边)?(?:项目)?的?(?:钱|金额|资金|预算|经费|数额|拿到?的?钱?)数?(?:更|比较|要)?[多少大小高低](?:一点|一些|些)?|(?:钱|金额|资金|预算|经费)(?:是|要)?(?:哪|谁)(?:一?[个笔项家]|边)(?:更|比较|要)?[多少大小高低]`,
  'gu',
);
const THAN = new RegExp(`\\b(?:exceeds?|${MORE} than|than|compared (?:to|with))\\b|比`, 'gu');

const SHARE =
  /\b(?:what|which|how (?:big|large|great|much of) (?:a|an)?) ?(?:share|percentage|proportion|fraction|part|portion|per ?cent)\b(?: of)?(?: the)?(?: (?:total|whole|overall))?|\bhow much of (?:the |all |all the )?(?:total|whole)\b|\bin (?:per ?cent|percentages?)\b|\b(?:as a )?(?:share|percentage|proportion|fraction) of (?:the |all )?(?:total|whole)?|占(?:了|到)?(?:多大的?|多少|什么)(?:比例|比重|份额)?|占(?:了)?(?=.{0,20}(?:百分之|比例|比重|几成|几分之几))|百分之(?:几|多少)|(?:所占的?|的)?(?:比例|比重|占比)(?:是多少|有多大|多大)?|几成|几分之几/gu;
const TOTAL = /\b(?:the )?(?:total|whole|overall|all)\b|总额|总数|全部|总的/gu;

const BETWEEN =
  /\bhow (?:many (?:days|weeks|months|years)|long|much time)\b(?=.{0,40}\b(?:between|apart|separates?|after|before|since|later|earlier|until|till|from)\b)|\b(?:number of|the) (?:days|weeks|months|years) between\b|(?:相|间|中间|之间|前后)?(?:隔|距|相距)(?:了|着)?有?(?:几|多少|多久|多长时间)(?:年|天|个?月|周|日|个?星期)?|过(?:了|去了?)?有?(?:(?:几|多少)(?:年|天|个?月|周|日|个?星期)|多久|多长时间)|(?:相|中间|前后)?差(?:了|着)?(?:几|多少)(?:年|天|个?月|周|日|个?星期)/gu;
/** "How long before …" may ask for what is to come; a span has two things to lie between, and no "deal between A and B" is a span. */
const TWO_ENDS =
  /(?<!\b(?:agreements?|accord|deals?|pact|promises?|commitments?|memorandum|mou|understanding|co-?operation|collaboration|partnership|plan|programme?|project|ties|talks|dialogue) )\bbetween\b.{2,160}\band\b|\bapart\b|\bseparates?\b|\bhow (?:long|many \w+) (?:after|before)\b.{3,160}\b(?:was|were|did|came|come|is|are|does|do)\b|\b(?:passed|went by|elapsed|lie|lies|lay) (?:from|between)\b|\bfrom\b.{2,120}\b(?:to|until|till)\b|[和与跟到离至、].{0,120}(?:隔|差|距|过)/u;
/** What says so once more. */
const BETWEEN_AGAIN =
  /\b(?:lies?|lay|passed|went by|elapsed|apart|separates?|between|later|earlier)\b|距离|之间|中间|前后/gu;

/**
 * Reads what is to be reckoned from several records, and takes the words that say so: an average of sums, how much more one of
 * two things got than the other, what share of all the money something got, how long it was from one thing to another.
 * @param hasSum whether a sum was read before
 */
export function readReckoning(sheet: Sheet, hasSum: boolean): Survey | undefined {
  const { folded, open } = sheet;
  if (has(open, BETWEEN) && TWO_ENDS.test(folded)) {
    takeAll(sheet, [BETWEEN, BETWEEN_AGAIN]);
    return { as: 'time-between' };
  }
  if (!(hasSum || MONEY.test(folded) || OF_PROJECTS.test(folded)) || OTHERS.test(folded)) return undefined;
  if (has(open, SHARE)) {
    takeAll(sheet, [SHARE, TOTAL]);
    return { as: 'share' };
  }
  if (has(open, DIFFERENCE) || has(open, WHICH_MORE)) {
    takeAll(sheet, [DIFFERENCE, WHICH_MORE, THAN]);
    return { as: 'difference' };
  }
  const measure = has(open, AVERAGE) ? 'average' : has(open, MEDIAN) ? 'median' : undefined;
  if (measure === undefined) return undefined;
  takeAll(sheet, [AVERAGE, MEDIAN]);
  return { as: 'figures', of: 'money', measure };
}

function has(text: string, words: RegExp): boolean {
  return mayMatch(text, words) && text.search(words) >= 0;
}

function takeAll(sheet: Sheet, patterns: readonly RegExp[]): void {
  for (const words of patterns) sheet.takeEach(words);
}
