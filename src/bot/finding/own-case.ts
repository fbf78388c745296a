import { fold, hasHan } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { HOUSE } from '../../domain/subject.ts';
import { holdsAny } from '../../understanding/text/matches.ts';

/** What an employer, an insurance or an office grants somebody: pay, leave, a contract, a permit to stay. */
const TERM =
  '(?:pay(?:slips?|check|cheque|roll|day)?|salar(?:y|ies)|wages?|bonus(?:es)?|allowances?|per diem|stipend|overtime|(?<!to |can |will )leave|' +
  'days? off|sick (?:days?|note|pay)|holiday|vacation|contract|visa|permit|pension|probation|notice(?: period)?|insurance|' +
  'promotion|pay rise|severance|time ?sheets?|reimbursement|residency)';
/** What an employer does to somebody, or somebody to their post. */
const BEFALLEN =
  '(?:paid|extended|renewed|fired|sacked|dismissed|laid off|made redundant|entitled|owed|docked|reimbursed|promoted|insured|' +
  'resign|carry|take (?:\\w+ ){0,2}(?:leave|days?)|work from home)';
/** Words that end what belongs together: "my report on pay" is no pay of mine. */
const JOINED =
  "(?: (?!(?:on|about|of|for|with|in|at|to|and|or|is|are|was|were|has|wants?|needs?|asks?|says?)\\b)[\\w'-]+)";
/** "My pension charts", "my visa essay": what somebody writes or shows about it. */
const IS_WORK =
  '(?! ?(?:thesis|papers?|essays?|reports?|articles?|chapters?|slides?|charts?|stud(?:y|ies)|research|course|project|lectures?|class|talks?|stor(?:y|ies)|briefs?|briefing|notes?\\b(?! from)))';
const CLOSE =
  '(?:husband|wife|partner|spouse|kids?|sons?|daughters?|child|children|mother|father|mum|mom|dad|parents|family)';

const ENGLISH: readonly RegExp[] = [
  // "My March payslip", "my husband's residence permit".
  new RegExp(`\\bmy${JOINED}{0,3} ${TERM}\\b${IS_WORK}`, 'u'),
  // "Am I being extended", "do I still get my bonus", "can I carry six days over".
  new RegExp(
    `\\b(?:am|was|do|did|can|could|will|would|should|may|must|have|had|shall) i(?: (?!(?:find|see|read|look|cite|quote|write|search|about|on|the)\\b)[\\w'-]+){0,5} (?:${TERM}|${BEFALLEN})\\b${IS_WORK}`,
    'u',
  ),
  new RegExp(`\\bi(?:'m| am| was| got| have been|'ve been)(?: \\w+)? ${BEFALLEN}\\b`, 'u'),
  // "Nobody paid me", "will they renew my …", "they owe me".
  /\b(?:pa(?:y|ys|id)|owes?|owed|reimburse[ds]?|renew(?:s|ed)?|extend(?:s|ed)?|fired?|sack(?:s|ed)?|promoted?|dock(?:s|ed)?) (?:me|my)\b/u,
  // "How many sick days do I have left".
  /\bhow (?:much|many|long)\b[^,]{0,40}\b(?:days?|leave|hours?|holiday)\b[^,]{0,10}\bi\b[^,]{0,12}\b(?:left|have|get|take)\b/u,
  // "Is my wife on my health insurance", "is my daughter covered".
  new RegExp(
    `\\b(?:is|are|does|do|can|will) my ${CLOSE}\\b.{0,40}\\b(?:covered|insured|insurance|visa|permit|allowance|pension)\\b`,
    'u',
  ),
  // Nobody is named, yet a contract that runs out is somebody's: "contract ends Friday, am I …".
  /\b(?:am|was|will) i (?:be |being |getting |get )(?:extended|renewed|paid|fired|sacked|moved|laid off)\b/u,
];

const CHINESE_TERM =
  '(?:年假|病假|事假|婚假|产假|陪产假|丧假|探亲假|调休|请假|休假|假条|加班|工资条?|薪水|薪资|奖金|年终奖|补贴|津贴|社保|医保|养老金|退休金|公积金|失业金|' +
  '补偿金?|赔偿金?|工龄|合同|续约|续签|签证|居留|工作许可|试用期|转正|辞职|离职|工伤|报销|个税|调岗|五险一金)';
const CHINESE_BEFALLEN = '(?:裁员?|辞退|开除|解雇|欠薪|拖欠|降薪|克扣|劝退|炒鱿鱼|炒)';
/** What puts whoever asks into a sentence that is not on them: who wants what of the desk, and those around them. */
const FRAMES =
  /(?:让|叫|要|请|跟|和|问|教|陪|向|对|麻烦|告诉|提醒|托)我|(?:给|帮|替)我(?!们?(?:报|办|缴|交|续|调|加|发(?:工资|奖金|薪)|$|，))|我(?:们|国|方|省|市|校|老师|领导|导师|同事|老板|论文|报告|简报|同学|学生|朋友|记得|听说|看到|以为|感觉)|我(?:的)?(?:论文|报告|简报|课|学校)|我(?:刚|就|也|还|正|先|现在)?(?:得|想|要|需要?|在|正在|应该|准备|打算|可以|能|能不能|可不可以)?(?:找|看|查|搜|写|问|请教|了解|知道|补|准备|研究|引用|整理|汇总|翻译|介绍|听)/gu;

/** True for a sentence on somebody's own pay, leave, contract or permit. */
function isOwn(sentence: string): boolean {
  if (holdsAny(sentence, ENGLISH)) return true;
  if (!hasHan(sentence)) return false;
  if (holdsAny(sentence, CHINESE)) return true;
  if (RECORDS.test(sentence)) return false;
  const rest = sentence.replaceAll(FRAMES, '');
  return /[我俺]/u.test(rest) && OWN_TERM.test(rest);
}
/** Whoever speaks of these wants to read something. */
const RECORDS = /消息|新闻|资料|报道|报告|文件|记录|项目|协议|备忘录|会议|研讨|论坛|通稿|手册|课程/u;
const OWN_TERM = new RegExp(CHINESE_TERM, 'u');

/** Cases that go without 我: whoever was dismissed asks what is due. */
const CHINESE: readonly RegExp[] = [
  new RegExp(
    `被(?:公司|单位|老板|厂里)?${CHINESE_BEFALLEN}了?.{0,12}(?:算|赔|补|拿|找谁|怎么办|咋办|怎么维权|能要|能不能|拒绝|多少)`,
    'u',
  ),
  /n\s?\+\s?[12]/u,
  /(?:能|会|可以)?(?:给|帮|替)我(?:们)?(?:报销?|办(?:签证|居留)|缴|交社保|续|调休|加薪|发(?:工资|奖金|薪))/u,
  new RegExp(`${CHINESE_TERM}.{0,12}(?:发|给|交|补)(?:到|给)?我(?:账上|卡上|们)?(?:[的了吗呢啊？?]|$)`, 'u'),
];

/** Folding makes the marks of Chinese sentences those of English ones. */
const SENTENCE_END = /[.?!;](?=\s|$|\p{Script=Han})|[。…]/u;
/** The body that everybody asks here is no subject, and neither is where somebody works. */
const OF_ASKER = new Set(['topic', 'constituent', 'place', 'region', 'country']);

/**
 * True for a question on the asker's own pay, leave, contract, permit or dismissal, which records of a cooperation never
 * hold: "do I get paid for Monday", 我还有几天年假, 被裁了能赔多少. Not where a record of some kind, somebody or some body
 * is named, nor where another sentence tells what is wanted: "my contract is here at last. Anything on migrants?".
 */
export function asksOfOwnCase({
  asked,
  mentions,
  dates,
}: Pick<Question, 'asked' | 'mentions' | 'dates'>): boolean {
  if (mentions.some(namesAnother)) return false;
  const sentences = fold(asked).split(SENTENCE_END);
  const own = sentences.filter(isOwn);
  if (own.length === 0) return false;
  const elsewhere = sentences.filter((sentence) => !own.includes(sentence));
  const isOfTime = (sentence: string) =>
    dates !== undefined && sentence.includes(fold(dates.words)) && ASKS_WHAT.test(sentence);
  if (elsewhere.some(isOfTime)) return false;
  return !mentions.some(
    ({ words }) => !IS_TERM.test(fold(words)) && elsewhere.some((sentence) => sentence.includes(fold(words))),
  );
}

/** "What came out around …", …发过什么. */
const ASKS_WHAT = /\b(?:what|which|anything|list)\b|什么|哪些|啥/u;
const IS_TERM = new RegExp(`\\b${TERM}\\b|${CHINESE_TERM}`, 'u');

function namesAnother({ facet, by, id }: Mention): boolean {
  return by !== 'hint' && !OF_ASKER.has(facet) && id !== HOUSE;
}
