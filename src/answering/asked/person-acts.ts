import { fold } from '../../domain/fold.ts';

/** The words by which records state what somebody did. */
export interface Act {
  readonly stated: RegExp;
  /** Only one does it: nobody else who was there is the answer. */
  readonly isOfOne?: true;
  /** Nobody did it of whom no record says so, nor did a body. */
  readonly isOfPeople?: true;
}

/** What one person does at an event or for a body: how a question says it, and how a record does. */
const ACTS: ReadonlyArray<readonly [RegExp, Act]> = [
  [
    /\bchair(?:ed|s|ing|man|woman|person)?\b|\bpresid(?:e|ed|es|ing)\b|\bmoderat\w+|\bin the chair\b|\bemcee\w*|\bran the show\b|主持|坐镇/,
    { stated: /\bchair(?:ed|s)\b|\bin the chair\b|\bmoderat|主持/, isOfOne: true },
  ],
  [
    /\b(?:nationality|citizenship)\b|\bwhere(?:'s| is| was)\b.{1,40}\bfrom\b|\bis(?: [^\s?]+){1,3} (?:an? )?[a-z]{2,10}(?:[ie]an|ese|ish|can)\b(?=\W*$| or\b)|国籍|哪(?:国|里|儿|个国家)的?人|是\p{Script=Han}{2,6}人(?=[吗么吧？?]|还是|$)/u,
    { stated: /\bfrom \p{L}+|国人(?![力民口才])/u, isOfOne: true },
  ],
  [
    /\b(?:found(?:ed|er|ers)|establish(?:ed|er)|created|invented|dreamt? up|father of|mother of)\b|创立|创建|创办|创始人|发起人|缔造/,
    { stated: /\bfound(?:ed|er|ers)\b|创始|创立|创建|发起/, isOfOne: true },
  ],
  [
    /\b(?:who|whom|whose|author\w*)\b.{0,30}\b(?:wr(?:ote|itten|ites?)|authors?|authored)\b|谁(?:写|撰|编)|(?:写|撰写|编写)(?:者|的)?是谁|作者/,
    { stated: /\bwritten by\b|\bwrote\b|\bauthor(?:s|ed)?\b|[撰编]写|执笔|作者/, isOfOne: true },
  ],
  [
    /\bsign(?:ed|s|ing)?\b|\bsignator(?:y|ies)\b|\bput (?:his|her|their) (?:names?|signatures?|pens?)\b|\binked\b|\bheld the pen\b|\bpen to paper\b|\bpenned\b|签署|签订|签了|签的|签字|落了?款|落的?笔/,
    { stated: /\bsigned\b|签署/ },
  ],
  [
    /\bwho (?:received|welcomed|hosted|greeted|met(?: with)?) (?:the |that |this |its |our )?(?:[\p{L}'’-]+ ){0,3}?(?:delegat\w+|guests?|visitors?|party|partners?|constituents?)\b|谁[^，。？和跟与同]{0,10}?(?:会见|接待|接见|欢迎|迎接|见[了过到](?=[^，。？]{0,12}(?:代表团|客人|来宾)))|(?:会见|接待|接见)(?:代表团|客人|来宾|他们|外宾)的(?:是谁|人)/u,
    { stated: /\b(?:received|welcomed|meets)\b|会见(?!时)|接待/, isOfPeople: true },
  ],
  [
    /\bwho (?:led|headed|leads|heads) (?:the |its |their )?[\p{L}'’-]+ (?:side|delegation|team)\b|谁(?:带队|率团|领队)|团长/u,
    { stated: /\b(?:led|headed) the (?:[\p{L}-]+ )?(?:side|delegation|team)\b|团长|率团/u, isOfPeople: true },
  ],
  [
    /\bdelegat(?:ion|es?)\b|\bwho (?:met|visited|(?:was|were) (?:received|welcomed|met))\b|\bwhom? (?:did|does|has) [^,.?]{1,40}? (?:meet|met|receive|welcome)\b|代表团|[见来]了谁|见了哪/u,
    { stated: /\bdelegation\b|代表团成员/, isOfPeople: true },
  ],
  [
    /\bwho (?:[\p{L}]+ )?(?:opened|gave the opening|did the opening)\b|开幕[词辞]|开场[白辞]|谁(?:先|首先|致开|开)(?:讲话|致辞|幕|场)/u,
    { stated: /\bopened\b|\bopening (?:words|speech)\b|开幕/, isOfPeople: true },
  ],
  [
    /\bwho (?:[\p{L}]+ )?asked\b.{0,20}\bquestions?\b|谁(?:提|问)(?:了|的)?(?:问|题)|提问(?:的|者)/u,
    { stated: /\bquestions to\b|提问/, isOfPeople: true },
  ],
  [
    /\bwho\b.{0,30}\b(?:explain(?:ed|s)?|present(?:ed|s)?|introduced|described|taught|briefed|talk(?:ed|s)? (?:about|on)|spoke (?:about|on)|lectured|talk (?:about|on))\b|\b(?:main|keynote) speakers?\b|谁[^，。？]{0,12}(?:主讲|讲解|介绍|(?<![宣演])讲(?!话|[的了过]话|过|的(?:$|[?？])))|主讲(?:人|者|嘉宾|的)/u,
    { stated: /\b(?:presented|explained|spoke on)\b|主讲/ },
  ],
  [
    /\b(?:spoke|speak|speaks|speaking|speeches|speech|speakers?|address(?:ed)?|took the floor|(?:opening|welcome|welcoming|closing) (?:words?|remarks)|sen[dt](?:ed|s)? (?:an? |the )?(?:video|message)|(?:video|message)(?: message)?(?: (?:was|is|came))? from)\b|发(?:了|来|来了)?(?:的)?视频|讲[的了过]?话|致辞|发言|演讲/,
    {
      stated: /\b(?:spoke|speaker|speech|statement|presented|explained|video message)\b|讲话|致辞|发言|主讲/,
      isOfPeople: true,
    },
  ],
  [
    /\bwho(?:'s| is| was| are)? (?:currently )?(?:the )?(?:current |present )?(?:head|chief|boss|president|leader)s?\b(?! (?:of )?(?:the )?(?:delegation|trade union))|\bwho (?:heads|headed)\b|(?:会长|理事长|主席|负责人|一把手)(?:现在)?(?:是谁|是哪|叫)|谁是\p{Script=Han}{0,12}(?:会长|理事长|主席|负责人|一把手)/u,
    {
      stated:
        /\b(?:head|heads|chief|director|president|leader|chair\w*|representative)\b|director-general|局长|主任|总?干事|主席|会长|理事长|负责人|秘书长|代表/u,
      isOfOne: true,
    },
  ],
];
/** Posts that somebody holds: their name is no title of a record. */
const POST =
  /\b(?:director|head|chief|president|chair\w*|minister|secretary)\b|[局司处部]长|主任|总?干事|主席|会长|负责人/u;

/** Whether a question speaks of whoever holds a post. */
export function namesPost(asked: string): boolean {
  return POST.test(fold(asked));
}

/** One individual is asked for, by what they are or for their name. */
const INDIVIDUAL =
  /\b(?:(?:her|his|their|the) names?|names? of|(?:which|what) (?:\w+ )?(?:people|persons?|individuals|men|man|women|woman|officials?|experts?)|lady|ladies|gentlem[ae]n|minister|who (?:runs|heads|leads|directs|ran|headed|led|directed) the|whoever)\b|哪[一两几三]?位|哪[两几三]个人|哪些人|女士|先生|叫(?:什么|啥)名|头头|老大|领导|一把手/;

/**
 * The words by which records state what the person asked for did: "who chaired it?" is told by somebody who chaired.
 * `undefined` where a question speaks of nothing that one person does.
 */
export function askedAct(asked: string): Act | undefined {
  const text = fold(asked);
  return ACTS.find(([words]) => words.test(text))?.[1];
}

/** Whether a question wants one individual, and no body, nor how many there were. */
export function asksForIndividual(asked: string): boolean {
  const text = fold(asked);
  return (
    INDIVIDUAL.test(text) || (ACTS.find(([words]) => words.test(text)) !== undefined && !OF_BODY.test(text))
  );
}
/** Whoever signed may be a body as well. */
const OF_BODY =
  /\bwh(?:ich|at) (?:\w+ ){0,2}(?:sign|countr|part|bod|organi|ministr)|哪[些几个]?(?:方|国(?!人)|机构|部门|单位|部)/;

const SAID =
  /\bwho(?: was it)?(?: that)?(?: (?:at|in|from|of) (?:[^\s,?]+ ){1,4}?| )(?:said|says|argued|argues|claimed|claims|stated|told|warned|insisted)\b|\bwho said (?:so|that|it)\b|(?:谁|[哪边][位个人]{1,2})[^，。？]{0,4}(?:说|讲|提出)[过的了]?|[说讲]的?(?:是谁|话)|谁(?:说|讲|提)|谁的(?:原?话|观点|说法|名言)|出自(?:谁|何人|哪[位个])|\bwhose (?:words?|line|quote|quip|phrase|remark)|\b(?:author|source) of (?:that|this|the) (?:line|quote|phrase|remark|saying|words)|\bwho (?:coined|uttered|came (?:up|out) with)\b/iu;
const SAYING =
  /\b(?:said|says|argued|argues|stated|told|warned|stressed|called|rejected|announced|according to|speech|statement|video message|gave speeches)\b|指出|表示|强调|讲话|致辞|发言|演讲|认为/u;

/** Whether a question asks who said something. */
export function asksWhoSaid(asked: string): boolean {
  return SAID.test(fold(asked));
}

/** Whether a folded sentence tells that somebody said something: one that only names a body does not. */
export function tellsSaying(sentence: string): boolean {
  return SAYING.test(sentence);
}
