import { fold } from '../../domain/fold.ts';
import type { OpenThing } from '../../domain/record-fields.ts';

/** Something that a yes or no asks beyond what it names. */
export interface Claim {
  readonly asked: RegExp;
  /** What a sentence must hold to say so. */
  readonly said?: RegExp;
  /** What a sentence holds that tells of no more than a wish or a plan. */
  readonly unsure?: RegExp;
  /** What an editor's note leaves open that is on just that. */
  readonly open?: OpenThing;
}

/** That it holds to this day, which no record can say. */
const STILL =
  /\bstill\b|\bcurrently\b|\b(?:right )?now\b|\bat present\b|\bto(?: this )?day\b|仍|仲[係系喺]|还(?:是|在|任|当|做|有效)|现在|目前|如今|至今/u;
/** Whether there is such a thing at all. */
export const EXISTS =
  /\b(?:is|are|was|were) there\b|\bany(?:thing)?\b|\bdo(?:es)? (?:you|we) have\b|有没有|有冇|有無|有无|有[^，。]{0,14}[吗嘛么]/u;
const ONLY = /\b(?:only|just|solely|exclusively|alone)\b|只(?!要)|仅|唯一/u;
const SAME =
  /\bsame (?:as|money|thing|one|event|project|sum)\b|\bsame(?=\W*$)|同一|一回事|一码事|[是同][一1](?:个东西|笔|个|家)(?=吗|么|$)/u;

/** That somebody was there themselves. */
const IN_PERSON =
  /\bin person\b|\bhimself\b|\bherself\b|亲自|本人|[局司部处]长[^，。]{0,4}[去来到]|[他她](?:有没有|有|也)?[去来到]/u;

/** Whoever is told to have spoken or met somebody in a place was there. */
const WAS_THERE =
  /\b(?:attend|met|meet|visit|present at|came|spoke|opened)\w*|出席|参加|会见|访问|到访|来到|前往|发言|致辞|讲话/u;
/** What an office has to look after. */
const IN_CHARGE =
  /\b(?:responsible for|in charge of|looks? after)\b|\bcover(?:s|ed)?\b(?=.*\b(?:office|bureau)\b)|\b(?:office|bureau)\b.{0,30}\bcovers?\b|负责|管辖|管着|管不管|归.{1,12}管|管\p{Script=Han}{2,10}吗/u;

const CLAIMS: readonly Claim[] = [
  {
    asked:
      /\b(?:take|took|taken) place\b|\b(?:really|actually)\b.{0,12}\bheld\b|\b(?:been|get|got) held\b|\b(?:go|went|gone) ahead\b|\bhappen(?:ed)?\b|\b(?:results?|outcomes?)\b|(?:开|办|举行|召开|举办)[了过成]|如期|结果|成果/u,
    unsure: /\bannounc\w+|\b(?:to|will) be held\b|预告|将于|拟于/u,
    open: 'outcome',
  },
  {
    asked:
      /\b(?:reach|achiev|attain|fulfil|complet|accomplish)\w*|\bmet\b(?= yet| since| now| so far| by| in (?:the end|full)|\W*$)|\b(?:target|goal|aim|objective|quota)s?\b.{0,40}\bmet\b|\bme?et (?:the |its |their |that |this )(?:\w+ )?(?:target|goal|aim|objective|quota)|\bget (?:\w+ )?cover\w*|达到|达成|达标|实现了|完成|[做搞办]完/u,
    said: /\b(?:reach|achiev|attain|fulfil|complet|accomplish)\w*|\b(?:was|were|been|being) met\b|达到|达成|实现|完成/u,
    unsure: /\bexpect\w*|\b(?:are|is) to\b|\bto reach\b|\bwill\b|\btarget|\baim|预计|预期|目标|将|拟|旨在/u,
    open: 'outcome',
  },
  {
    asked:
      /\b(?:ended|finished|over(?=\W*$)|expired?|concluded|wound up|(?:end|finish|conclude)(?=\W*$))\b|结束|到期|期满|完结|[做搞办]完|收尾/u,
    said: /\b(?:ended|finish\w*|expir\w*|conclud\w*|complet\w*|came to an end)\b|结束|到期|期满|完成|完结/u,
    open: 'end',
  },
  {
    asked:
      /\bclosed?\b(?=.{0,20}\b(?:offices?|branch|bureau|centre)\b|\W*$)|\bshut\b|关闭|关门|关了|关掉|撤销|撤掉|撤了/u,
    said: /\bclosed down\b|\bshut\b|\bclosure\b|关闭|撤销/u,
  },
  // A draft has not come to anything yet.
  {
    asked: /\b(?:adopt(?:ed)?|enact(?:ed)?|pass(?:ed)?|in(?:to)? force)\b|通过[了过]|生效|出台/u,
    said: /\b(?:adopt\w*|enact\w*|passed|force|approved|endorsed)\b|获得?通过|通过[了过]|生效|出台|批准|认可/u,
    unsure: /\bdraft\b|草案/u,
  },
  {
    asked:
      /\b(?:held|hold|happen|take place|be|give|do) again\b|\bwill there be (?:another|more|a next)\b|还会|会再|以后会|再[办开举]/u,
    said: /\b(?:again|next|will|plan(?:s|ned)?|annual\w*|every year)\b|将|再次|计划|每年|今后|下一[次届]/u,
  },
  {
    asked: /\bsign(?:ed|s|ing)?\b|签(?!证)/u,
    said: /\bsign|\bagreements?\b|\bmemorand|\bmou\b|签|协议|备忘录/u,
  },
  {
    asked: IN_PERSON,
    said: WAS_THERE,
    unsure: /\bvideo\b|视频/u,
  },
  { asked: /\bvisit(?:ed)?\b(?! (?:to|of|by)\b)|(?<![出回])访(?:问|过)|来过|去过|到过/u, said: WAS_THERE },
  { asked: IN_CHARGE, said: /\b(?:responsible for|in charge of|covers?|looks? after)\b|负责|管辖/u },
  {
    asked: /\b(?:start|launch)(?:ed)?\b(?!-)|\bbeg[iu]n\b|启动/u,
    said: /\b(?:launch|start|beg[aiu]n|set up|opened|introduc)|启动|开始|推出|成立/u,
  },
  { asked: /\bagency\b|专门机构/u, said: /\bagenc(?:y|ies)\b|机构/u },
  {
    asked: ONLY,
    said: /\b(?:only|solely|alone|exclusively|the (?:one|sole))\b|只|仅|唯一/u,
    open: 'figures',
  },
  {
    asked: /(?<!\b(?:at|after|above) )\ball\b(?! right)|\bevery\b|全部|所有|全是|都是/u,
    said: /\b(?:all(?!-)|every)\b|全部|所有|各/u,
  },
  { asked: /(?<!\bat )\bfirst\b|首[个次份]|第一[个次份]/u, said: /\bfirst\b|首/u },
  { asked: SAME, said: /\bsame\b(?! (?:year|month|day|time))|同一(?![年月天日])/u, open: 'relation' },
  {
    asked: /\bpart of\b|属于/u,
    said: /(?<!\btakes? |\btook )\bpart of\b|\bbelong|\bagency\b|\bmember|\bunder\b|\bwithin\b|\bcomponent\b|部分|属|机构|成员|框架/u,
    open: 'relation',
  },
  {
    asked: /\btogether with\b|一起的?(?=吗|么|$)/u,
    open: 'relation',
  },
];

/**
 * What a yes or no claims beyond what it names: that something came to pass, was reached, is the only one, the first, all.
 * @example claimsOf('was the target reached?') // one, which no sentence on what is expected proves
 */
export function claimsOf(asked: string): readonly Claim[] {
  const text = fold(asked);
  return CLAIMS.filter((claim) => claim.asked.test(text));
}

/** Whether a word of a question says only what it claims, which the sentence that answers must say in words of its own. */
export function isClaimed(word: string, asked: string): boolean {
  return claimsOf(asked).some(
    (claim) => claim.said !== undefined && claim.asked.exec(fold(asked))?.[0].includes(fold(word)),
  );
}

/** Whether a sentence of a record says all that is claimed. */
export function saysSo(sentence: string, claims: readonly Claim[]): boolean {
  const text = fold(sentence);
  return claims.every(
    ({ said, unsure }) => said?.test(text) !== false && (unsure === undefined || !unsure.test(text)),
  );
}

/** Whether a sentence of a record tells only that what is claimed is planned or hoped for. */
export function tellsPlan(sentence: string, claims: readonly Claim[]): boolean {
  return claims.some(({ unsure }) => unsure?.test(fold(sentence)));
}

/** Whether it is asked of today what records can only say of their own day. */
export function asksOfToday(asked: string): boolean {
  return STILL.test(fold(asked));
}
