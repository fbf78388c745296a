import { fold } from '../../domain/fold.ts';
import type { OrganisationRole } from '../../domain/record-fields.ts';
import { Remembered } from '../../domain/remembered.ts';

/** The words by which a question asks for a part in something, the narrower first. */
const ROLES: ReadonlyArray<readonly [readonly OrganisationRole[], RegExp]> = [
  [
    ['signatory'],
    /\bsign(?:ed|s|ing)?\b|\bsignator(?:y|ies)\b|签署|签订|签了|签的|签过|签字|签[约署]方|签(?=[?？]|$)/,
  ],
  [
    ['funding'],
    /\bfund(?:ed|s|ing|er|ers)?\b|\bfinanc\w+|\bpa(?:id|ys?|ying) (?:for|by)\b|\bpa(?:y|id|ying)(?=\W*$)|\bdonors?\b|\bdonat\w+|\bsponsor\w*|\bbankroll\w*|\b(?:who|(?:which|what) (?:ministry|government|body|organi[sz]ation|agency))\b.{0,20}\b(?:pa(?:id|ys?|ying)|g[ai]ve|put(?:s|ting)? up|pledged|provided|cough\w* up|stump\w* up)\b|\b(?:foot|pick|cover)(?:s|ed|ing)?(?: up)? the (?:bill|tab|cheque|check|costs?)\b|\bwhose (?:money|cash|pocket|funds?)\b|\b(?:money|cash|fund(?:s|ing)?|dollars|million|\d[\d,.]*\d[mk]?)\b.{0,60}\b(?:com(?:e|es|ing)|came) from\b|\b(?:money|cash|funds|aid) from\b(?! \d)|\bsources? of (?:the |your |its |their )?(?:money|fund(?:s|ing)|finance)|\bwho\b.{0,12}\bbehind (?:that|the|this) (?:money|cash|grant|sum)|\bsubsidi[sz]\w+|\bunderwr[io]t\w+|出资|资助|赞助|出的?钱|掏的?钱|[钱资金款]{1,2}(?:是|由)?谁|谁[^，。？]{0,4}掏|掏的|付的?钱|给的?钱|谁的钱|[钱资金款]{1,2}(?:是)?(?:从|打|来自)?哪|[钱资金款]来(?:源|自)|哪[里儿]?来的(?:钱|资金)|[买埋]单|腰包|捐|(?:\d|[万亿元])[^，。？]{0,6}谁[^，。？]{0,2}[给出拨付]|谁[^，。？]{0,2}[给出拨付][了过]?[这那]?[笔个]?[\d一二两三四五六七八九十百千]+[\d万亿,.]/,
  ],
  [
    ['host', 'implementing'],
    /\bhost(?:ed|s|ing)?\b|\bwho (?:had |has )?(?:held|convened|put on|staged)\b|(?<![跟和与同])谁(?:(?:举|主|承)?办|来?组织(?=[了过的召举开]))|哪[一]?[个家所][^，。？]{1,6}(?:举|主|承)?办(?!公)|\borgani[sz](?:ed|es|ing|er|ers)\b|主办|承办|举办/,
  ],
  [
    ['implementing', 'host'],
    /\bimplement(?:ed|s|ing)?\b|\b(?:which|what)\s(?!.*\bwho\b).{1,40}\s(?:leads?|led|manages?|managed|coordinat\w+)\b|牵头|主导|\bcarr(?:y|ied|ies) (?:it |them |this |that )?out\b|\bruns?\b|\bran\b|实施|执行/,
  ],
  [
    ['participant'],
    /\battend\w*|\b(?:turn|show)(?:ed|s|ing)? (?:up|out)\b|\bcame (?:along|to)\b|\bwho(?: else| all)? (?:came\b|(?:was|were) there\b)|到场|到会|\btook part\b|\btake part\b|\bparticipa\w+|出席|参加|参与|[去来]了(?:谁|哪些人)|谁(?:[去来]了|[去来]的|在场)/,
  ],
  [['partner'], /\bpartners?\b|合作(?:方|单位|机构)|伙伴|搭档/],
];

/**
 * The part in something that a question speaks of, as roles of organisations, the fitting one first; empty when it
 * speaks of none.
 * @example askedRoles('Who funded it?') // ['funding']
 */
export function askedRoles(asked: string): readonly OrganisationRole[] {
  return rolesIn.get(asked);
}

/** Many ask it of one question. */
const rolesIn = new Remembered((asked: string): readonly OrganisationRole[] => {
  const text = fold(asked);
  return ROLES.find(([, words]) => words.test(text))?.[0] ?? [];
});

/** Parts of which a source may leave open which one a body had: where it does, the record calls the body a partner. */
const MAY_BE_PARTNER: readonly OrganisationRole[] = ['partner'];

/** The parts in which a record may name whoever had the part asked for; empty when any may. */
export function rolesThatFit(asked: string): readonly OrganisationRole[] {
  const roles = askedRoles(asked);
  return roles.length === 0 ? [] : [...roles, ...MAY_BE_PARTNER];
}

/** Whether it is asked with whom somebody works or something is done: 和谁合作. */
export function asksWithWhom(asked: string): boolean {
  return WITH_WHOM.test(fold(asked));
}
const WITH_WHOM =
  /[和跟与同](?:谁|哪\P{P}{1,4})(?:一起)?(?:开展|进行)?合作|\bwho(?:m)?\b.{1,40}\bwork(?:s|ed|ing)? (?:together )?with\b/u;

/** Words for having had part in something, whatever the part: "was the ACFTU there?", 全总去了吗. */
const OF_PART =
  /\bthere(?=\W*$| in person\b)|\b(?:present|involved|included?s?|party|part in|on board|in on (?:it|that|this)|join(?:ed)?|went|came)\b|在场|到场|参加|参与|出席|加入|介入|[去来](?:了|过)?(?=吗|么|没)|一方/u;

/** Whether a question asks if somebody had any part in something. */
export function asksOfPart(asked: string): boolean {
  return OF_PART.test(fold(asked)) || askedRoles(asked).includes('participant');
}
