import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { isGathering, lasts } from '../../domain/stage.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { spanOf } from '../../search/filtering/dates.ts';
import { amongQuery } from './search-plan.ts';

/** "What project", 哪个项目. */
const WHICH = /\b(?:which|what) $|哪[一1]?个$/u;
/** How something is said to come of what it is part of. */
const OF_IT =
  /\b(?:parts?|belongs?|belonged|came out|come out|ran|runs?|running|organi[sz]ed|held|hosted|put on)\b|属于|通过|下|办|组织|搞|的/u;
/** What these words leave in a question beside what it names. */
const LEFT =
  /\b(?:parts?|belong\w*|c[oa]me|ran|runs?|running|organi[sz]ed|held|hosted|put)\b|属于|通过|举?办|组织|搞/gu;

/**
 * The projects that something held belongs to, and behind them that itself, where a question asks for just these: "what project was the conference part of",
 * 研讨班是哪个项目办的. What is named is found as by itself, and its projects are told by what belongs together on record;
 * `undefined` where nothing is found so, or it belongs to none.
 */
export function itsProject(
  question: Question,
  engine: SearchEngine,
  find: (rest: Question) => readonly Hit[],
): readonly Hit[] | undefined {
  const { asked, mentions, freeText, text, wants, survey } = question;
  if (wants !== undefined || survey !== undefined) return undefined;
  const said = fold(asked);
  const isAsked = ({ facet, id, words }: Mention) =>
    facet === 'kind' && lasts(id) && WHICH.test(textBefore(said, fold(words)));
  const project = mentions.find(isAsked);
  const others = mentions.filter((one) => one !== project);
  if (project === undefined || others.every(({ facet }) => facet === 'country') || !OF_IT.test(said))
    return undefined;
  const without = (words: string) => words.replace(project.words, '').replaceAll(LEFT, '').trim();
  const rest = { ...question, mentions: others, freeText: without(freeText), text: without(text) };
  const [best] = find(rest);
  const isHeld = others.some(isGatheringNamed) || (best && isGathering(best.record.kind));
  if (best === undefined || !isHeld || best.missing.length > 0 || lasts(best.record.kind)) return undefined;
  const kin = engine.search(amongQuery(best.record.related, question)).hits;
  const its = kin.filter(({ record }) => record.kind === project.id && areOfOneTime(record, best.record));
  return its.length > 0 ? [...its, best] : undefined;
}

function isGatheringNamed({ facet, id, by }: Mention): boolean {
  return facet === 'kind' && by === 'name' && isGathering(id);
}

/** What was held before a project began is related to it, and no part of it. */
function areOfOneTime(one: CooperationRecord, other: CooperationRecord): boolean {
  const [first, second] = [spanOf(one.dates), spanOf(other.dates)];
  return first === undefined || second === undefined || (first.from <= second.to && second.from <= first.to);
}
