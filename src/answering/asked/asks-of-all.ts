import { fold } from '../../domain/fold.ts';
import type { Question } from '../../domain/question.ts';
import { HOUSE } from '../../domain/subject.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import { isNameOfSort } from '../fact-finding/counted-sorts.ts';

/** "How many partners do we have", "how many countries are covered", 一共有多少个合作伙伴: nothing is said of which. */
const OF_ALL =
  /^(?:(?:and|so|but) )?how many (?:[\p{L}'-]+ ){1,3}(?:(?:do|does|did|have|has) (?:we|you|they|the ilo|ilo)(?: \p{L}+(?: with)?)?|(?:are|were|is|have been)(?: (?:there|covered|involved|included))?|work(?:s|ing)? (?:for|at|with) (?:us|you|the ilo|ilo))(?: in \p{L}+)?(?: (?:in total|in all|altogether|now|today|so far|overall))?\P{L}*$|^(?:我们|你们|国际劳工组织|ilo)?(?:现在|目前|一共|总共|共)*(?:有|覆盖|涉及)[了过]?(?:多少|几)[个名家位项]?(?<chinese>\p{Script=Han}{2,6})\P{L}*$/u;
const SUBJECTS: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'programme', 'person', 'place']);

/** Whether all there are of something are to be counted, and not those of a record that is named or was spoken of. */
export function asksOfAll({ asked, mentions, wants, among, dates }: Question): boolean {
  const isNamed = mentions.some(({ facet, id, by }) => by !== 'hint' && SUBJECTS.has(facet) && id !== HOUSE);
  if (wants !== 'count' || among !== undefined || dates !== undefined || isNamed) return false;
  const found = OF_ALL.exec(fold(asked));
  const chinese = found?.groups?.chinese;
  return found !== null && (chinese === undefined || isNameOfSort(chinese.slice(-2)));
}
