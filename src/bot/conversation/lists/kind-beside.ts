import { wholeHit } from '../../../domain/hit.ts';
import type { Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { askedAnew } from '../changes/changed-question.ts';
import { recordInFull, relatedOfKind } from '../facts/about-record.ts';
import { factNamed } from '../facts/fact-nouns.ts';
import { isOfKinds } from '../of-kind.ts';
import { subjectOf } from '../times/later.ts';
import type { Reading } from '../turn.ts';
import { listed, noneListed } from './listed.ts';

/** "A video of it", "its press release", 配套的研讨会: of what was spoken of, and of nothing else. */
const OF_IT =
  /\b(?:on|of|about|for|from|behind|with) (?:it|that|this|them)(?: too| as well)?$|^(?:and )?(?:did|does|has) it (?:hold|held|host|organi[sz]e|run)\b|^(?:and |what about |show me |(?:is|was) there )?(?:its|(?:the |an )?(?:related|accompanying|corresponding))\s|^(?:那|有没有|有)?(?:它的|它(?:还|都)?(?:举?办|开|搞|组织)了?过?|(?:配套|相关|对应|附带|同期)的?)/u;
/** What is on its subject is not its own. */
const ITS = /\bits?\b (?!$)|它(?!$)|配套|附带/u;
/** "The press release", 有没有视频: of it, if there is one. */
const PERHAPS_OF_IT =
  /^(?:and |what about |show me |is there )?the \S+(?: \S+)?$|^(?:那)?有没有.{1,4}$|^(?:那|把)?.{2,5}(?:发我|给我|发一下|呢)$/u;

/**
 * What there is of a kind on the record spoken of: what belongs to it, else what is on its subject, else that there is none. "Is
 * there a video of it?", "the press release", 配套的研讨会.
 */
export const kindBeside: Reading = ({ said, asked, topic }, tools) => {
  const { catalogue, find } = tools;
  const record = catalogue.byId.get(topic.focus ?? '');
  const isOfIt = OF_IT.test(said);
  if (
    record === undefined ||
    factNamed(said) !== undefined ||
    !namesKind(asked) ||
    !(isOfIt || PERHAPS_OF_IT.test(said))
  )
    return undefined;
  const isOfKind = (one: CooperationRecord) => isOfKinds(one, asked.mentions, catalogue.vocabulary);
  // What reports on such a thing stands beside the thing itself.
  if (isOfKind({ ...record, covers: [] }))
    return isOfIt ? recordInFull(record.id, asked, catalogue) : undefined;
  const kin = record.related.flatMap((id) => catalogue.byId.get(id) ?? []);
  const { dates: _dates, ...always } = topic.question;
  const question = askedAnew(always, asked, {
    mentions: [...asked.mentions, ...subjectOf(record, catalogue)],
  });
  const found = [
    kin.filter(isOfKind).map(wholeHit),
    ITS.test(said) ? [] : find(question).filter((hit) => isOfKind(hit.record)),
  ].find(({ length }) => length > 0);
  if (found !== undefined) return listed(question, found, tools);
  return isOfIt ? noneListed(question, catalogue, true) : undefined;
};

/** Whether a text names a kind of record and nothing else. */
function namesKind({ mentions, freeText, wants, dates, amount, order }: Question): boolean {
  const isKind = mentions.length > 0 && mentions.every(({ facet, by }) => facet === 'kind' && by !== 'hint');
  const saysMore = freeText.includes(' ') || (dates ?? amount) !== undefined || order !== 'relevance';
  return isKind && !saysMore && (wants === undefined || wants === 'whether');
}

/** Which of a kind it belongs to: "which project was that part of?". */
export const relatedOne: Reading = ({ text, asked, topic }, { catalogue }) => {
  const kin = relatedOfKind(text, asked, topic, catalogue);
  return kin === undefined ? undefined : recordInFull(kin, asked, catalogue);
};
