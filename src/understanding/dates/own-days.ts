import type { Stretch } from '../filler/filler.ts';
import { HEARING, QUESTIONS } from '../talk/chinese-cues.ts';
import { clausesOf } from '../talk/clauses.ts';

/** What asks for records of a day: then it is a condition, also one to come. */
const ASKS =
  /\b(?:what|what's|which|any|anything|when|where|how|whether|is there|are there|was there|were there|list|show|find|latest|news|headlines?|published|happen\w*|upcoming|scheduled|planned|coming up)\b|有什么|有没有|有哪些|哪些|哪个|什么|新闻|消息|动态|发布|列出|查/u;
/** What speaks of those who ask, of whom they work for, and of what they do on a day to come. */
const OWN_DAY =
  /\b(?:i|i'm|i've|i'll|we|we're|we've|we'll|my|our|he|she|they|boss|chief|director|minister|ambassador|counterpart|deputy|editor|chairman|chair|colleague|friend|hq|headquarters|wants?|needs?|asked|asks|asking|told|heard|insisted|deadline|due|briefing|meets?|meeting|calling|visits?|visiting|speech|audit|presenting|presentation|briefing|flying|travel\w*|leaving|submitting|printing|print|dinner|lunch|call|flight)\b|[我咱俺]|领导|老板|处长|局长|主席|主任|部长|同事|朋友|老师|开会|讲话|发言|汇报|要见|来访|拜访|出差|交稿|截稿|会见|接待|代表团来|去开|急用/u;
/** What of a day gone by is theirs alone: "we signed it last year" may well be in the records. */
const OWN_PAST =
  /\b(?:i|i'm|i've|my|boss|colleague|friend|hq|headquarters|editor)\b|[我俺]|领导|老板|处长|同事|朋友|老师/u;

/** Something people have in mind of their own day: "today's 187", "for tomorrow's speech", "the better tomorrow". */
const POSSESSED =
  /^'s\s+(?!(?:news|press|updates?|posts?|articles?|events?|releases?|headlines?|records?|videos?|agenda|stories)\b)/u;
/** The same of a day to come in Chinese: 明天的讲话; 今年的 is as good a condition as any. */
const CHINESE_POSSESSED = /^的(?!新闻|消息|动态|活动|会)/u;

/**
 * Whether a date told from today is a day of the asker's own and no condition: "the ambassador calls on them tomorrow
 * and wants a paragraph", 明天主席有个讲话. Records are of the past, so a day to come is one unless somebody asks what
 * there will be.
 *
 * @param date where the date stands in the folded question, and its first day
 */
export function isOwnDay(
  folded: string,
  date: Stretch & { first: string | undefined },
  today: string,
): boolean {
  const isToCome = date.first !== undefined && date.first > today;
  const rest = folded.slice(date.to);
  const isTheirs = /^(?:today|tomorrow)$/u.test(folded.slice(date.from, date.to)) && POSSESSED.test(rest);
  if (isTheirs || (isToCome && CHINESE_POSSESSED.test(rest))) return true;
  const clauses = clausesOf(folded);
  const clause = clauses.find(({ from, to }) => from <= date.from && to > date.from);
  if (clause === undefined) return false;
  const said = folded.slice(clause.from, clause.to);
  const lead = folded.slice(clause.from, date.from);
  if (ASKS.test(lead)) return false;
  if (isToCome) return OWN_DAY.test(said) || (clauses.length > 1 && !ASKS.test(said));
  if (TOLD.test(said) || (HEARING.test(rest) && !QUESTIONS.test(said))) return true;
  return clauses.length > 1 && OWN_PAST.test(said) && !ASKS.test(folded.slice(date.to, clause.to));
}

const TOLD =
  /\b(?:i was told|told me|i heard|insisted|swore|claimed|asked me|said to me|mentioned to me|i read|i saw)\b|听说|跟我说|告诉我|问我/u;
