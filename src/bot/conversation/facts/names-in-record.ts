import { isOfSide } from '../../../answering/asked/asked-side.ts';
import { overlap } from '../../../answering/overlap.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { HOUSE } from '../../../domain/subject.ts';
import { textOf } from '../../../domain/text-of.ts';
import { holds } from './fact-within.ts';

const MATTERS: ReadonlySet<string> = new Set(['topic', 'programme', 'kind', 'person']);
const PARTIES: ReadonlySet<string> = new Set(['organisation', 'constituent', 'country', 'place', 'region']);
/** Words that say what is asked of a thing, and nothing of which thing. */
const LIGHT =
  /^(?:includ\w*|involv\w*|present|party|parties|part|partners?|join\w*|attend\w*|tak(?:e|en|ing)|took|pa(?:y|ys|id|ying)|fund\w*|financ\w*|sponsor\w*|sign\w*|host\w*|organi[sz]\w*|carr\w+|run|ran|running|support\w*|reach\w*|achiev\w*|met|meet|attain\w*|complet\w*|finish\w*|end(?:ed|s)?|going|happen\w*|held|place|really|actually|figure|number|money|target|goal|cover\w*|look\w*|after|charge|responsible|serv(?:e|es|ed|ing)|mention\w*|about|valid|active|open|over|ongoing|work(?:ed)?|by|for|to|it|out|\d\S*|参加|参与|出席|主办|承办|举办|资助|出资|出钱|付钱|支持|包括|包含|管|管辖|负责|覆盖|涵盖|提[到及]|[谈讲说写]到|涉及|达到|达成|实现|完成|做完|搞完|办完|结束|结果|开成|办成|最后|后来|最终|现在|举行|召开|有效|签|签字|签署|去|来|开|成功|目标|牵头|主导|实际|真正|当中|里面|一起|同一)$/u;

/** Whether some words say only what is asked of a thing: "was included", 参加了. */
export function isLight(words: string): boolean {
  const each = fold(words)
    .replace(/[了过]$/u, '')
    .split(' ');
  return each.every((word) => LIGHT.test(word));
}

/** The bodies, countries and places that a text names, beside the house; those of the same words as one that a record has left out. */
export function partiesIn(
  { mentions }: Question,
  record: CooperationRecord,
  catalogue: Catalogue,
): readonly Mention[] {
  const parties = mentions.filter(
    ({ facet, by, id }) => PARTIES.has(facet) && id !== HOUSE && (by !== 'hint' || facet === 'organisation'),
  );
  const held = parties.filter((one) => hasParty(record, one, catalogue));
  return parties.filter((one) => held.includes(one) || !held.some(({ words }) => words === one.words));
}

/** Whether a record has part of what is named; a sort of bodies where one of it had part. */
export function hasParty(record: CooperationRecord, one: Mention, catalogue: Catalogue): boolean {
  if (one.facet !== 'constituent') return holds(record, one, catalogue);
  return record.organisations.some(({ id }) => isOfSide(id, one, catalogue.vocabulary));
}

/** Whether a record has something of every matter that a text names, and of all words in it that are not light. */
export function hasMatters(
  { mentions, freeText }: Question,
  record: CooperationRecord,
  catalogue: Catalogue,
): boolean {
  const told = textOf(record);
  const isOwn = (words: string) => words === '' || isLight(words) || overlap(words, told) > HALF;
  const kinds: readonly string[] = [record.kind, ...record.covers];
  const isHeld = (one: Mention) =>
    isOwn(one.words) || (one.facet === 'kind' ? kinds.includes(one.id) : holds(record, one, catalogue));
  return mentions.filter(({ facet }) => MATTERS.has(facet)).every(isHeld) && freeText.split(' ').every(isOwn);
}
const HALF = 0.5;

/** Whether the text of a record, or the name of a topic that it is filed under, has all of some words. */
export function speaksOf(record: CooperationRecord, words: string, { vocabulary }: Catalogue): boolean {
  const names = record.topics.flatMap((id) => LANGUAGES.map((one) => vocabulary.label('topic', id, one)));
  return overlap(words, textOf(record)) === 1 || names.some((name) => overlap(words, name) === 1);
}
