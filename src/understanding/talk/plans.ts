import type { Stretch } from '../filler/filler.ts';
import { matchesOf } from '../text/matches.ts';

const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const DAY_PART = '(?:\\s+(?:morning|afternoon|evening|night|at noon|first thing|early))?';
/** Days near today, as somebody says them who speaks of what they do themselves. */
const ENGLISH_DAYS = new RegExp(
  `\\b(?:(?:first thing|early|later|again)\\s+)?(?:(?:on|from|by|since|until|till|for|this|next|last|coming)\\s+){0,2}(?:tomorrow|tonight|today|yesterday|${WEEKDAY}|(?:next|this) (?:week|month))${DAY_PART}\\b|\\bin (?:two|three|four|a few|a couple of|\\d{1,2}) (?:hours|days|weeks)\\b|\\b(?:in|this|next) (?:the |early |late )?(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\\b(?! (?:of|\\d|semester|term))|\\b(?:at|by|before|around)\\s+(?:noon|\\d{1,2}(?::\\d\\d)?\\s?(?:[ap]m)?)(?=\\s*(?:[,.;!?)]|$))`,
  'gu',
);
const CHINESE_DAYS =
  /(?:明天|后天|大后天|今晚|明晚|今天|下个?(?:周|星期|礼拜|月)(?:[一二三四五六日天末初底])?|[这本]?(?:周|星期|礼拜)[一二三四五六日天末]|(?:过|再过)[几两三]天|月底)(?:上午|下午|早上|晚上|中午|一早)?/gu;
/** Whom people meet, as far as these words say nothing of the matter. */
const COMPANY =
  /\b(?:embassy|consulate|delegation|colleagues?|people|folks|counterparts?|officials?|visitors?|guests?|team|friends?)\b|同事|同行|朋友|代表团|客人|大使馆|使馆|官员|来宾/gu;

const ENGLISH_PERSON =
  /^\s*who\b|\b(?:i|we|i'm|we're|i'll|we'll|i've|we've|i'd|we'd|my|our|(?:some|the|a) (?:visitors?|guests?|delegation|colleagues?|partners?)|(?:ambassador|minister|boss|director|chairman|chair|chief|president|secretary|hq|dg|head))\b/u;
/** What people do with others and before they do it, which no record can tell them. */
const ENGLISH_DOING = new RegExp(
  [
    "\\b(?:(?:i'm|i am|we're|we are|i'll|we'll|i will|we will|am|are|is|be)\\s+)?(?:going to be\\s+)?(?:hosting|receiving|welcoming|expecting|visiting|entertaining|briefing|flying|travell?ing|heading|driving|off|leaving)(?:\\s+(?:out|over|down|up|to|into|for|with|some|a|the))*(?:\\s+(?:group|delegation|visitors?|guests?|people|colleagues?|folks|friends?|team|party)\\s+(?:from|of|at))?(?:\\s+the)?(?=\\s)",
    '\\b(?:have|having|get|getting|got|expect|host|see|meet|receive|welcome|seeing|meeting)\\s+(?:(?:some|a|an|the|two|three|few|with)\\s+)*(?:visitors?|guests?|people|delegations?|colleagues?|folks|friends?|call|meeting|visit|lunch|dinner|interview)\\s+(?:(?:coming|arriving|over|in|here|visiting)\\s+)*(?:from|with|of|at)(?:\\s+the)?\\b',
    "\\b(?:i'm|i am|we're|we are|i'll be|we'll be|will be)\\s+(?:meeting|seeing|calling|phoning)\\b(?:\\s+(?:up|with))?(?! (?:on|about|of|held))",
    '\\b(?:like|want|need|have|going|hoping|planning|trying|about)\\s+to\\s+(?:ring|phone|call|visit|meet|host|fly|travel|go|see)(?:\\s+(?:up|to|out))*\\b',
    '\\bi\\s+(?:just\\s+)?(?:met|spoke|talked|chatted|had\\s+(?:an?\\s+)?(?:call|meeting|lunch|dinner|chat))(?:\\s+(?:with|to))?(?:\\s+(?:somebody|someone|people|an?|some|the))*(?:\\s+(?:from|of|at))?\\b',
    '\\b(?:who|that)\\s+(?:are|is)\\s+(?:coming|arriving|visiting|here)\\b|\\b(?:are|is)\\s+(?:coming|arriving|visiting|dropping by)(?:\\s+(?:us|over|to us))?',
    '\\b(?:is|are|was|were|will be)\\s+(?:calling on|meeting(?: with)?|visiting|seeing|receiving|hosting|lunching with|speaking (?:at|to|with)|off to|flying to|going to see)\\b|\\b(?:flies|travels|goes|leaves|heads|comes|drives) (?:out |off |over |down |up )?(?:to|for|from)\\b|\\b(?:visits|meets|sees|receives|hosts|welcomes)\\b',
  ].join('|'),
  'gu',
);
const CHINESE_DOING =
  /(?:(?:我们?|咱们?|单位|领导|公司)?(?:就|马上|打算|准备|计划|将)?(?:要|得|会|想)?(?:去|到|飞|赴|来)(?:一趟)?(?=.{1,12}(?:出差|开会|参会|访问|考察|调研|拜访|学习|参观)))|(?:要|得|会|准备|打算)?(?:去|到)?(?:出差|参会|拜访|接待|会见|去见|要见|见面)(?:一下|几位|一批|一位|个)?|(?:去|要|来)开会|(?<=[去到赴飞].{1,12})(?:出差|开会|参会|访问|考察|调研|学习|参观)|(?<=(?:要|得|会|想|准备|打算|安排)[和跟与同见].{1,16})(?:开会|会谈|座谈|碰头|碰面|见面|交流)|(?:要|会)?(?:来访|来我们?这(?:里|儿)?)|(?:有|要|得)[个场一]*(?:讲话|发言|会议|会|汇报|调研|接待|采访|考试|面试)(?=\P{Script=Han}|要用|$)/gu;
/** Who has such a plan, named by what they are: "the state secretary flies to". */
const WHO =
  /^\s*(?:(?:the|our|my|his|her)\s+)?(?:(?:state|vice|deputy|permanent|first|prime|foreign|labou?r)\s+)?(?:ambassador|minister|boss|director|chairman|chair|chief|president|secretary|dg|head)(?=\s)/u;
const CHINESE_PERSON =
  /我|咱|单位|领导|主席|书记|老板|[处局部司科]长|主任|出差|去见|要见|接待|拜访|要去|参会|来访|要到|要飞/u;
const BEGINS =
  "(?:^\\s*|(?<=[,.;:!?(-]\\s*)|\\b(?:i|we|and|just|i've|we've|i'm|we're|am|are|was|were|been)\\s+)(?:just\\s+|also\\s+|soon\\s+)?";
const SOMEBODY =
  '(?:gentleman|gentlemen|lady|ladies|chap|chaps|guy|guys|wom[ae]n|m[ae]n|person|bloke|fellow|rep|reps|representatives?|delegates?|officials?|people|folks|couple|contact|friend|lot|crowd|colleagues?|somebody|someone)';
/** What people say of their own doings that needs no day to tell it by: whom they meet, where they travel. */
const OWN_DOINGS = new RegExp(
  [
    `${BEGINS}(?:met|meeting|seeing|saw|calling|hosting|receiving|expecting|interviewing|briefing|(?:spoke|speaking|talked|talking|chatted|chatting) (?:to|with)|(?:bumped|ran) into|sat next to|(?:had|having) (?:lunch|dinner|coffee|tea|drinks|an? (?:call|drink|chat|beer|coffee|meeting)) with)\\s+(?:(?:an?|the|some|this|that|two|three|one)\\s+)?(?:[a-z]+\\s+){0,2}?${SOMEBODY}\\s+(?:from|of|at|with)\\b(?:\\s+the\\b)?`,
    `${BEGINS}(?:heading|off|flying|travell?ing|driving|on (?:my|our) way|en route|being (?:sent|posted)|back from|landed in)(?:\\s+(?:out|over|down|up|off))?(?:(?<=from|in)|\\s+(?:to|for|from))\\b(?=\\s)`,
    `${BEGINS}(?:heading|going|walking|off|rushing|about to go|called)\\s+(?:in)?to\\s+(?:(?:an?|the|my|our|another)\\s+)?(?:[a-z]+\\s+){0,2}?(?:meeting|call|interview|lunch|class|exam|lecture|hearing)(?:\\s+in\\s+\\d{1,2}(?:\\s?min(?:ute)?s?)?)?\\b`,
    `${BEGINS}(?:planning|prep(?:p?ing)?|prepar(?:e|ing)|organi[sz]ing|arranging|booking|setting up|going on|packing)\\s+(?:for\\s+)?(?:an?|our|my|the|his|her)\\s+(?:[a-z]+\\s+){0,2}?(?:(?:visit|trip|mission|journey|flight|tour|holiday|stay|stopover)(?:\\s+(?:to|in|around|of|for))?|(?:meeting|call|lunch|dinner|chat|talks?|appointment)\\s+with(?:\\s+the)?)\\b`,
    // "Mission to Ulaanbaatar next week": without a verb only the day to come tells whose journey it is.
    `${BEGINS}(?:duty |field |business |official )?(?:visit|trip|mission|flight|travel)\\s+(?:to|in)\\b(?=[^,.;:!?]{1,40}\\b(?:next|tomorrow|tonight|soon|on ${WEEKDAY}|this (?:week|month|${WEEKDAY})|in (?:a few|two|three|\\d{1,2}) (?:days|weeks))\\b)`,
    `${BEGINS}(?:lunch|dinner|breakfast|brunch|coffee|tea|drinks|call|meeting|interview|appointment|date|chat)\\s+(?:tonight|tomorrow|today|later|soon|(?:on|this|next)\\s+[a-z]+)\\s+with\\b(?:\\s+the\\b)?`,
    // "Brussels is dropping by on Tuesday": who comes is told, and not that anybody did.
    `\\b(?:is|are|will be)\\s+(?:dropping (?:by|in)|coming(?: (?:over|round|by|here|in))?(?: to see us)?|visiting(?: us)?|popping in|stopping by|in town|with us|here|paying us a visit)\\s+(?:(?:on|this|next)\\s+)?(?:${WEEKDAY}|tomorrow|tonight|week|soon)\\b`,
    // Whom they write to before or after they know.
    '\\b(?:before|until|while|once|after|when)\\s+(?:i|we)\\s+(?:e-?mail|ring|phone|call|write to|text|contact|meet|see|reply to|answer|visit)(?:\\s+(?:him|her|them|back))?\\b',
  ].join('|'),
  'gu',
);
/** Where the asker's own day is asked about there is none: "what do we have tomorrow", 下周有什么活动. */
const ASKS =
  /\b(?:do|did|are|have|will|is) (?:we|you|there)\b|\b(?:what|which|when|events?|news)\b|有什么|有哪些|哪些|什么/u;

/** What people say of themselves with a day of their own and nothing else to tell them by. */
const OWN_DAYS: readonly RegExp[] = [
  new RegExp(
    `(?:^|(?<=[(,;.!])\\s*|\\b(?:i|we|who|just|have|only)\\s+)(?:just\\s+|only\\s+)?(?:started|joined|arrived|began|start|starting|joining)\\s+(?:here\\s+|work\\s+|my job\\s+)?(?:(?:on|last|this|just|next)\\s+){0,2}(?:${WEEKDAY}|yesterday|today|tomorrow|week|month)\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:before|after|for|in|at|during|ahead of|until)\\s+(?:my|our|the|a|an)\\s+(?:[a-z]+\\s+)?(?:call|meeting|lunch|dinner|flight|interview|lecture|class|exam|shift|appointment|trip|visit)\\s+(?:(?:at|on|by|around)\\s+(?:noon|\\d{1,2}(?::\\d\\d)?\\s?(?:[ap]m)?|${WEEKDAY})|tomorrow|tonight|today|next week|later(?: today)?)(?=\\s*(?:[,.;!?)]|$))`,
    'gu',
  ),
  // "The April newsletter": its month is that of the asker's work.
  /(?<=\b(?:the|our|my|an?)\s)(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|weekly|monthly|quarterly)\s+(?:[a-z]+\s+){0,2}?(?:calendar|newsletter|issue|edition|campaign|schedule|bulletin|magazine|blog|posts?|retreat|rota|planner)\b/gu,
  // Heard in passing: 昨天采访时对方提到.
  /(?:昨天|前天|今天|今早|昨晚|上周|刚才?|刚刚|前几天|那天)?(?:采访|开会|聊天|吃饭|调研|参会|出差|上课|培训)(?:的时候|时|中|那会儿?)(?:听)?(?:对方|人家|有人|别人|大家)?(?:提到|提起|说起|说到?|讲到?|聊到|问起)/gu,
  // "Today I would need": when it is asked, not of when.
  /(?:^|(?<=[,.;:!?(–—-]\s*)|(?<=\b(?:and|but|so)\s))(?:today|tonight|this time|this (?:morning|afternoon))(?=,?\s+(?:i|we)(?:'d|'ll|'m|'re|\s+(?:would|will|should|must|just|only|also))?\s+(?:need|want|like|love|wonder|wondering|have|after|looking|ask|asking)\b)/gu,
  // What may happen to anybody any day: "where you can be sacked tomorrow".
  /(?<=\b(?:you|they|people|workers|staff|one)(?:'ll| can| could| might| may| will| would)\s+(?:just |even |easily |also )?(?:be|get|lose|find|end|have no|not have|have nothing)\b[^.,;!?]{0,30}\s)(?:by |from )?(?:next (?:day|week|month|year)|tomorrow|tonight)\b/gu,
  /\b(?:tomorrow\s+)?first thing(?:\s+(?:tomorrow|in the morning|on monday))?(?:\s+morning)?\b/gu,
];

/**
 * Finds what people say of their own coming days: "we're hosting people from … next week", 下周要去…出差. Only the
 * days and the doing; whom or where they name stays, because "there" and 那边 lean on it.
 * @param clauses the clauses of the question, as `clausesOf` cuts them
 */
export function findPlans(text: string, clauses: readonly Stretch[]): Stretch[] {
  const own = OWN_DAYS.flatMap((pattern) => within(text, { from: 0, to: text.length }, pattern));
  return [...own, ...clauses.flatMap((clause) => plansIn(text, clause))];
}

function plansIn(text: string, clause: Stretch): Stretch[] {
  const said = text.slice(clause.from, clause.to);
  const own = within(text, clause, OWN_DOINGS);
  const isOwn = own.length > 0 || ENGLISH_PERSON.test(said) || CHINESE_PERSON.test(said);
  if (!isOwn) return [];
  const days = [ENGLISH_DAYS, CHINESE_DAYS].flatMap((pattern) => within(text, clause, pattern));
  const doing = [ENGLISH_DOING, CHINESE_DOING].flatMap((pattern) => within(text, clause, pattern));
  if (days.length === 0 || doing.length + own.length === 0) return own;
  // What is asked before or after the plan in the same breath ("before I fly out tomorrow, what …") is kept.
  const who = WHO.exec(said)?.[0] ?? '';
  const person = who === '' ? [] : [{ from: clause.from, to: clause.from + who.length }];
  const lead = text.slice(clause.from, Math.min(...[...days, ...doing, ...own].map(({ from }) => from)));
  return ASKS.test(lead) ? own : [...person, ...days, ...doing, ...own, ...within(text, clause, COMPANY)];
}

function within(text: string, { from, to }: Stretch, pattern: RegExp): Stretch[] {
  return matchesOf(text.slice(from, to), pattern)
    .filter(([said]) => said.trim() !== '')
    .map((match) => ({ from: from + match.index, to: from + match.index + match[0].length }));
}

const GOES_TO =
  /\b(?:flies|flying|fly|travels?|travell?ing|heads?|heading|off|leaves|leaving|goes|going|go|driving|way|visit|trip|mission|flight|journey|back|route|landed|posted|sent)\s+(?:out\s+|over\s+|down\s+|up\s+|off\s+)?(?:to|for|in|from)\s+$|\b(?:visiting|visits?)\s+$/u;
/** As far in front of a name as its journey is looked for. */
const REACH = 40;

/** True for a name at this place that says where somebody travels: "the minister flies to …". */
export function isJourney(text: string, from: number): boolean {
  return GOES_TO.test(text.slice(Math.max(0, from - REACH), from));
}

/** What leans on a country or place named before: "in their country", "over there", 那边. */
const LEANS =
  /\b(?:in|for|with|about|from|on|at|of)\s+(?:their|that|his|her|your guests'?)\s+(?:own\s+)?(?:country|countries|region|city|province|side|part of the world)\b|\b(?:in|for|with|about|from|on|at|of|to)\s+(?:my|our)\s+(?:own\s+)?(?:country|side|region|city|province|town|part of the world)\b|\b(?:over|out|down|up)\s+there\b|\b(?:out|over|up|down|round)\s+(?:my|our)\s+way\b|\bnear (?:me|us)\b|\bin (?:my|our) (?:area|neck of the woods|neighbou?rhood|parts?)\b|(?<!\b(?:is|are|was|were|hi|hello|hey|if|has|have|had)\s)\bthere(?=\s*(?:[,.;!?)]|$))|那边|那里(?=的|有|没)|那儿|当地|该国|(?:我|我们|咱们?)(?:自己)?的?(?:国家|老家|家乡)|(?:他们|人家)(?:国家|国内|那)/gu;

/** Words that lean on a country or place named in what people say of themselves. */
export function findLeaning(text: string): Stretch[] {
  return within(text, { from: 0, to: text.length }, LEANS);
}
