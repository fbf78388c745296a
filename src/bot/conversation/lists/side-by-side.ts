import { fold } from '../../../domain/fold.ts';
import { wholeHit } from '../../../domain/hit.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import { comparedIn } from '../../../understanding/follow-ups/compared.ts';
import { changedQuestion } from '../changes/changed-question.ts';
import { lastTwo, listOf } from '../changes/spoken-of.ts';
import type { Topic } from '../memory.ts';
import { ofOtherTime } from '../times/time-readings.ts';
import type { FollowUpTools, Reading } from '../turn.ts';
import { listed } from './listed.ts';
import { asList, ONE } from './one-of-shown.ts';

/**
 * Two records side by side: the two that were shown or spoken of last, that spoken of and another by its name, or two by
 * their names: "what's the difference?", "compare that with the skills project", 和上一期比有什么不同.
 */
export const sideBySide: Reading = ({ said, asked, topic }, tools) => {
  const names = comparedIn(said);
  if (names === undefined) return undefined;
  const both = topic.shown.length > 1 ? topic.shown : lastTwo(topic);
  const named = names.map((name) => recordNamed(name, names.length, topic, tools));
  const ids = names.length === 0 ? both : names.length === 1 ? [topic.focus, ...named] : named;
  const hits = [...new Set(ids)].flatMap((id) => tools.catalogue.byId.get(id ?? '') ?? []).map(wholeHit);
  if (hits.length < 2 || named.includes(undefined)) return undefined;
  const { survey: _survey, wants: _wants, ...question } = { ...topic.origin, asked: asked.asked };
  return listed({ ...question, intent: 'find' }, hits, tools);
};

/** 上一个 beside an edition. */
const ONE_BEFORE = /^[上前]一?个$/u;

/** The record that a name tells: the edition before, one of those listed, one that belongs to what was spoken of, or any. */
function recordNamed(name: string, among: number, topic: Topic, tools: FollowUpTools): string | undefined {
  const said = name.replace(ONE_BEFORE, '上一期');
  const asked = tools.read(said);
  const turn = { text: said, said, asked, topic, lean: undefined, isCorrection: false };
  const before = ofOtherTime(turn, tools)?.hits[0]?.record.id;
  if (before !== undefined) return before;
  const isSide = asked.mentions.some(({ facet }) => facet === 'constituent');
  const isThing = asked.dates !== undefined || (!isSide && asked.mentions.some(namesThing));
  if (!isThing && !ONE.test(fold(said))) return undefined;
  const found = (question: Question) =>
    tools
      .find(asList(question))
      .filter(({ missing, record }) => missing.length === 0 && (among > 1 || record.id !== topic.focus))
      .map(({ record }) => record.id);
  const near = [...listOf(topic).shown, ...(tools.catalogue.byId.get(topic.focus ?? '')?.related ?? [])];
  const ids = found(asked);
  // "The agreement of 2014" is of the same body, "the skills project" is told by its matter.
  const isTold = asked.mentions.some(({ facet }) => facet === 'topic' || facet === 'programme');
  const listedOne = isTold && !ONE.test(fold(said)) ? undefined : ids.find((id) => near.includes(id));
  return listedOne ?? (isTold ? undefined : found(changedQuestion(topic.question, asked))[0]) ?? ids[0];
}

/** A body or a country is no record: what has part in it is not set beside what was spoken of. */
function namesThing({ facet, by }: Mention): boolean {
  return by !== 'hint' && (facet === 'kind' || facet === 'topic' || facet === 'programme');
}
