import { hasHan } from '../../domain/fold.ts';

const SPACE = '[\\s,.;:!?…–—-]*';
/** With whom somebody talks: "hi team", "@desk". */
const GREETED =
  '(?:(?:hi|hello|hey|hiya|greetings|dear|good (?:morning|afternoon|evening|day)|morning)\\b(?:\\s+(?:there|all|everyone|everybody|team|bot|desk|folks|colleagues?|friends?))*|(?<![\\p{L}\\p{N}.])@[\\p{L}\\p{N}_-]+)';
/** What leads from what was said before to what is asked now. */
const LEADS =
  "(?:ok|okay|so|well|and|but|also|then|now|btw|by the way|u[mh]+|hm+|ah|oh|right|great|yes|yeah|no|please|pls|plz|sorry|pardon|excuse me|thanks(?: a lot| so much)?|thank you(?: so much| very much)?|cheers|urgent|asap|actually|roughly|exactly|approximately|(?:(?:a|one|another|one more|quick|short|simple)\\s+)*question|(?:i was |i'm |just )*wondering|(?:sorry )?to bother(?: you)?)\\b";
/** Ways of asking for an answer, whatever the question is. */
const ASKS_FOR_IT =
  "(?:(?:can|could|would|will)\\s+(?:you|u|someone|anyone|anybody|somebody)\\s+(?:please\\s+)?(?:tell|remind)\\s+(?:me|us)|(?:do|does|did|would)\\s+(?:you|u|anyone|anybody|someone)(?:\\s+(?:happen to|still))?\\s+(?:know|remember|recall)|anyone knows?|(?:any|no)\\s+(?:idea|clue)|(?:tell|remind)\\s+(?:me|us)|(?:i|we)(?:'d| would)?\\s+(?:just\\s+)?(?:like|need|want|have)\\s+to\\s+(?:know|find out|ask|check)|(?:i|we)\\s+(?:can't|cannot|can not|couldn't)\\s+find(?:\\s+out)?|(?:i|we)\\s+forgot|(?:an?|one|my|our|the)\\s+\\p{L}+\\s+(?:asks?|asked|wonders|is asking|wants to know)(?:\\s+(?:me|us))?)\\b";
/** For what the answer is, in front of the question. */
const FOR_WORK =
  "for (?:an?|my|our|the|his|her|tomorrow's|tonight's) (?:\\p{L}+ )?(?:report|article|story|paper|thesis|essay|speech|briefing|presentation|memo|note|slides?|newsletter|assignment|homework|class|meeting)\\s*[:,]";
const ENGLISH_LEAD = new RegExp(
  `^${SPACE}(?:(?:${GREETED}|${ASKS_FOR_IT}|${LEADS}|${FOR_WORK})${SPACE})+`,
  'iu',
);
/** How a question or a bidding begins that stands by itself. */
const ENGLISH_ASKS =
  /^(?:(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had)(?:'s)?\s+\S|(?:list|compare|count)\s+\S)/iu;
const ENGLISH_CLOSE =
  /[\s,.;:!?–—-]+(?:please|pls|plz|(?:many )?thanks(?: a lot| so much)?(?: in advance)?|thank you(?: so much| very much)?(?: in advance)?|thx|cheers|asap|urgently|if possible|roughly|exactly|approximately|lol|haha|help|:-?\)|\p{Extended_Pictographic}+|\((?:i |we )?need (?:it|this|that) [^()]{1,60}\)|any idea|do you know|i forgot)[\s.!?]*$/iu;

const CHINESE_MARK = '[\\s，。、：:；！!？?,.~～…]';
/** Everybody is greeted, or what was said before is taken note of, whatever follows: 各位老师好, 好的. */
const CHINESE_GREETING = new RegExp(
  `^${CHINESE_MARK}*(?:(?:(?:各位|尊敬的)?(?:(?:老师|同学|同事|领导|专家|朋友|前辈|大佬|同仁)们?)?(?:你们?|您|大家|各位)?好|好的|行|嗯+|收到|明白了?)[呀啊哈]?${CHINESE_MARK}+)+(?=.*[\\p{L}\\p{N}])`,
  'iu',
);
/** What the asker is about to do. */
const CHINESE_ERRAND =
  '(?:上午|下午|明天|今天|晚上|待会儿?|一会儿?|马上)?就?[要得去]?(?:汇报|开会|发言|上课|讲课|备课|面试|考试|交稿|采访|写稿子?|写报告|写论文|做ppt)(?:要?用)?';
const CHINESE_LEAD = new RegExp(
  `^${CHINESE_MARK}*(?:(?:嗨|哈喽|hi|hello|在吗|另外|还有|对了|谢谢|多谢|急+|求助|${CHINESE_ERRAND})${CHINESE_MARK}+|(?:不好意思|打扰(?:了|一下)?|那么|所以|然后|请问一?下?|请教一?下?|(?:我?想|再|顺便|我来)?问(?:一?下|个问题|一个|问)|我?想(?:问|知道|了解|确认)(?:一?下)?|麻烦(?:问|查)?一?下|(?:帮我|帮忙|请)(?:查|看|问|确认|核实)一?下|谁知道|有人知道|不知道|我忘了|我不清楚|查不到|(?:领导|老师|老板|记者|同事|客户|学生|有人|别人|朋友)(?:想知道|想问|问)我?|具体|到底|究竟)${CHINESE_MARK}*)+`,
  'iu',
);
const CHINESE_ASKS =
  /什么|谁|哪|几[个家项次年份名位]|多少|何时|怎[么样]|是否|有没有|吗(?=$|[？?])|^(?:列出|比较|统计)/u;
const CHINESE_CLOSE =
  /[\s，。,.!！?？]+(?:谢谢(?:你|您|大家|了)?|多谢|感谢|急用?|在线等|拜托了?)[\s。.!！]*$|(?<=[吗呢？?])(?:谢谢|多谢)[\s。.!！]*$/u;

const THANKS = /than|thx|cheers|谢/iu;

/** So many pleas are taken from the end at most. */
const MOST_CLOSES = 3;
/** A longer text, in UTF-16 units, tells a story, which is taken apart as a whole; Chinese says as much in fewer. */
const LONGEST = { chinese: 40, other: 200 };

/**
 * A question without what people say in front of it and behind it to anybody they ask: "btw who signed it, thanks" is
 * "who signed it". A text that asks nothing by itself, after the lead is gone, is left as it is: "and Mongolia?" leans on
 * what was said before.
 */
export function withoutSaidAround(text: string): string {
  const isChinese = hasHan(text);
  if (text.length > (isChinese ? LONGEST.chinese : LONGEST.other)) return text;
  // "TELL US WHO SIGNED": in a whole text of capitals a word is told from an acronym, in "WHO SIGNED" hardly.
  if (!isChinese && text === text.toUpperCase()) return text;
  const [lead, asks, close] = isChinese
    ? [CHINESE_LEAD, CHINESE_ASKS, CHINESE_CLOSE]
    : [ENGLISH_LEAD, ENGLISH_ASKS, ENGLISH_CLOSE];
  const greeted = isChinese ? text.replace(CHINESE_GREETING, '') : text;
  const rest = greeted.replace(lead, '');
  const doesAsk = asks.test(rest);
  let asked = doesAsk ? rest : greeted;
  for (let closes = 0; closes < MOST_CLOSES; closes++) {
    const end = close.exec(asked);
    if (end === null || !/[\p{L}\p{N}]/u.test(asked.slice(0, end.index))) break;
    // "That helped, thanks" is said for the thanks.
    if (!doesAsk && THANKS.test(end[0])) break;
    asked = asked.slice(0, end.index) + (/[?？]/u.exec(end[0])?.[0] ?? '');
  }
  return asked;
}
