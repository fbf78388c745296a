import type { NamedStretch } from '../names/mentions.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';

/** What somebody does, and of which nation, is what they are: "what does she do at the ILO", 是干什么的. */
const DOES =
  /\bwhat does\b(?=\s.{1,60}\bdo\b)|\bdo for a living\b|(?<!\b(?:an?|the|big|little|grand|posh|that|this|our|their) )\bdo(?=\W*$|\s(?:at|in|for|there|here)\b)|\b(?:what |which )?(?:nationality|citizenship)\b|(?:^|(?<=\b(?:the|her|his|what|is|was|full|exact)\s))(?:(?:the|full|exact|official|job) )*(?:job title|title|rank|position|role|job)(?= (?:of|for)\b)|(?<='s? )(?:title|rank|position|role|job)(?=\W*$)|(?:是|有)?(?:什么|啥)(?:样的)?(?:来头|头衔|级别|职务|职位|官)|(?:什么|啥|哪国)?国籍(?:是|在)?(?:哪里|哪儿|哪国|什么|啥)?|(?:是)?哪国人|(?:是|究竟|到底)*(?:干|做|搞)(?:什么|啥|嘛)(?:工作|差事)?的?(?=[呀啊呢了?？,，。]|$)/gu;
/** After a person whether they are of some nation: "Jane Miller Danish?", 是丹麦人吗. */
const IS_OF =
  /^(?:'s| is| was| an?| really)* (?:[a-z]{2,12}(?:[ie]an|ese|ish)|american|german|french|dutch|swiss|thai)\b(?=\s*(?:$|[?,.;]| or\b))|^(?:到底)?(?:是|不是|是不是)\p{Script=Han}{2,6}人(?=吗|么|吧|还是|$|[?？，,])/u;
/** Of what somebody is doing now the records know nothing. */
const NOW = /\b(?:now|today|these days|nowadays|currently)\b|现在|如今|目前/u;

/**
 * Takes the words that ask what a person does or of which nation they are, and tells whether there are any. Of a body or a programme the same words
 * want the record on it.
 */
export function takeOccupation(sheet: Sheet, whole: string, named: readonly NamedStretch[]): boolean {
  const isOfPerson = named.some(({ mentions }) => mentions.some(({ facet }) => facet === 'person'));
  if (!isOfPerson || NOW.test(whole)) return false;
  if (named.some(({ to }) => IS_OF.test(whole.slice(to)))) return true;
  const found = [...matchesOf(whole, DOES)].filter(({ index, 0: words }) =>
    sheet.isOpen(index, index + words.length),
  );
  for (const { index, 0: words } of found) sheet.take(index, index + words.length, 'gone');
  return found.length > 0;
}
