import type { Stretch } from '../filler/filler.ts';
import { KIN } from './chinese-people.ts';

/** Where an introduction ends and the matter may begin: "I'm a student writing about …", "I work in a mill and …". */
const GOES_ON =
  /\b(?:and|but|so|because|who|which|that|i|we|my|our|about|on|regarding|concerning|looking|searching|hunting|writing|working|trying|preparing|drafting|interested|researching|studying|asking|wondering|planning|doing|after|currently|curious|keen|tomorrow|today|next)\b/u;
/** What they want, said in the same breath: "… and need". */
const WANTING =
  /^(?:and|but|so)\s+(?:i\s+|we\s+)?(?:need|want|wonder|would (?:like|love|need)|am after|are after)\b(?:\s+to\s+(?:know|see|find|read|learn|check|have|get))?/u;
const OPENING = /^\s*(?:(?:and|so|well|hi|hey|hello|there|dear all|good (?:morning|afternoon|evening))\s+)*/u;
const ENGLISH: readonly RegExp[] = [
  /^(?:with\s+)?(?:warm\s+|kind\s+|best\s+)?(?:greetings|regards|wishes|hello|hi) from\b/u,
  /^(?:i am|i'm|we are|we're|this is) (?:an?|the|new|with|at|from|based|part of|just an?|one of)\b/u,
  /^(?:i|we) (?:work (?:for|at|in|as|with)|do [a-z]+ (?:for|at)|represent|teach|run|own|manage|live|sit on|serve on|belong to|come from|report for|sell|buy|produce|supply)\b/u,
  /^as (?:an?|the) (?!result|whole|matter|rule|consequence|part|follow)\w+/u,
  /^(?:i|we) have (?:an?|my|our|the) (?:\w+ )?(?:meeting|call|appointment|interview|lunch|dinner|visit|lecture|class|seminar|workshop|exam)\b/u,
  /^(?:an? )?(?:(?!the\b)[a-z]+ ){0,2}(?:journalist|reporter|editor|student|researcher|teacher|lecturer|professor|unionist|engineer|nurse|lawyer|consultant|parent|intern|hr|activist|blogger|translator|trainee|freelancer)(?= (?:at|of|from|in|with|for|here)\b|\s*$)/u,
];
/** A Chinese clause that says who asks: 我是…, 我们来自…, 我在…工作. */
const CHINESE =
  /^(?:[您你]好)?(?:我们?|本人|咱们?)(?:公司|单位|学校|工会|协会)?(?:是(?![想要否问在找说不])|来自|代表|在.{1,14}(?:工作|上班|任职|开厂|当.{1,4})$)/u;
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
  return clauses.flatMap((clause) => {
    const said = text.slice(clause.from, clause.to);
    const start = OPENING.exec(said)?.[0].length ?? 0;
    const rest = said.slice(start);
    if ([CHINESE, CHINESE_KIN, CHINESE_ONE].some((one) => one.test(rest.trim()))) return [clause];
    const from = clause.from + start;
    for (const introduction of ENGLISH) {
      const length = introduction.exec(rest)?.[0].length;
      if (length === undefined) continue;
      const on = rest.slice(length).search(GOES_ON);
      const wanting = on < 0 ? 0 : (WANTING.exec(rest.slice(length + on))?.[0].length ?? 0);
      const end = on < 0 ? rest.length : length + on + wanting;
      return end <= LONGEST ? [{ from, to: from + end }] : [];
    }
    return [];
  });
}
