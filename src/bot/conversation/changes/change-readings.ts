import { listed, noneListed } from '../lists/listed.ts';
import type { FollowUpTools, Reading } from '../turn.ts';
import { askedOfReferents, type OfReferents } from './referents.ts';
import { askedThere } from './same-matter.ts';

/** What is asked of things pointed at without their names: that country, the same two. */
export const onReferents: Reading = ({ said, asked, topic }, tools) => {
  const referents = askedOfReferents(said, asked, topic, tools.catalogue);
  return referents && ofReferents(referents, tools);
};

/** Whether there is any of it somewhere, of some time or kind: "anything in Guangdong?". */
export const narrowed: Reading = ({ text, asked, topic, lean }, { answer }) => {
  const there = askedThere(text, asked, topic);
  const found = there && answer(there, 0);
  // 蒙古那边呢: where the rest does not hold of it, it takes the place of its like.
  const isInPlace = lean?.kind === 'change' && asked.dates === undefined;
  return found?.type === 'nothing' && isInPlace ? undefined : found;
};

/** The records on all that a text pointed at; that there are none, where that is an answer. */
function ofReferents({ question, fits, isOther, orNone }: OfReferents, tools: FollowUpTools) {
  return (
    listed(question, tools.find(question).filter(fits), tools) ??
    (orNone ? noneListed(question, tools.catalogue, isOther) : undefined)
  );
}
