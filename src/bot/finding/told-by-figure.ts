import { constituentsToCount } from '../../answering/asked/asked-constituents.ts';
import { askedRoles } from '../../answering/asked/asked-role.ts';
import { countsSort } from '../../answering/fact-finding/counted.ts';
import { holdsNamed } from '../../answering/fact-finding/fit.ts';
import { figures } from '../../answering/facts/figures.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { isOutsideRecords } from './outside-records.ts';
import { wordsQuery } from './search-plan.ts';

/** How much of a question a record must hold that counts just what is asked for. */
const HELD_FROM = 0.28;
/** What fits the words much less than the best record is about something else; scores go from 0 to 1. */
const NEARLY_BEST = 0.7;

/**
 * The records with a figure of just the sort of things to be counted that also speak of the rest, for a question of which
 * no record holds enough otherwise: "how many universities foot the bill for the course for young leaders". Where it asks
 * for what those counted did, a figure that says so goes before others. Whatever is named must be held.
 */
export function toldByFigure(question: Question, engine: SearchEngine, catalogue: Catalogue): readonly Hit[] {
  if (question.wants !== 'count' || question.amount !== undefined) return [];
  if (isOutsideRecords(question)) return [];
  // Representatives of employers are counted where no body of employers has part.
  const isCounted = constituentsToCount(question.asked) !== undefined;
  const sides = isCounted ? question.mentions.filter(({ facet }) => facet === 'constituent') : [];
  const mentions = question.mentions.filter(
    ({ facet, by, words }) =>
      facet !== 'kind' && by !== 'hint' && !sides.some((side) => side.words === words),
  );
  const roles = askedRoles(question.asked);
  const counting = engine.search({ ...wordsQuery(question), mentions }).hits.flatMap((hit) => {
    const facts = figures(hit.record, catalogue, question.language).filter((one) =>
      countsSort(one, question),
    );
    const isHeld =
      hit.coverage >= HELD_FROM && hit.score >= NEARLY_BEST && holdsNamed(hit, { ...question, mentions });
    const didThat = facts.some(({ about }) => askedRoles(about).some((role) => roles.includes(role)));
    return facts.length > 0 && isHeld ? [{ hit, didThat }] : [];
  });
  const doing = counting.filter(({ didThat }) => didThat);
  return (doing.length > 0 ? doing : counting).map(({ hit }) => hit);
}
