import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { ORGANISATION_ROLES, type OrganisationRole } from '../../domain/record-fields.ts';
import { lasts } from '../../domain/stage.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Concept, Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { askedGivers } from '../asked/asked-giver.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { isOfSide } from '../asked/asked-side.ts';

/** Whether something is said to be in the place or country that some words name. */
export function isPlaced(words: string, { asked }: Question): boolean {
  return IN.test(textBefore(asked.toLowerCase(), words.toLowerCase()));
}

/** Words before a place or country where something is said to be. */
const IN = /(?:\b(?:in|at|inside|within)(?: the)? |[在位于])$/;

/** Whether a record whose places are known is in the place or country that the question puts it in. */
export function isThere(
  record: CooperationRecord,
  { asked, mentions }: Question,
  { vocabulary }: Catalogue,
): boolean {
  const text = asked.toLowerCase();
  const said = mentions.filter(
    ({ facet, by, words }) =>
      by === 'name' &&
      (facet === 'place' || facet === 'country') &&
      IN.test(textBefore(text, words.toLowerCase())),
  );
  if (said.length === 0) return true;
  if (record.places.length === 0) return !said.some(({ facet }) => facet === 'place');
  const countries = record.places.flatMap((id) => vocabulary.term('place', id)?.country ?? []);
  return said.some(({ facet, id }) => (facet === 'place' ? record.places : countries).includes(id));
}

/**
 * Whether a record is of the sort itself of which a question asks if there is one: a report on a project shown abroad is no
 * project there, and no news tells how somebody is reached. Money that was given is stated.
 */
export function isSuch(
  { kind, contact, money, organisations }: CooperationRecord,
  { asked, mentions }: Question,
): boolean {
  const kinds = mentions.filter((one) => one.facet === 'kind' && one.by === 'name').map(({ id }) => id);
  const isLocated = mentions.some(({ facet, by }) => LOCATED.has(facet) && by === 'name');
  if (kinds.includes('contact') && kind !== 'contact' && contact === undefined) return false;
  if (isLocated && THERE_IS.test(asked) && kinds.some(lasts) && !kinds.includes(kind)) return false;
  return !CASH.test(asked) || money.length > 0 || organisations.some(({ role }) => role === 'funding');
}
const LOCATED: ReadonlySet<Facet> = new Set<Facet>(['country', 'place', 'region']);
const THERE_IS = /\b(?:is|are|was|were) there\b|有[^，。]{0,8}[吗嘛么]|有没有/iu;
const CASH = /\b(?:money|cash)\b|[给出拨掏]\P{P}{0,6}[钱款]/iu;

/** Whether all who are named had the part that is spoken of; true when none is spoken of or nobody is named. */
export function hasParts({ record }: Hit, question: Question, catalogue: Catalogue): boolean {
  // Whoever is told to have given money must have: another one that is named may well be given it.
  const givers = GIFT.test(question.asked) || question.amount ? askedGivers(question) : [];
  const roles = givers.length > 0 ? (['funding'] as const) : partsThatDo(question.asked);
  const parties = question.mentions.filter(({ facet, by }) => by !== 'hint' && PARTIES.has(facet));
  const named = givers.length > 0 ? givers : parties;
  if (roles.length === 0 || named.length === 0) return true;
  // The same words may name a country and its government: either will do.
  const words = [...new Set(named.map((mention) => mention.words))];
  const hasPart = (one: string) =>
    named.some((mention) => mention.words === one && inRole(mention, record, roles, catalogue));
  // "Did China fund a project in Cambodia": one of those named had the part, the others are where it was.
  return roles.some((role) => role === 'signatory') ? words.every(hasPart) : words.some(hasPart);
}

const GIFT = /\b(?:money|cash|fund\w*|financ\w+|donat\w+|pa(?:id|ys?) for)\b|[钱款]|资金|出资|资助/iu;

/** Who can have a part in something. */
export const PARTIES: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'country', 'constituent']);

/** Words for what is told by who is entered with which part: "take part", "offer", "work with". */
const TELLS_PART =
  /^(?:part|runs?|ran|offer(?:s|ed)?|provide[sd]?|operate[sd]?|work(?:s|ed|ing)?|cooperat\w+|collaborat\w+)$/u;
const OFFERS = /\b(?:offer|provide|operate)(?:s|d|ed)?\b/u;
/** Whoever sat in a hall did not work with those who held the session. */
const COOPERATES =
  /\b(?:cooperat|collaborat)\w+ with\b|\bwork(?:s|ed|ing)? (?:together )?with\b|[和与跟同]\P{P}{2,20}(?:有|有没有|有过)(?:没有)?合作(?:关系|过)?(?=[吗么没?？]|$)|合作过(?=[吗么没?？]|$)/u;
const WORKED: readonly OrganisationRole[] = ['partner', 'implementing', 'signatory', 'host', 'funding'];

/** Whether a word asks for no more than a part that the entry of whoever had it tells. */
export function tellsPart(word: string, asked: string): boolean {
  return TELLS_PART.test(word) && partsThatDo(asked).length > 0;
}

/** Whoever held or signed something had part in it as well. */
function partsThatDo(asked: string): readonly OrganisationRole[] {
  if (COOPERATES.test(fold(asked))) return WORKED;
  const isOffer = OFFERS.test(fold(asked));
  const roles = isOffer ? (['implementing'] as const) : askedRoles(asked);
  return roles.includes('participant') ? ORGANISATION_ROLES.filter((role) => role !== 'subject') : roles;
}

function inRole(
  one: Mention,
  record: CooperationRecord,
  roles: readonly OrganisationRole[],
  { vocabulary }: Catalogue,
): boolean {
  const { facet, id } = one;
  // Where a source does not say who signed, the other side of an agreement is entered as its partner.
  const asPartner = record.kind === 'agreement' && roles.includes('signatory');
  // Of a country that took part no body need be named.
  if (
    facet === 'country' &&
    roles.includes('participant') &&
    record.countries.some((country) => country === id)
  )
    return true;
  return record.organisations
    .filter(({ role }) => roles.includes(role) || (asPartner && role === 'partner'))
    .some((party) => isOf(party.id, one, vocabulary));
}

/** Whether a body is the one meant, or of the country or the sort that is; "the ILO in Mongolia" is its office and the ILO as well. */
export function isOf(
  body: string,
  one: Concept & { readonly words?: string },
  vocabulary: Vocabulary,
): boolean {
  if (one.facet !== 'organisation') return isOfSide(body, one, vocabulary);
  const isWholeIn = (acronym: string) => one.words?.startsWith(`${acronym} in `) === true;
  return (
    vocabulary.withBroader('organisation', body).includes(one.id) ||
    (vocabulary.withBroader('organisation', one.id).includes(body) &&
      vocabulary.term('organisation', body)?.acronyms.some(isWholeIn) === true)
  );
}
