import type { Question } from '../../domain/question.ts';
import { changedQuestion } from './changed-question.ts';
import { listOf } from './from-list.ts';
import { wordsOf } from './leans.ts';
import type { Reading } from './turn.ts';

/** In words: whatever is longer is a question of its own. */
const LONGEST = 3;

/**
 * "Mongolia?", "maritime", 工会的: a name and nothing else. It changes what was asked before, or tells one of the list, where
 * records hold all of both; by itself it is looked for everywhere.
 */
export const fragment: Reading = ({ said, asked, topic, lean }, { answer }) => {
  const { mentions, wants, survey, phrases, excluded, order, dates, amount } = asked;
  const isBare = (wants ?? survey ?? dates ?? amount) === undefined && order === 'relevance';
  // "Expert meetings": the name of a kind asks for all of them.
  const names = mentions.some(({ facet }) => facet !== 'kind');
  const saysMore = phrases.length > 0 || excluded.length > 0 || asked.freeText !== '';
  if (lean !== undefined || !isBare || !names || saysMore || wordsOf(said) > LONGEST) return undefined;
  for (const before of new Set([topic.question, listOf(topic).question])) {
    const changed = changedQuestion(before, asked, 'sort');
    if (!keepsSome(before, changed)) continue;
    const found = answer(changed, 0);
    const named = changed.mentions.map(({ words }) => words);
    const [best] = found.hits;
    if (best !== undefined && !best.missing.some((word) => named.includes(word))) return found;
  }
  return undefined;
};

/** Whether more is left of the question before than what everything here has. */
function keepsSome(before: Question, changed: Question): boolean {
  const kept = changed.mentions.filter((one) => before.mentions.includes(one));
  return kept.some(({ by }) => by !== 'hint') || before.dates !== undefined || before.amount !== undefined;
}
