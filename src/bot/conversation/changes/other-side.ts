import { askedSide } from '../../../answering/asked/asked-side.ts';
import { overlap } from '../../../answering/overlap.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import { factShown, recordInFull } from '../facts/about-record.ts';
import { holds } from '../facts/fact-within.ts';
import type { Topic } from '../memory.ts';
import type { FollowUpTools } from '../turn.ts';

/** Whoever was on the other side of what was spoken of: both sides are told again then. */
const OTHER_SIDE =
  /\b(?:on |for |from )?the other (?:side|party|signatory|half)\b|(?:另|对)一?(?:方|边|头)|对方|对家/u;

/** The fact told last, of both sides: "and the other party?" after who signed for one. `undefined` for any other text. */
export function ofBothSides(
  text: string,
  topic: Topic,
  { catalogue }: Pick<FollowUpTools, 'catalogue'>,
): Answer | undefined {
  if (!OTHER_SIDE.test(text)) return undefined;
  const mentions = topic.question.mentions.filter(({ facet }) => !SIDES.has(facet));
  return factShown(topic, { ...topic.question, mentions }, catalogue);
}
const SIDES: ReadonlySet<Mention['facet']> = new Set<Mention['facet']>([
  'organisation',
  'country',
  'constituent',
]);

/** Whoever did the same for another side, or how many of another sort there were: "and the ILO?" after who signed for China. */
export function ofSide(
  topic: Topic,
  change: Question,
  { catalogue }: Pick<FollowUpTools, 'catalogue'>,
): Answer | undefined {
  const { wants, asked } = topic.question;
  const [side, ...more] = change.mentions.filter(({ by }) => by !== 'hint');
  const isBare = change.freeText === '' && change.wants === undefined && more.length === 0;
  const record = catalogue.byId.get(topic.focus ?? '');
  const isParty = record && side && holds(record, side, catalogue);
  if (!isParty || !isBare) return undefined;
  // "How many employers came?", "and workers?"
  if (wants === 'count' && side.facet === 'constituent' && topic.told !== undefined) {
    const isCounted = record.figures.some(
      ({ counts }) => overlap(side.words, counts[change.language]) > HALF,
    );
    const question = { ...topic.question, mentions: [side], asked: change.asked };
    return (
      (isCounted ? factShown(topic, question, catalogue) : undefined) ??
      recordInFull(record.id, question, catalogue)
    );
  }
  if (wants !== 'person') return undefined;
  const question = { ...topic.question, mentions: [side], asked: `${asked} for ${side.words}` };
  return askedSide(question) && factShown(topic, question, catalogue);
}
const HALF = 0.5;
