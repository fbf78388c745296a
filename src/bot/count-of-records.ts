import { askedRoles } from '../answering/asked/asked-role.ts';
import { asksForShare } from '../answering/asked/asked-share.ts';
import { giversIn } from '../answering/asked/given-by.ts';
import { countsAnswer } from '../answering/figures/counts-answer.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { fold } from '../domain/fold.ts';
import type { Mention, Question } from '../domain/question.ts';
import { textBefore } from '../domain/text-before.ts';
import type { SearchEngine } from '../search/engine.ts';
import { findAllHits } from './finding/all-hits.ts';
import { asGatherings } from './finding/gatherings.ts';

/** What is said of a thing besides that it is there: "how many agreements were signed" counts agreements. */
const SAYS_LITTLE =
  /^(?:new|different|separate|individual|signed|held|published|issued|released|launched|concluded|made|organi[sz]ed|running|start(?:s|ed)?|began|begun|end(?:s|ed)|finished|hold|have|exist\w*|took|place|reported|conducted|签署|签订|签|举办|举行|发布|召开|开展|发表|开始|启动|结束|参与|参加|总|数量|总数|了|过|的|共|有)$/u;

/** 多少人, 几国: what is counted then is no record, whatever kind is named beside it. */
const COUNTS_OTHERS = /(?:多少|几)(?:个)?(?:人|名|位|国|家|所|天|年|岁)/u;

/** Before what is counted: "how many", with what only says which of them. */
const ASKS_HOW_MANY =
  /(?:how many|number of|count(?: of)?)(?:\s+of(?:\s+(?:the|these|those|your|our|all))*)?((?:\s+[\w'-]+){0,3})\s*$|(?:多少|几多?)(?:个|项|份|次|场|种|条|篇|则|部)?$/iu;
/** 协议有多少？ "Agreements since 2023, how many?" */
const HOW_MANY_AFTER =
  /^.{0,12}(?:多少|几多?)(?:个|项|份|次|场|种|条|篇|则|部)?(?:[了呢吗呀啊，,；;？?。]|$)|^的?总?(?:数量|数目|个数|总数)(?:是|有)?(?:多少)?[？?。]*$|^[^.?!]{0,40}\bhow many\W*$/u;
/** Before a noun these end what was counted and say where it was: "how many companies were at the forum". */
const RELATES =
  /^(?:of|in|at|on|for|from|to|by|with|about|during|the|this|that|who|which|were|was|are|is|did|do|does|have|has|had|took|take|came|come|went|\w{3,}ed)$/iu;
const PLURAL = /^(?:people|men|women|children|\w+(?:[^su]|ee|ie)s)$/iu;

/** Whether a kind of record is what is counted, and not where what is counted was found. */
export function isCounted(kind: Mention, { asked }: Question): boolean {
  const [text, words] = [fold(asked), fold(kind.words)];
  const at = text.indexOf(words);
  if (at < 0) return false;
  const before = ASKS_HOW_MANY.exec(text.slice(0, at));
  if (before === null) return HOW_MANY_AFTER.test(text.slice(at + words.length));
  const between = (before[1] ?? '').trim().split(/\s+/u);
  // "New trade agreements", "skills projects": adjectives and a noun just before the kind only describe it.
  const others = between.slice(0, -1);
  const isDescribed = between.every((word) => !RELATES.test(word) || DESCRIBES.test(word));
  return isDescribed && !others.some((word) => PLURAL.test(word));
}
/** What has the form of a past but describes: "how many signed agreements". */
const DESCRIBES = /^(?:signed|planned|joint|related|published|finished|completed|funded)$/iu;

/** Nothing is counted by name, so that records are: "how many about Cambodia", "Mongolia records, how many", 2023年发了几条. */
const OF_RECORDS =
  /(?<!\b(?:by|in|from|to|per) (?:(?:the|your|these|our) )?)\brecords\b|\bhow many (?:(?:are|is) there )?(?:about|on|for|regarding|concerning)\b|\bhow many in (?:\p{L}+ )?\d{4}\W*$|^\W*count\b|(?:多少|几多?)[条篇](?!\p{Script=Han}*公约)(?<!批.{0,6})/u;
const RECORDS = /^(?:records?|entries|items|记录)$/u;

function isShareOfRecords(asked: string): boolean {
  return asksForShare(asked) && /\brecords\b|[记記][录錄]/u.test(fold(asked));
}

function countsRecords({ asked, mentions, dates, excluded }: Question): boolean {
  const isNamed = dates !== undefined || mentions.length + excluded.length > 0;
  return (
    isNamed &&
    (OF_RECORDS.test(fold(asked)) || isShareOfRecords(asked)) &&
    mentions.every(({ by }) => by !== 'hint')
  );
}

/** "How many agreements …": records of a kind are counted, unless a record's own figure is what was asked. */
export function countOfRecords(
  question: Question,
  catalogue: Catalogue,
  engine: SearchEngine,
): Answer | undefined {
  const isKind = (mention: Mention) => mention.facet === 'kind' && mention.by !== 'hint';
  const words = question.freeText.split(' ').filter((word) => word !== '');
  if (
    COUNTS_OTHERS.test(question.asked) ||
    !(question.mentions.some((one) => isKind(one) && isCounted(one, question)) || countsRecords(question))
  )
    return undefined;
  const givers = giversIn(question);
  const saysLittle = (word: string) =>
    SAYS_LITTLE.test(word.toLowerCase()) ||
    RECORDS.test(fold(word)) ||
    (givers.length > 0 && askedRoles(word).includes('funding'));
  if (!words.every(saysLittle)) return undefined;
  // 开了几次会: a seminar is one of them.
  const counted = { ...question, mentions: question.mentions.flatMap(asGatherings), freeText: '' };
  const found = findAllHits(counted, engine, catalogue.vocabulary);
  const kinds = new Set(question.mentions.filter(isKind).map(({ words }) => words));
  const by = kinds.size > 1 ? { by: 'kind' as const } : {};
  return found.hits.length === 0
    ? undefined
    : countsAnswer({ ...counted, freeText: question.freeText }, { ...found, ...by }, catalogue);
}

/** True where a kind is named beside what is counted: "how many videos came of the seminar". */
export function namesUncounted(question: Question): boolean {
  // Of all records a share are of a kind: it is these that are counted.
  if (isShareOfRecords(question.asked)) return false;
  const kinds = question.mentions.filter(({ facet, by }) => facet === 'kind' && by === 'name');
  return kinds.some((kind) => !isCounted(kind, question) && !isListed(kind, question));
}

/** "Agreements and projects" are counted alike. */
function isListed({ words }: Mention, { asked }: Question): boolean {
  return /(?:\band|\bor|[,&、，和与及或])\s*$/iu.test(textBefore(asked, words));
}
