import { askedRoles } from '../../answering/asked/asked-role.ts';
import { giversIn } from '../../answering/asked/given-by.ts';
import { hasPart } from '../../answering/asked/has-part.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { HOUSE } from '../../domain/subject.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { foldPhrase, holdsPhrase } from '../../search/text/phrases.ts';
import { isTalkative, OR } from './relevance.ts';
import { signedBy } from './signed-by.ts';

/** Where a part is refused by what somebody gives, and not by a verb: "no Chinese money", 没有中国资金. */
const OF_MONEY = /money|cash|fund|financ|grant|support|backing|[钱资款]|经费/iu;

/**
 * The hits that meet what a question says of parties: none with a part that is refused, and of a list those only in which
 * the party named has a part. Where none meets all that is named, what there
 * is stays.
 */
export function withParties(
  question: Question,
  hits: readonly Hit[],
  vocabulary: Vocabulary,
): readonly Hit[] {
  const theirs = signedBy(question, hits, vocabulary);
  const kept = theirs.filter((hit) => !hasRefused(hit, question, vocabulary));
  if (!isListed(question)) return kept;
  const named = namedIn(question, giversIn(question));
  if (!kept.some((hit) => named.every((one) => holds(hit, one, vocabulary)))) return kept;
  const parties = named.filter((one) => one.some(isParty));
  return kept.filter((hit) => parties.every((party) => holds(hit, party, vocabulary)));
}

/** Whether of several things named each hit has a part only, so that a list of them must not pass for an answer on all. */
export function holdsOnlyParts(question: Question, hits: readonly Hit[], vocabulary: Vocabulary): boolean {
  if (!isListed(question)) return false;
  const named = namedIn(question, giversIn(question));
  return (
    named.length > 1 &&
    named.some((one) => one.some(isParty)) &&
    !hits.some((hit) => named.every((one) => holds(hit, one, vocabulary)))
  );
}

/** "The ministry or the federation": either will do, and a story names what it does not ask for. */
function isListed(question: Question): boolean {
  return question.wants === undefined && !isTalkative(question) && !OR.test(question.asked);
}

function hasRefused({ record }: Hit, { excluded }: Question, vocabulary: Vocabulary): boolean {
  return excluded.some(({ words, concept, isPart }) => {
    if (!isPart || concept === undefined) return false;
    const roles = askedRoles(words);
    return hasPart(
      record,
      concept,
      vocabulary,
      roles.length === 0 && OF_MONEY.test(words) ? ['funding'] : roles,
    );
  });
}

const TELLING: ReadonlySet<Facet> = new Set<Facet>(['topic', 'programme', 'person', 'place']);

/** What a question names beside whoever paid, those together that the same words name. */
function namedIn({ mentions }: Question, givers: readonly Mention[]): Mention[][] {
  const isGiver = (words: string) => givers.some((giver) => giver.words === words);
  const named = mentions.filter(
    (one) => one.by === 'name' && (isParty(one) || TELLING.has(one.facet)) && !isGiver(one.words),
  );
  return Object.values(Object.groupBy(named, ({ words }) => words)).map((same) => same ?? []);
}

function isParty({ facet, id }: Mention): boolean {
  return (facet === 'organisation' || facet === 'constituent') && id !== HOUSE;
}

/** "Employers" is in no "employment": whoever is not in the record as a party must stand in its words. */
function holds({ record, missing }: Hit, named: readonly Mention[], vocabulary: Vocabulary): boolean {
  return named.some((one) => {
    if (!isParty(one)) return !missing.includes(one.words);
    if (hasPart(record, one, vocabulary)) return true;
    // Of a sort of bodies any word tells; a short name of a body may stand in a text by chance: 国际劳工组织中国….
    const term = one.facet === 'constituent' ? vocabulary.term(one.facet, one.id) : undefined;
    return LANGUAGES.some((language) => {
      const text = fold(`${record.title[language]}\n${record.summary[language]}`);
      const name = vocabulary.label(one.facet, one.id, language);
      const names = [one.words, name, ...(term?.aliases[language] ?? [])].map(foldPhrase);
      return names.some((words) => words !== '' && holdsPhrase(text, words));
    });
  });
}
