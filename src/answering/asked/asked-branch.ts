import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';

/** "Is there an ILO office", "do you have a branch": that there is one is asked, not what it did. */
const ASKS_FOR_BRANCH =
  /\b(?:have|has|had|got|is there|are there|was there|any|open(?:ed|s)?|keeps?|runs?|maintains?|set up)\b[^,.?!]{0,40}\b(?:offices?|branch(?:es)?|bureau|outpost|premises|representation|subsidiary)\b/u;
const ASKS_FOR_BRANCH_ZH = /(?:有|设|开)[^，。？]{0,8}(?:办事处|代表处|分支机构?|分局|分部|办公室|分处)/u;

/**
 * Whether records have what a question asks for where it asks whether a body has an office in a place: a profile or the
 * contacts of the body there. True as well where no office is asked for.
 */
export function holdsAskedBranch({ asked, mentions }: Question, { records }: Catalogue): boolean {
  const text = fold(asked);
  if (!ASKS_FOR_BRANCH.test(text) && !ASKS_FOR_BRANCH_ZH.test(text)) return true;
  const named = (facet: Mention['facet']) =>
    mentions.filter((one) => one.facet === facet && one.by === 'name').map(({ id }) => id);
  const [bodies, places] = [named('organisation'), named('place')];
  if (bodies.length === 0 || places.length === 0) return true;
  return records.some(
    (record) =>
      (record.kind === 'profile' || record.kind === 'contact') &&
      record.organisations.some(({ id, role }) => role === 'subject' && bodies.includes(id)) &&
      record.places.some((id) => places.includes(id)),
  );
}
