import { fold, hasHan } from '../../domain/fold.ts';
import type { Question } from '../../domain/question.ts';
import { HOUSE } from '../../domain/subject.ts';
import { holdsAny } from '../../understanding/text/matches.ts';

/** What stands in an office, is kept there or is done for those who work in it. */
const THINGS =
  '(?:(?:meeting|conference|small|big|large|prayer|board|nursing|first[ -]aid) rooms?|room \\d+|boardroom|projector|printer|photocopier|copier|scanner|toner|stapler|whiteboard|' +
  'laptop|charger|wi-?fi|vpn|password|outlook|mailbox|intranet|badge|key ?card|the lift|elevator|car park|parking|canteen|cafeteria|kitchen|' +
  'fridge|microwave|kettle|coffee machine|water cooler|air[ -]con(?:ditioning)?|heating|toilets?|restrooms?|shuttle|taxi|flights?|hotel room|' +
  '(?:train |plane |bus |air )?tickets?|travel claims?|expense (?:claims?|reports?)|expenses|time ?sheets?|per diem|mission claims?|stationery|business cards|catering|sandwiches|lunch|' +
  'dinner|breakfast|receipts?|paper slips?|parcels?|courier|mugs?|sink|(?:my|office) plants|gym|lost property|umbrella|bike|landlord|plumber|electrician|dentist)';
/** What people have others write for them, asked for in so many words: "could you draft a polite e-mail to …". */
const WRITING =
  /(?:^|[.!?,:;]\s*)(?:(?:hi|hey|hello|please|pls|can|could|would|will|you|kindly|help|me|us|just|quickly|mind|i need|need|someone|to) )*(?:write|draft|word|compose|proofread|polish|rephrase|translate|summari[sz]e|edit)\b[^.?!;]{0,30}\b(?:e-?mails?|notes?|poems?|haiku|repl(?:y|ies)|rejections?|refusals?|invitations?|letters?|toasts?|cards?|captions?|thread|abstract|speech|thesis|essay|cv|polite)\b/u;
const CHINESE_WRITING =
  /(?:帮我?|替我|给我|请)[^，。？]{0,3}(?:写|起草|润色|翻译|校对|拟|编)[^，。？]{0,10}(?:信|邮件|邀请|请柬|英文|中文|诗|通知|请假条|检讨|祝福|文案|发言稿|回复|论文|朋友圈)/u;

/** What somebody wants done or has happened to such a thing here and now. */
const DONE =
  '(?:(?:book|reserve|order|fix|repair|mend|unjam|unlock|restart|replace|water|refill|charge|lend|borrow|bring|fetch|grab|hold|sign|claim|approve|reimburse|close|open|shut|expense|hand in|drop off)(?:e?s|e?d|ing)?|' +
  "broken|jammed|stuck|dead|down|out of order|locked|lost|missing|full|empty|leaking|working|free|open|closed|running|available|cancelled|arrives?|remind|took|number|phone|left|seats?|serves?|serving|where(?:'s| is| are| do| can))";

const WRITINGS = [WRITING, CHINESE_WRITING];
/** What such a text is to be about may well be on record. */
const ON_SUBJECT = /\b(?:on|about|regarding|introducing|with)\b|关于|介绍|有关/u;

const ENGLISH: readonly RegExp[] = [
  new RegExp(`\\b${DONE}\\b[^.?!;]{0,40}\\b${THINGS}\\b`, 'u'),
  new RegExp(`\\b${THINGS}\\b[^.?!;]{0,40}\\b${DONE}\\b`, 'u'),
  // "I need a new office chair": what somebody works on or with.
  /\b(?:need|want|order|new|another|spare)\b[^.?!;]{0,20}\b(?:(?:office|desk|swivel) chairs?|desk lamp|headset|keyboard|mouse|batter(?:y|ies)|docking station|monitor|screen)(?=\W*$|,|\s+(?:for|please|pls|is|in|as)\b)/u,
  /\b(?:hold|take|screen|divert|forward) (?:all )?my calls?\b|\bput me through to\b|\bmy (?:screen|monitor|keyboard|mouse|chair|desk) (?:\w+s|is)\b/u,
  /\bhow (?:do|can|could|should|to)(?: i| we| one)? (?:get|apply for|obtain|renew|extend) (?:an? |the |my )?(?:\w+ )?(?:visas?|passports?|residence permits?|work permits?|id cards?)\b/u,
  // "Can you remind me at five", "wake me up at six".
  /\b(?:remind|wake|call|text|phone|pick) (?:me|us)(?: up)? (?:at|in|by|tomorrow|tonight|on|before|to) /u,
];

const CHINESE_THINGS =
  '(?:会议室|投影仪?|遥控器|打印机|复印机|扫描仪|白板|笔记本电脑|充电器|显示器|无线网|wifi|vpn|密码|邮箱登|门禁卡?|工牌|工卡|停车[位卡]|车位|食堂|餐厅|茶水间|冰箱|微波炉|' +
  '咖啡机|饮水机|空调|暖气|厕所|洗手间|班车|出租车|高铁票|机票|酒店|宾馆|火车票|车票|工资条|报销单?|打车票|出差补助|名片|文具|外卖|午饭|晚饭|早饭|盒饭|雨伞|快递|体检|羽毛球|健身房|母婴室|电梯|绿植)';
const CHINESE_DONE =
  '(?:订|定|占|借|修|换|领|取|交|贴|坏|卡|堵|丢|消磁|忘|锁|满|空着?|开着?|关|还有|有没有|在哪|哪里|几点|几楼|找谁|谁|怎么|能不能|可以|多少钱|下载|一起|吃|有啥|有什么|啥菜|冷|热|排队)';
const CHINESE: readonly RegExp[] = [
  new RegExp(`${CHINESE_DONE}.{0,14}${CHINESE_THINGS}`, 'u'),
  new RegExp(`${CHINESE_THINGS}.{0,14}${CHINESE_DONE}`, 'u'),
  // 提醒我明天开会, 叫我六点起床.
  /(?:提醒|叫醒)我|叫我[^，。？]{0,8}(?:起床|起来|开会)/u,
  /(?:怎么|如何|咋|哪里|哪儿|在哪)(?:才?能|可以|去)?(?:办|申请|续)[理签]?(?:个|张)?(?:\p{Script=Han}{0,4}的?)?(?:签证|护照|居留|居住证|身份证|工作许可|健康证|驾照|银行卡)/u,
];

/** Whoever names one of these wants to read something. */
const OPEN: ReadonlySet<string> = new Set(['kind', 'constituent', 'place', 'region', 'country']);

/**
 * True for an errand of office life, which no record tells of: a room to be booked, a lift out of order, a travel claim
 * to be signed, a reply to be written, 食堂还有饭吗. Told by a thing of the office and what is to be done with it in one sentence, in a question
 * that names no subject, body, person or programme but the house itself.
 */
export function asksForErrand({ asked, mentions }: Pick<Question, 'asked' | 'mentions'>): boolean {
  const text = fold(asked);
  const isWriting = text.length <= LONGEST && holdsAny(text, WRITINGS) && !ON_SUBJECT.test(text);
  if (isWriting || ON_THE_WAY.test(asked)) return true;
  if (mentions.some(({ facet, by, id }) => by !== 'hint' && !OPEN.has(facet) && id !== HOUSE)) return false;
  return text.length <= LONGEST && (holdsAny(text, ENGLISH) || (hasHan(text) && holdsAny(text, CHINESE)));
}
/** What keeps people from coming to the office is named a strike and on no record. */
const ON_THE_WAY =
  /\b(?:bus|train|tram|tube|metro|rail|subway|airport|airline|ferry)(?: drivers?)? strikes?\b/iu;
/** A longer text tells of the office on the way to what it asks. */
const LONGEST = 110;
