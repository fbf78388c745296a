import { CONTACT_DETAILS, type Order, type Survey, type Wanted } from '../../domain/question.ts';
import { takeGiving } from '../amounts/giving.ts';
import { joiningWords } from '../meant/joining.ts';
import type { NamedStretch } from '../names/mentions.ts';
import type { Sheet } from '../text/sheet.ts';
import { narrowerWant } from './narrower-want.ts';
import { withoutUnasked } from './not-asking.ts';
import { readWanted } from './read-wanted.ts';

/**
 * Reads what a question wants to be told, and takes the words that say so. `undefined` where it wants records, a view
 * over many of them, or a contact as a whole.
 *
 * @param asking what is asked, with the story around it blanked
 * @param meant what the question names
 * @param survey the view over many records it wants
 * @param order the order it wants
 */
export function readAskedFact(
  sheet: Sheet,
  asking: string,
  meant: readonly NamedStretch[],
  survey: Survey | undefined,
  order: Order,
): Wanted | undefined {
  const askedIn = withoutUnasked(sheet, asking);
  const wanted = readWanted(sheet, askedIn, meant);
  if (wanted === 'money') takeGiving(sheet);
  // "Who got the smallest grant?": a sum is told with what it was for, and those who give sums are no receivers.
  const isOfSize = order === 'largest' || order === 'smallest';
  if (isOfSize && wanted && RECEIVERS.has(wanted) && RECEIVED.test(askedIn)) return 'money';
  const isWhole = wanted && CONTACT_DETAILS.has(wanted) && asksForSeveralDetails(sheet.folded);
  const wants = survey || isWhole ? undefined : narrowerWant(sheet, askedIn, wanted);
  if (wants === 'date' || wants === 'start')
    for (const { from, to } of joiningWords(sheet.folded, meant))
      if (sheet.isOpen(from, to)) sheet.take(from, to, 'gone');
  return wants;
}

const RECEIVERS: ReadonlySet<Wanted> = new Set<Wanted>(['person', 'organisation', 'place']);
const RECEIVED =
  /\b(?:got|gets?|received?|receives|go|goes|went|was given|were given|recipients?)\b|[拿得领收]到|拿的?(?=钱|拨款|赠款)|给了?(?:谁|哪)/u;

/** How people call each detail of a contact when they list several. */
const DETAILS: readonly RegExp[] = [
  /\b(?:tele)?phones?\b|\btels?\b|电话|座机/u,
  /\bfax(?:es)?\b|传真/u,
  /\be-?mails?\b|邮箱|电邮|邮件/u,
  /\bweb\s?(?:sites?|pages?|addresses)\b|\bhome\s?pages?\b|网址|网站|主页|官网/u,
  /(?<!mail |mail-|web |email |internet )\baddress(?:es)?\b|\bpost\s?codes?\b|(?<!网|邮件|邮箱)地址|邮编/u,
];

/** Whether several are asked for at once ("phone, email, street"): one is no answer then, the whole contact is. */
function asksForSeveralDetails(text: string): boolean {
  return DETAILS.filter((name) => name.test(text)).length > 1;
}
