import type { Question, Survey } from '../../../domain/question.ts';
import { liftedBy } from '../../../understanding/follow-ups/lifted.ts';
import { groupingOf } from '../../../understanding/grouping-names.ts';
import { changedQuestion } from '../changes/changed-question.ts';
import { listOf } from '../changes/spoken-of.ts';
import { asksBarely } from '../facts/asks-of-focus.ts';
import type { Topic } from '../memory.ts';
import { type FollowUpTools, found, type Reading } from '../turn.ts';
import { asList } from './one-of-shown.ts';
import { numberIn } from './rest-of-list.ts';
import { COUNT, idsAsShown, isOfThings, SUMS, type WholeList, wholeList } from './whole-list.ts';

/** How many, how much in all: "total?", 加起来多少. */
const TOTAL =
  /^(?:(?:and |so )?(?:what(?:'s| is| was) )?(?:the |in )?(?:grand |sum )?total(?: (?:sum|cost|budget|amount|value))?(?: (?:for|of|over))?(?: all)?(?: (?:of )?(?:the )?(?:them|these|those|\d{1,2}|two|three|four|five))?|(?:and |so )?(?:the )?(?:money|cost|budget|funding|sum) (?:for|of) (?:all|both)(?: (?:of )?(?:them|these|those|the|\d{1,2}|two|three|four|five|together))*|(?:add|sum)(?: up)?(?: (?:them|it|those|these|all|both|the|two|three|four|of))+(?: up| together)?|(?:and |so |what about )*(?:all|both|the|these|those)(?: of)?(?: (?:the|these|those|them|first|\d{1,2}|two|three|four|five|six|projects|agreements|sums|of|start|beginning|list))* (?:all )?(?:together|combined|summed up|added up|taken together)|altogether)$|^(?:那|这|最?开始|一开始|开头|最初|前面|原来|的|所有|全部|[几两三四五六七八]|\d{1,2}|[个份笔项]|项目|协议|钱|一共|总共)*(?:加起来|加在一起|合在一起|一起|合计|总计|总额|总数|总金额|一共|总共)+(?:的?金额)?(?:是|有)?(?:多少钱?)?呢?$/u;
/** One sum of all is wanted, however it is asked for. */
const IN_ALL = /\b(?:altogether|in total|in all|all together|combined)\b|一共|总共|合计|加起来/u;
/** The sum of each, where sums were told: "per project", 按项目. */
const EACH_SUM =
  /^(?:and |now )?(?:per|by|for each|of each|each) (?:project|agreement|record|item|one)s?$|^(?:and )?how much (?:each|per (?:project|one))$|^(?:and )?(?:which|what) projects (?:did|was|were|is) (?:it|that|they|the money)(?: all)? (?:go to|go into|spent on|for)$|^(?:具体一?点?[，, ]*)?(?:每|各)个?项目(?:各|分别|都)?(?:是|有|给了|花了)?多少钱?$|^(?:钱|资金)?(?:都|分别|各)+(?:投|用|花|给|去)[到在给往向]?了?哪[些几]个?项目了?$|^那?(?:钱|金额|资金|经费|预算)?(?:分别|各自?)(?:是|有|给了?)?多少钱?$|^(?:按|每个?|各个?|分)(?:项目|协议|笔|项)(?:呢|的呢|分别多少|是多少)?$/u;
/** How a sum was got, and what is in it: the total says both. */
const HOW_GOT =
  /^(?:and |so |but )?how\b.{1,40}\b(?:get|got|calculated?|comput\w+|reckon\w*|made up|arrived?|add\w*|work\w* out|derived?)\b|\bwhy\b.{1,40}\b(?:included|counted|added)\b|\bdouble[- ]count\w*|\bcounted (?:twice|double)\b|(?:怎么|如何|咋|怎样)(?:计?算|得|来|加|统计)|重复(?:计?算|计入|统计)|算了?两|(?:为什么|为何|为啥|怎么)(?:没有?|不|未).{0,8}(?:算|计入|加|包括)/u;
const HOW_MANY =
  /^count(?: (?:them|these|those|all|it))?$|^(?:and |so )?how many(?: (?:are there|is (?:that|it|this)|are (?:they|those|these)|were there|records|of them|(?:are |is )?(?:left|remaining)|remain|in all|in total|altogether))*$|^(?:帮我)?数(?:一数|一下|下)$|^(?:那|现在)?(?:一共|总共|共)?还?(?:有|剩下?)?(?:多少|几)[个条份篇项]?(?:记录)?(?:呢)?$/u;
/** All that tells the records of the list apart in some way: "which topics do they cover", 都涉及哪些主题. */
const WHICH_GROUPS =
  /^(?:and |so )?(?:what|which) (topics|themes|subjects|issues|kinds|types|years)(?: (?:do|did|are|were|have) (?:they|these|those|the \p{L}+)\b.*| (?:are|were) .*)?$|^(?:它们|这些|那些|都|分别|主要|一共)*(?:涉及|包括|覆盖|涵盖|讲|谈|是|有|属于)(?:了|到|的)?(?:哪些|哪几个?|什么)(主题|议题|领域|类型|种类|年份?)的?(?:呢)?$/u;
/** What a table is to be told apart by instead: "and topic?", 那年份呢. */
const OTHER_GROUPS =
  /^(?:and |what about |how about )?(?<noun>[a-z]+)$|^那?(?<named>\p{Script=Han}{1,4}?)呢?$/u;
/** And so that records are what is counted, whatever was listed. */
const SURELY_OF_LIST =
  /\b(?:records|is (?:that|it|this)|of them|in (?:all|total)|altogether|left|remain\w*)\b|[条篇]|共|剩/u;
/**
 * A text that says nothing but how the list shown is to be looked at: in an order, as a timeline, by month, how many or how
 * much in all, without some of it, with a condition given up. `undefined` where nothing several was shown, or it says more.
 */
export const viewOfList: Reading = ({ said, asked, topic }, tools) => {
  const { question } = topic;
  const isOneLeft = question.among?.length === 1 && HOW_MANY.test(said);
  if (isOneLeft && (SURELY_OF_LIST.test(said) || isOfThings(question)))
    return found(tools.answer({ ...asList(question), survey: COUNT }, 0));
  const list = listMeant(said, topic, tools);
  const isShown = topic.told === undefined && !topic.inFull && topic.total > 1;
  const changed =
    list &&
    (withoutCondition(said, list.question) ??
      viewed(said, asked, list, { question, isShown, among: idsAsShown(list, listOf(topic)) }, tools));
  return changed && found(tools.answer(changed, 0));
};

/**
 * The list spoken of, or the wider one of which it is a part, else that of the beginning, where its start is meant or so many of
 * them: "all four of the start".
 */
function listMeant(said: string, { whole, ...topic }: Topic, tools: FollowUpTools): WholeList | undefined {
  const near = wholeList(topic, tools);
  const number = numberIn(said);
  if (number === 0 && !OF_START.test(said)) return near;
  const { told: _told, list: _list, ...untold } = topic;
  const wide = wholeList({ ...untold, ...(whole ?? { question: topic.first, total: 2 }) }, tools);
  const isNear = !OF_START.test(said) && (near?.records.length === number || wide?.records.length !== number);
  return isNear ? near : (wide ?? near);
}
const OF_START = /\b(?:start|beginning|original(?:ly)?|at first)\b|最?开始|开头|最初|原来/u;

function withoutCondition(said: string, { dates, among: _among, ...list }: Question): Question | undefined {
  const lifted = liftedBy(said);
  if (lifted === undefined) return undefined;
  if (lifted === 'dates') return list;
  const mentions = list.mentions.filter(({ facet }) => !lifted.includes(facet));
  return { ...list, ...(dates && { dates }), mentions };
}

interface Shown extends Pick<Topic, 'question'> {
  readonly isShown: boolean;
  /** The ids of the list in the order in which it was shown. */
  readonly among: readonly string[];
}

function viewed(
  said: string,
  asked: Question,
  { question: list, records }: WholeList,
  { isShown, question, among: all }: Shown,
  { find }: FollowUpTools,
): Question | undefined {
  const { mentions, freeText, phrases, dates, wants, order, excluded, elsewhere } = asked;
  const ofMoney = () => records.some(({ money }) => money.length > 0);
  const counted = { ...list, among: all, survey: COUNT };
  if (HOW_MANY.test(said) && (isShown || isOfThings(list) || SURELY_OF_LIST.test(said))) return counted;
  const by = WHICH_GROUPS.exec(said)?.slice(1).find(Boolean);
  const grouping = by && groupingOf(by);
  if (grouping) return { ...counted, survey: { as: 'figures', of: 'records', by: grouping } };
  const other = question.survey?.as === 'figures' && question.survey.by && OTHER_GROUPS.exec(said)?.groups;
  const otherBy = other && groupingOf(other.noun ?? other.named ?? '');
  if (otherBy && otherBy !== 'record') return { ...counted, survey: { ...question.survey, by: otherBy } };
  const isSum = TOTAL.test(said) || (wants === 'money' && IN_ALL.test(said) && asksBarely(asked));
  // "Total?" after how many there were is no sum of money.
  const wasCount = question.survey?.as === 'figures' && question.survey.of === 'records';
  if (isSum && wasCount && asked.wants !== 'money') return counted;
  if (isSum) return ofMoney() ? { ...list, survey: { as: 'figures', of: 'money' } } : counted;
  if (HOW_GOT.test(said) && asked.amount === undefined && ofMoney())
    return { ...list, survey: { as: 'figures', of: 'money' } };
  if (EACH_SUM.test(said) && ofMoney()) return { ...list, survey: SUMS };
  if (freeText !== '' || phrases.length > 0 || dates !== undefined) return undefined;
  if (wants !== undefined || mentions.length > 0) return undefined;
  const survey = viewIn(asked, question, ofMoney);
  // "The newest one" is one of them.
  const isSorted = order !== 'relevance' && SORTED.test(said);
  // "Not what I wanted" leaves nothing out.
  const leavesOut = excluded.some(({ concept }) => concept !== undefined);
  const isElsewhere = elsewhere !== undefined && AMONG.test(said);
  if (survey === undefined && !isSorted && !leavesOut && !isElsewhere) return undefined;
  if (asked.survey !== undefined && survey === undefined) return undefined;
  const changed = changedQuestion(list, asked);
  const ofList = counted.among;
  // Those stay that have nothing of what is left out.
  const fits = leavesOut || isElsewhere ? find(changed).map(({ record }) => record.id) : ofList;
  const among = (list.among ?? ofList).filter((id) => fits.includes(id));
  return { ...changed, among, ...(survey && { survey }) };
}

/** Of the list, or by nothing else than this. */
const AMONG =
  /\b(?:among|of|from) (?:them|those|these)\b|^(?:only |just |any(?:thing)? |those |the ones )*(?:outside|not in)\b|其中|里面|里头/u;

/** All are wanted, in an order: "newest first", 从新到旧, 按金额排. */
const SORTED =
  /\bfirst$|\b(?:sort|order|rank)|排|从.{1,2}[到至]|[在排]前|[倒逆]序|^(?:近期|最近|近来)的?(?!一)|^recent(?: ones)?$/u;

/** The view asked for, where the list can be seen so. */
function viewIn({ survey }: Question, before: Question, ofMoney: () => boolean): Survey | undefined {
  if (survey?.as === 'timeline' || survey?.as === 'comparison') return survey;
  if (survey?.as !== 'figures') return undefined;
  // "And per country?" after money by year: the same is told apart.
  const isSame = before.survey?.as === 'figures' && before.survey.of === 'money' && survey.by !== undefined;
  if (isSame && ofMoney()) return { ...survey, of: 'money' };
  return survey.of === 'records' || ofMoney() ? survey : undefined;
}
