import { nothingAnswer } from '../../answering/answers.ts';
import { wholeHit } from '../../domain/hit.ts';
import { relatedRecords } from '../related-records.ts';
import { askedAnew } from './changed-question.ts';
import { subjectOf } from './later.ts';
import { listed } from './listed.ts';
import type { Reading } from './turn.ts';

const RELATED =
  /^(?:(?:is|are) there |(?:have you |do you have |got )?)(?:any(?:thing)?|something|what)?(?: (?:else|is|other))* ?related(?: (?:records?|news|items?|ones?|stuff|things?))?(?: to (?:it|that|this))?$|^(?:有没有|还有|有)?(?:什么|哪些)?相关的?(?:记录|新闻|内容|东西|项目|资料)?(?:还?有)?(?:吗|没有|哪些|呢)?$/u;

/** What belongs to the record spoken of, else what is on its subject: "anything related?", 相关的还有吗. */
export const related: Reading = ({ said, asked, topic }, tools) => {
  const { catalogue, find } = tools;
  const record = catalogue.byId.get(topic.focus ?? '');
  const asksForIt = RELATED.test(said) || (asked.survey?.as === 'related' && asked.mentions.length === 0);
  if (record === undefined || !asksForIt) return undefined;
  const question = askedAnew(topic.question, asked, { mentions: subjectOf(record, catalogue) });
  const others = find(question).filter((hit) => hit.record.id !== record.id);
  return (
    relatedRecords(record, question, catalogue) ??
    listed(question, others, tools) ??
    nothingAnswer(question, catalogue, { notHeld: [], suggestions: [], besideShown: true })
  );
};

const COMPARE =
  /^(?:compare (?:them|those|these|(?:the|those|these) two|both)|(?:what(?:'s| is) |and )?the difference(?: between (?:them|(?:the|those|these) two))?|how do (?:they|(?:the|those|these) two) (?:differ|compare)|(?:show )?both(?: of them)?(?: side by side)?)$|^(?:把)?(?:它们|这?两[个份条项])?(?:放在一起)?(?:比较|对比|比)一?下?(?:这?两[个份条项])?$|^(?:它们|这?两[个份条项])?有?(?:什么|啥|何)(?:区别|不同|差别)$/u;

/** Two records side by side: the two that were shown, or the last two spoken of. */
export const sideBySide: Reading = ({ said, asked, topic }, tools) => {
  if (!COMPARE.test(said)) return undefined;
  const { shown, focus, earlier } = topic;
  const ids = shown.length > 1 ? shown : [...earlier.slice(-1), ...(focus === undefined ? [] : [focus])];
  const hits = ids.flatMap((id) => tools.catalogue.byId.get(id) ?? []).map(wholeHit);
  if (hits.length < 2) return undefined;
  const { survey: _survey, wants: _wants, ...question } = { ...topic.question, asked: asked.asked };
  return listed(question, hits, tools);
};
