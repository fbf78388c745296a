import { fold } from '../../../domain/fold.ts';
import type { Question } from '../../../domain/question.ts';
import { singular } from '../../../domain/singular.ts';
import type { Reading } from '../turn.ts';
import { wordsOf } from '../words-of.ts';
import { changedQuestion, keepsSome } from './changed-question.ts';
import { questionsSpokenOf } from './spoken-of.ts';

/** In words: whatever is longer is a question of its own. */
const LONGEST = 3.5;
const ONE_WORD = 2;
const ALL = /\b(?:all|any|every|list)\b|\w .*\w|所有|全部|哪些/u;

/**
 * "Mongolia?", "maritime", 工会的: a name and nothing else. It changes what was asked before, or tells one of the list, where
 * records hold all of both; by itself it is looked for everywhere.
 */
export const fragment: Reading = ({ said, asked, topic, lean }, { answer, catalogue }) => {
  const { mentions, wants, survey, phrases, excluded, order, dates, amount } = asked;
  const isBare = (wants ?? survey ?? dates ?? amount) === undefined && order === 'relevance';
  // "Expert meetings" asks for all of them, "meetings" for those on what was spoken of.
  const isPlainKind = mentions.some(
    ({ facet, id }) =>
      facet === 'kind' && fold(catalogue.vocabulary.label(facet, id, 'en')) === singular(said),
  );
  const isWord = wordsOf(said) <= ONE_WORD && (isPlainKind || !ALL.test(said));
  const names = mentions.some(({ facet }) => isWord || facet !== 'kind');
  const saysMore = phrases.length > 0 || excluded.length > 0 || asked.freeText !== '';
  if (lean !== undefined || !isBare || !names || saysMore || wordsOf(said) > LONGEST) return undefined;
  const spokenOf = questionsSpokenOf(topic);
  // The statistics office is another one elsewhere.
  const elsewhere = mentions.some(({ facet }) => facet === 'country') ? spokenOf.map(withoutBodies) : [];
  // "Evaluation" after a programme is that of the programme, before it is one of anything.
  const changes = (['facet', 'sort'] as const).flatMap((like) =>
    [...new Set([...spokenOf, ...elsewhere])].map(
      (before) => [before, changedQuestion(before, asked, like)] as const,
    ),
  );
  for (const [before, changed] of changes) {
    // "Labour stats": a subject in everyday words is enough to stay with.
    const keepsSubject = changed.mentions.some(
      (one) => one.facet === 'topic' && before.mentions.includes(one),
    );
    if (!keepsSubject && !keepsSome(before, changed)) continue;
    const found = answer(changed, 0);
    const named = changed.mentions.map(({ words }) => words);
    const [best] = found.hits;
    if (best !== undefined && !best.missing.some((word) => named.includes(word))) return found;
  }
  return undefined;
};

function withoutBodies(question: Question): Question {
  return { ...question, mentions: question.mentions.filter(({ facet }) => facet !== 'organisation') };
}
