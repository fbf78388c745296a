import { factAnswer, recordAnswer } from '../../../answering/answers.ts';
import { inItsWords, type SoughtThere } from '../../../answering/fact-finding/in-its-words.ts';
import { asksWhatItIs } from '../../../answering/fact-finding/stands-for.ts';
import { FACT_READERS } from '../../../answering/facts/index.ts';
import { WORDS } from '../../../answering/words/index.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { wholeHit } from '../../../domain/hit.ts';
import { STATEMENT_COMMA } from '../../../domain/language.ts';
import type { Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { isOfOne } from '../changes/spoken-of.ts';
import type { Reading } from '../turn.ts';
import { recordInFull, relatedOfKind } from './about-record.ts';
import { namesNothing } from './asks-of-focus.ts';
import { notStatedThere } from './not-stated-there.ts';
import { asksOfIt, asksWhich, isCutShort, soughtThere } from './sought-there.ts';
import { spokenBy } from './spoken-by.ts';

/** More records than these are no thing spoken of. */
const MOST_SHOWN = 4;

/** What is asked in ordinary words of the record spoken of, told in the words of that record. */
export const toldOfRecord: Reading = ({ text, said, asked, topic }, { catalogue }) => {
  // What a thing is that is named is told by whichever record says so.
  const sought = asksWhatItIs(asked) ? undefined : soughtThere(said, asked, topic, catalogue);
  // Which project it belongs to is shown by the record of that project, if there is one.
  if (sought === undefined || relatedOfKind(text, asked, topic, catalogue) !== undefined) return undefined;
  const speech = sought.aspect?.name === 'content' ? spokenBy(said, asked, topic, catalogue) : undefined;
  if (speech === 'elsewhere') return undefined;
  if (speech === 'nowhere') return notThere(catalogue.byId.get(topic.focus ?? ''), asked, catalogue);
  // A list that nobody took one from: its first need not be the one that had a target.
  const isOfSeveral = sought.aspect?.name === 'figures' || (sought.aspect?.name === 'aim' && !isOfOne(topic));
  const others = isOfSeveral && topic.shown.length <= MOST_SHOWN ? topic.shown : [];
  const records = [...new Set([speech ?? topic.focus ?? '', ...others])].flatMap(
    (id) => catalogue.byId.get(id) ?? [],
  );
  for (const record of records) {
    const told = toldBy(record, sought, asked, catalogue);
    if (told !== undefined) return told;
  }
  const [focus] = records;
  if (sought.aspect === undefined)
    return asksWhich(said, asked) ? notThere(focus, asked, catalogue) : undefined;
  return sought.aspect.byWhole
    ? recordInFull(focus?.id, asked, catalogue)
    : notThere(focus, asked, catalogue);
};

/**
 * What the record spoken of says of what is asked, or that it does not say so, where the text by itself asks for nothing that is
 * held, or is too short to ask for anything else: "when did that change happen?", "so nobody named?".
 */
export const notToldThere: Reading = ({ said, asked, topic, lean }, { catalogue, answer }) => {
  const record = catalogue.byId.get(topic.focus ?? '');
  const isOwn = lean !== undefined && lean.kind !== 'refer';
  if (record === undefined || isOwn || !asksOfIt(said, asked, record, catalogue)) return undefined;
  const isOfShown = isOfOne(topic) && namesNothing(asked) && isCutShort(said);
  if (!isOfShown && answer(asked, 0).type !== 'help') return undefined;
  const sought = { words: asked.freeText, byName: false };
  const told = asked.freeText === '' ? undefined : toldBy(record, sought, asked, catalogue);
  return told ?? notThere(record, asked, catalogue);
};

/** What the record tells of it: its numbers, its sentence, or that nobody knows. */
function toldBy(
  record: CooperationRecord,
  sought: SoughtThere,
  question: Question,
  catalogue: Catalogue,
): Answer | undefined {
  const { language } = question;
  const hits = [wholeHit(record)];
  if (sought.aspect?.name === 'figures') {
    const lines = FACT_READERS.count(record, catalogue, language).map(({ line }) => line);
    const statement = lines.slice(0, MOST_FIGURES).join(STATEMENT_COMMA[language]);
    return lines.length === 0 ? undefined : factAnswer(question, catalogue, { statement, hits });
  }
  const { sentence, unknown } = inItsWords(record, language, sought);
  if (sentence !== undefined)
    return factAnswer(question, catalogue, {
      statement: sentence,
      hits,
      ...(unknown && { caveats: [unknown] }),
    });
  return unknown === undefined ? undefined : notThere(record, question, catalogue, unknown);
}
const MOST_FIGURES = 8;

/** The record with the remark that it does not state that; `why` says more of it. `undefined` without a record. */
export function notThere(
  record: CooperationRecord | undefined,
  question: Question,
  catalogue: Catalogue,
  why?: string,
): Answer | undefined {
  if (record === undefined) return undefined;
  const { language } = question;
  const remarks = why === undefined ? [notStatedThere(record, question)] : [WORDS[language].notInRecord, why];
  return recordAnswer(record, catalogue, language, {
    question,
    hit: wholeHit(record),
    remarks,
    leavesOpen: true,
  });
}
