import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { overlap } from '../overlap.ts';

/** "Is there an ILO office", "do you have a branch": that there is one is asked, not what it did. */
const ASKS_FOR_BRANCH =
  /\b(?:have|has|had|got|is there|are there|was there|any|open(?:ed|s)?|keeps?|runs?|maintains?|set up)\b[^,.?!]{0,40}\b(?:offices?|branch(?:es)?|bureau|outpost|premises|representation|subsidiary)\b/u;
const ASKS_FOR_BRANCH_ZH = /(?:有|设|开)[^，。？]{0,8}(?:办事处|代表处|分支机构?|分局|分部|办公室|分处)/u;
/** Of any body; "has your office got partners in …?" asks for none. */
const ANY_BRANCH =
  /\b(?:an?|any|no|have|has) (?:(?!your\b|our\b|the\b)[a-z]+ )?(?:offices?|branch(?:es)?|bureau|outpost)\b|[^你您贵]有|[设开]/u;

/**
 * Whether records have what a question asks for where it asks whether there is an office in a place, of a body or of any: a
 * profile or the contacts of one whose title has the place. What it is in charge of besides holds no office of its own. True as well
 * where no office is asked for.
 */
export function holdsAskedBranch({ asked, mentions }: Question, { records, vocabulary }: Catalogue): boolean {
  const text = fold(asked);
  if (!ASKS_FOR_BRANCH.test(text) && !ASKS_FOR_BRANCH_ZH.test(text)) return true;
  const named = (facet: Mention['facet']) =>
    mentions.filter((one) => one.facet === facet && one.by === 'name').map(({ id }) => id);
  const [bodies, places] = [named('organisation'), named('place')];
  if (places.length === 0 || (bodies.length === 0 && !ANY_BRANCH.test(text))) return true;
  return records.some(
    ({ kind, title, organisations, places: held }) =>
      (kind === 'profile' || kind === 'contact') &&
      organisations.some(
        ({ id, role }) => role === 'subject' && (bodies.length === 0 || bodies.includes(id)),
      ) &&
      places.some(
        (id) =>
          held.includes(id) &&
          LANGUAGES.some((one) => overlap(vocabulary.label('place', id, one), title[one]) === 1),
      ),
  );
}
