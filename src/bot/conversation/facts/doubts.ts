import { factAnswer } from '../../../answering/answers.ts';
import { leftOpen } from '../../../answering/fact-finding/left-open.ts';
import { doubtIn, noteOnDoubt } from '../../../answering/fact-finding/noted-doubts.ts';
import { WORDS } from '../../../answering/words/index.ts';
import { wholeHit } from '../../../domain/hit.ts';
import { found, type Reading } from '../turn.ts';
import { wordsOf } from '../words-of.ts';
import { holds } from './fact-within.ts';

/** In words: whatever is longer asks something of its own. */
const LONGEST = 12;

/**
 * What the editors note on what was told, for somebody who doubts it: "why two dates?", "do the sources disagree?", 这日期准吗.
 * Of what is certain it says that no note doubts it; why something is so without a note on it is left to other readings.
 */
export const noteOnTold: Reading = ({ said, asked, topic }, { catalogue, answer }) => {
  // Which sums are meant it says itself: "does that include the million of 2012?".
  if (asked.survey?.as === 'same-money' && (asked.dates ?? asked.mentions[0])) return found(answer(asked, 0));
  const doubt = wordsOf(said) > LONGEST ? undefined : doubtIn(said);
  if (doubt === undefined) return undefined;
  const ids = new Set([topic.focus ?? '', ...topic.shown, ...topic.earlier.toReversed()]);
  const [first, ...others] = [...ids].flatMap((id) => catalogue.byId.get(id) ?? []);
  if (first === undefined) return undefined;
  // "Are the unemployment figures reliable?" doubts nothing that was told.
  const named = asked.mentions.filter(({ by }) => by !== 'hint' || doubt === 'certainty');
  const records = [first, ...(doubt === 'agreement' ? others : [])].filter((record) =>
    named.every((one) => holds(record, one, catalogue)),
  );
  for (const record of records) {
    const note = noteOnDoubt(record, doubt, said, topic.told ?? '', asked.language);
    if (note !== undefined)
      return factAnswer(asked, catalogue, { statement: note, hits: [wholeHit(record)] });
  }
  if (doubt === 'why' || records.length === 0) return undefined;
  const isDated = Object.keys(first.dates).length > 0;
  const statement = isDated ? WORDS[asked.language].undoubted : leftOpen(first, 'date', asked);
  if (statement === undefined) return undefined;
  return factAnswer(asked, catalogue, { statement, hits: [wholeHit(first)] });
};
