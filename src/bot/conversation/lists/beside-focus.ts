import { fold } from '../../../domain/fold.ts';
import { textBefore } from '../../../domain/text-before.ts';
import { asksForMore } from '../../../understanding/follow-ups/more.ts';
import { relatedRecords } from '../../related-records.ts';
import { ofRecord } from '../as-it-leans.ts';
import { askedAnew } from '../changes/changed-question.ts';
import { subjectOf } from '../times/later.ts';
import type { Reading } from '../turn.ts';
import { listed, noneListed } from './listed.ts';

const RELATED =
  /^(?:(?:is|are) there |(?:have you |do you have |got )?)(?:any(?:thing)?|something|what)?(?: (?:else|is|other))* ?related(?: (?:records?|news|items?|ones?|stuff|things?))?(?: to (?:it|that|this))?$|^(?:有没有|还有|有)?(?:什么|哪些)?相关的?(?:记录|新闻|内容|东西|项目|资料)?(?:还?有)?(?:吗|没有|哪些|呢)?$/u;

/** Others on its subject, also after a list. */
const LIKE_IT =
  /^(?:(?:show |give |any|some)(?:me |thing )?)?(?:more|others|stuff|things) like (?:this|that|it|these|those)$|^(?:更多|再来点|还有)?(?:类似|同类|这样)的(?:还有|有)?(?:吗|呢)?$/u;
/** After a single record others on its subject are meant. */
const OTHERS =
  /^(?:is there |are there |have you (?:got )?)?any(?:thing)? (?:others?|else|more)(?: (?:on|about|like) (?:it|that|this))?$|^还有(?:没有)?(?:别的|其[他它])?.{0,4}吗$/u;

/** What belongs to the record spoken of, else what is on its subject: "anything related?", 相关的还有吗. */
export const related: Reading = ({ said, asked, topic }, tools) => {
  const { catalogue, find } = tools;
  const record = catalogue.byId.get(topic.focus ?? '');
  const isBare = asked.mentions.length === 0 && asked.freeText === '';
  const isMore =
    topic.inFull && topic.list === undefined && isBare && (asksForMore(said) || OTHERS.test(said));
  const isOthers = isMore || LIKE_IT.test(said);
  const asksForIt = isOthers || RELATED.test(said) || (asked.survey?.as === 'related' && isBare);
  if (record === undefined || !asksForIt) return undefined;
  const question = askedAnew(topic.question, asked, { mentions: subjectOf(record, catalogue) });
  const others = find(question).filter((hit) => hit.record.id !== record.id);
  return (
    relatedRecords(record, question, catalogue) ??
    listed(question, others, tools) ??
    noneListed(question, catalogue, true)
  );
};

const DOUBT =
  /^(?:are you |you )(?:sure|certain|positive)\b|^(?:but )?i thought (?:it|that|they|there)\b|^(?:你)?确定(?:吗|么|是)?|^真的(?:吗|么|假的)|^不会吧|^我(?:还)?以为/u;
/** "Sure?" doubts, "sure, show me" does not. */
const ASKED_BACK = /^\W*(?:really|sure|certain)\s?[?？]/u;

/** Somebody doubts what was told: it is told again, with the record that says so. */
export const doubted: Reading = ({ text, said, topic }, tools) => {
  const isDoubt = DOUBT.test(said) || ASKED_BACK.test(text);
  return isDoubt && topic.focus !== undefined ? ofRecord(topic, topic.question, tools) : undefined;
};

const THAT = /\b(?:that|this|the same|said) $|[那这]个?$/u;

/** One spoken of before, pointed at by its kind: "more on that project". */
export const thatKind: Reading = ({ text, asked, topic }, tools) => {
  const [kind, ...more] = asked.mentions;
  const { focus = '', earlier } = topic;
  const points = kind?.facet === 'kind' && THAT.test(textBefore(fold(text), fold(kind.words)));
  if (kind === undefined || more.length > 0 || !points || asked.freeText !== '') return undefined;
  const id = [focus, ...earlier.toReversed()].find((one) => tools.catalogue.byId.get(one)?.kind === kind.id);
  return id === undefined ? undefined : ofRecord({ ...topic, focus: id, shown: [id] }, asked, tools);
};
