import { hasHan } from '../../domain/fold.ts';
import type { Stretch } from '../filler/filler.ts';
import { mayMatch, nextToTry } from '../text/matches.ts';
import { KIN } from './chinese-people.ts';
import { REPORTING, ROLES, TRADES, WORKS } from './english-words.ts';

const alternatives = (words: ReadonlySet<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

/** Where an introduction ends and the matter may begin: "I'm a student writing about …", "I work in a mill and …". */
const GOES_ON =
  /\b(?:and|but|so|because|who|which|that|what|how|when|where|whether|if|why|i|we|(?<!\b(?:at|in|for|of|from|with|by) )(?:my|our)|about|on|regarding|concerning|looking|searching|hunting|writing|working|trying|preparing|drafting|interested|researching|studying|asking|wondering|planning|doing|(?<!look(?:s|ing)? )after|currently|curious|keen|tomorrow|today|next)\b/u;
/** What they want, said in the same breath: "… and need". */
const WANTING =
  /^(?:and|but|so)\s+(?:i\s+|we\s+)?(?:need|want|wonder|would (?:like|love|need)|am after|are after)\b(?:\s+to\s+(?:(?:know|see|find|read|learn|check|have|get)|(?:show|tell|convince|brief|update)\s+(?:my|our|the|them|him|her)(?:\s+(?!what|how|that|if|whether)[a-z]+)?))?/u;
const OPENING = /^\s*(?:(?:and|so|well|hi|hey|hello|there|dear all|good (?:morning|afternoon|evening))\s+)*/u;
const PAST =
  'had|got|heard|saw|met|found|came|went|said|told|held|ran|gave|took|made|spoke|wrote|sent|led|left|lost|won|brought|bought|built|kept|felt|did|was|were';
/** What those who say it do not do for a living: they want, know, heard, have been. */
const NO_TRADE = `${PAST}|need|want|wonder|wish|know|remember|recall|believe|think|hear|see|seek|request|require|mean|hope|guess|understand|have|has|get|would|should|could|can(?:not|'t)?|may|might|must|will|won't|shall|do(?:n't)? (?:not|have|want|need|know|see)|don't|didn't|am|are|is|like|love|look|read|find|say|tell|ask|agree|appreciate|thank|feel|trust|expect|forg[eo]t|knew|thought|lack|owe|doubt|suppose|assume|miss|keep|still|just|never|ever|always|both|all|cooperate|prepare|plan|organi[sz]e|arrange|research|study|cover|follow|draft|write|receive|host|welcome|visit|meet|fly|travel|head|go|then`;
/** Where those who ask work or belong. */
const BODY =
  '(?:ngo|charity|foundation|federation|association|chamber|club|embassy|consulate|institute|network|brand|factory|plant|mill|firm|agency|college|hospital|clinic|bank|think tank|trade attach[eé]|steward|member|correspondent)s?';
const SOMEBODY = `(?:(?!(?:that|who|which|is|are|was|were|and)\\b)[\\p{L}'-]+ ){0,2}(?:${alternatives(ROLES)}|${BODY})(?:'s)?\\b`;
const SAYING = `(?:${alternatives(REPORTING)}|says?|said|hears?|heard|read|told)`;
const WISHING =
  '(?:(?:would (?:like|love)|wants?|needs?) to (?:know|see|find out|learn|read|check|hear|understand)|(?:is|are) (?:asking|wondering))';
/** What is told of them in between: "in Peru", "is off to Lima and". */
const MEANWHILE = '(?:(?! (?:and|but|so) (?:i|we|my|our|the|an?)\\b)[^,.;:?!]){0,60}?';
/** Somebody around the one who asks, up to the verb by which they say or ask something: "our union in Peru heard". */
const REPORT = new RegExp(
  `^(?:(?:one of )?(?:my|our) ${SOMEBODY}${MEANWHILE} (?:and )?(?:${SAYING}|${WISHING}|thinks?|believes?)|(?:the )?${SOMEBODY}${MEANWHILE} (?:and )?${WISHING}|(?:(?:an?|some|the) )?${SOMEBODY}${MEANWHILE} (?:and )?${SAYING}(?= (?:me|us|that|if|whether|what|how|who)\\b))\\b(?: (?:me|us))?`,
  'u',
);
const ENGLISH: readonly RegExp[] = [
  /^(?:with\s+)?(?:warm\s+|kind\s+|best\s+)?(?:greetings|regards|wishes|hello|hi) from\b/u,
  /^(?:i am|i'm|we are|we're|this is) (?:an?|the|new|with|at|in(?! (?:need|search|favou?r|touch|doubt))|from|based|part of|just an?|one of)\b/u,
  /^(?:i|we) (?:work (?:for|at|in|as|with)|sit on|serve on|belong to|come from|report for)\b/u,
  new RegExp(
    `^(?:i|we) (?:(?:also|only|mostly|mainly|currently) )?(?!(?:${NO_TRADE})\\b)[a-z]+(?<!ed|ly) (?!(?:that|what|how|when|where|whether|if|why|to|about|on)\\b)`,
    'u',
  ),
  /^as (?:(?:an?|the) (?!result|whole|matter|rule|consequence|part|follow)|(?:some(?:one|body)|part of (?:an?|the|my|our)) |(?:[a-z]+ ){0,3}?(?:head|manager|director|officer|secretary|chair|editor|president|treasurer|advis[eo]r)\b)\w*/u,
  /^(?:speaking|writing|asking|calling|mailing) (?:for|from|as|on behalf of)\b/u,
  new RegExp(
    `^for (?:an?|my|our) (?:[a-z]+ ){0,2}?(?:${alternatives(WORKS)})\\b(?=[^,.;?!]* (?:i|we)\\b)`,
    'u',
  ),
  new RegExp(
    `^(?:my|our) ${SOMEBODY} (?=(?:[^,]* )?(?:[a-z]+s|are|have|work|live|run|make|deal)\\b)(?!(?:\\p{L}+ )?(?:${PAST}|\\p{L}+ed|wants?|needs?)\\b)`,
    'u',
  ),
  /^(?:i|we) have (?:an?|my|our|the) (?:\w+ )?(?:meeting|call|appointment|interview|lunch|dinner|visit|lecture|class|seminar|workshop|exam)\b/u,
  /^(?:an? )?(?:(?!the\b)[a-z]+ ){0,2}(?:journalist|reporter|editor|student|researcher|teacher|lecturer|professor|unionist|engineer|nurse|lawyer|consultant|parent|intern|hr|activist|blogger|translator|trainee|freelancer)(?= (?:at|of|from|in|with|for|here)\b|\s*$)/u,
];
/** A Chinese clause that says who asks: 我是…, 我们来自…, 我在…工作, 我做…的. */
const CHINESE =
  /^(?:[您你]好)?(?:我们?|本人|咱们?)(?:公司|单位|学校|工会|协会|商会|机构)?(?:是(?!在?[想要否问找说不])|来自|代表|(?:目前|现在|平时|一直)?在.{1,14}(?:工作|上班|任职|做事|打工|开厂|开店|读书|上学|念书|留学|教书|任教|支教|实习|(?:当|做|跑|管|搞|带|教|负责).{1,8})$|(?:做|搞|管|跑|教|学|负责)(?!过)\p{Script=Han}{1,10}的$|负责\p{Script=Han}{1,10}$)/u;
/** Where those are whom the clause before tells of: 公司在迪拜, 人在曼谷. */
const CHINESE_WHERE = /^(?:公司|单位|学校|工厂|厂子?|总部|人|家|现在)(?:就|都)?在\p{Script=Han}{2,8}$/u;
/** Of whom somebody speaks who asks for them: 我闺女研二, 孩子今年大三. */
const CHINESE_KIN = new RegExp(
  `^(?:我们?|咱们?|俺)?家?(?:的)?${KIN}(?=.{0,4}(?:今年|明年|现在|刚|马上|快|正|在读|读|上|念|[大研高初][一二三四]|是|毕业|学))`,
  'u',
);
/** 新来的实习生一枚, 退休老监察员一名: what somebody is who counts as one. */
const CHINESE_ONE =
  /^(?:新来的?|新人|刚来的?|刚入职的?|退休的?|本人|在下|我)?[^,，。?？]{2,14}一[枚只名位个][呀啊哈]?$/u;
/** Words beyond this are no introduction any more. */
const LONGEST = 120;

/** Finds where those who ask say who they are: "I represent an association in …", "Journalist at … here", 我是…. */
export function findIntroductions(text: string, clauses: readonly Stretch[]): Stretch[] {
  let before: Stretch | undefined;
  return clauses.flatMap((clause) => {
    const found = introductionIn(text, clause, before);
    before = found.length > 0 ? clause : undefined;
    return found;
  });
}

const PERSON = `(?:(?!(?:that|who|which|is|are|was|were|and)\\b)[\\p{L}'-]+ ){0,2}(?:${alternatives(ROLES)}|${alternatives(TRADES)})`;
/** Up to what they need: "the taxi driver will need", "my flatmate, a trucker, wants", "a farmer friend asks". */
const NEEDING = new RegExp(
  `^\\s*(?:my|our|the|an?) ${PERSON}\\b(?:, [^,.;:?!]{1,40},)? (?:(?:will|would) )?(?:(?:needs?|wants?)(?: to (?:know|have|see|get))?(?= (?:an?|the|some|its|what|when|where|who|how|whether)\\b)|(?:asks|wonders)(?: (?:if|whether))?(?= ))`,
  'u',
);

/** Finds whom people ask for who need it and are no matter themselves: "our taxi driver needs the street of …". */
export function findNeeders(text: string, clauses: readonly Stretch[]): Stretch[] {
  return clauses.flatMap(({ from }) => {
    const length = NEEDING.exec(text.slice(from))?.[0].length;
    return length === undefined ? [] : [{ from, to: from + length }];
  });
}

/** "My NGO helps people who move, in Thailand and around": where those live whom the clause before tells of. */
const WHERE =
  /^ (?:based )?(?:in|near|around|across|outside|out of) (?:(?!what|who|which|how|when|where|is|are|was|were|did|does|do|has|have)\b\S+ ?){1,8}$/u;

function introductionIn(text: string, clause: Stretch, before: Stretch | undefined): Stretch[] {
  const said = text.slice(clause.from, clause.to);
  const start = OPENING.exec(said)?.[0].length ?? 0;
  const rest = said.slice(start);
  if (
    before?.to === clause.from - 1 &&
    text[before.to] === ',' &&
    [WHERE, CHINESE_WHERE].some((one) => one.test(said))
  )
    return [clause];
  if (hasHan(rest) && [CHINESE, CHINESE_KIN, CHINESE_ONE].some((one) => one.test(rest.trim())))
    return [clause];
  const from = clause.from + start;
  const report = mayMatch(rest, REPORT) ? REPORT.exec(rest)?.[0].length : undefined;
  if (report !== undefined) return [{ from, to: from + report }];
  for (let at = nextToTry(rest, ENGLISH, 0); at >= 0; at = nextToTry(rest, ENGLISH, at + 1)) {
    const length = (ENGLISH[at] as RegExp).exec(rest)?.[0].length;
    if (length === undefined) continue;
    const on = rest.slice(length).search(GOES_ON);
    const wanting = on < 0 ? 0 : (WANTING.exec(rest.slice(length + on))?.[0].length ?? 0);
    const end = on < 0 ? rest.length : length + on + wanting;
    return end <= LONGEST ? [{ from, to: from + end }] : [];
  }
  return [];
}
