import { setAside } from '../../domain/asks-for-others.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LIST_COMMA } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { HOUSE } from '../../domain/subject.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { askedCompanionOf } from '../asked/asked-companion.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { isOfSide } from '../asked/asked-side.ts';
import { isKnown, knownParties } from '../asked/known-parties.ts';
import { sentencesOf } from '../record/record-line.ts';
import { WORDS } from '../words/index.ts';
import type { FoundFact } from './find-fact.ts';
import { holdsNamed } from './fit.ts';

const HITS_READ = 3;

/**
 * Who or which countries a record names besides those that a question sets aside: "besides China and South Korea, who is
 * the other one"; failing that whoever had the part asked for by records in which those had none: "besides the government, who
 * signed a memorandum". `undefined` where nobody is set aside, or no record names others.
 */
export function findOthers(
  question: Question,
  hits: readonly Hit[],
  { vocabulary }: Catalogue,
): FoundFact | undefined {
  const asked = fold(question.asked);
  const phrase = setAside(asked);
  const known = phrase ?? askedCompanionOf(asked);
  const aside = question.mentions.filter(
    ({ by, words }) => by === 'name' && known?.includes(fold(words)) === true,
  );
  // Where records name people, whoever did it with those who stand by "with" alone may be one of them.
  const best = hits.slice(0, HITS_READ);
  const isOfBodies = best.every(({ record }) => record.people.length === 0);
  if (known === undefined && isOfBodies && askedRoles(asked)[0] !== 'funding')
    aside.push(...knownParties(question));
  if (aside.length === 0) return undefined;
  const bodies = aside.filter(({ facet }) => facet === 'organisation' || facet === 'constituent');
  const isIn =
    ({ record }: Hit) =>
    (one: Mention) =>
      record.organisations.some((party) => isOf(party, one, record, vocabulary));
  for (const hit of best.filter((one) => holdsNamed(one, question))) {
    const areIn = bodies.length > 0 && bodies.every(isIn(hit));
    const told =
      otherCountries(question, hit, phrase === undefined ? [] : aside, vocabulary) ??
      (areIn ? otherBodies(question, [hit], bodies, vocabulary) : undefined) ??
      (phrase && !bodies.some(isIn(hit)) ? inItsWords(question, hit, bodies) : undefined);
    if (told !== undefined) return told;
  }
  if (phrase === undefined || bodies.length === 0 || askedRoles(asked).length === 0) return undefined;
  const others = hits.filter((hit) => hit.missing.length === 0 && !bodies.some(isIn(hit)));
  return otherBodies(question, others, bodies, vocabulary);
}

/** Whether a party is the body set aside, a part of it or of that sort; another country's ministry is not "the government". */
function isOf(
  { id }: Party,
  one: Mention,
  { countries }: CooperationRecord,
  vocabulary: Vocabulary,
): boolean {
  const country = vocabulary.term('organisation', id)?.country;
  const isNear = one.facet !== 'constituent' || country === undefined || countries.includes(country);
  return isNear && isOfSide(id, one, vocabulary);
}
type Party = CooperationRecord['organisations'][number];

function otherCountries(
  { language }: Question,
  hit: Hit,
  aside: readonly Mention[],
  vocabulary: Vocabulary,
): FoundFact | undefined {
  const named = aside.filter(({ facet }) => facet === 'country').map(({ id }) => id);
  const { countries } = hit.record;
  const others = countries.filter((id) => !named.includes(id));
  if (named.length === 0 || others.length === 0 || !named.every((id) => countries.includes(id)))
    return undefined;
  const list = others.map((id) => vocabulary.label('country', id, language));
  const words = WORDS[language];
  return {
    statement: `${words.field.countries}${words.colon}${list.join(LIST_COMMA[language])}`,
    hits: [hit],
  };
}

/** The other bodies with the part asked for, or with that which those known had where none is. */
function otherBodies(
  question: Question,
  hits: readonly Hit[],
  aside: readonly Mention[],
  vocabulary: Vocabulary,
): FoundFact | undefined {
  const { asked, language, mentions } = question;
  const sorts = mentions.filter(({ facet, by }) => facet === 'constituent' && by === 'hint');
  const known = knownParties(question);
  const [isCompanion, wanted] = [setAside(fold(asked)) === undefined, askedRoles(asked)];
  const above = (id: string) => vocabulary.withBroader('organisation', id);
  const found = hits.flatMap((hit) => {
    const { organisations } = hit.record;
    const isAside = (party: Party) => aside.some((one) => isOf(party, one, hit.record, vocabulary));
    const theirs = organisations.filter(isAside).map(({ role }) => role);
    const roles = isCompanion ? theirs : wanted;
    const role = roles.find((one) => organisations.some((party) => party.role === one));
    // Whoever took part is told by whatever part they had.
    const isAny = roles.length === 0 || (role === undefined && roles[0] === 'participant');
    return (
      organisations
        .filter((party) => isAny || party.role === role)
        .filter((party) => !isAside(party) && !isKnown(party.id, known, vocabulary))
        // The government is no other body than the ministry that signed for it.
        .filter(
          ({ id }) =>
            ![...aside, ...organisations].some((one) => one.id !== id && above(one.id).includes(id)),
        )
        .filter(({ id }) => sorts.length === 0 || sorts.some((one) => isOfSide(id, one, vocabulary)))
        .map((party) => ({ ...party, hit }))
    );
  });
  const [first] = found;
  // "Who signed the agreement with the confederation?": that the house did goes without saying.
  const isTold = !isCompanion || found.some(({ id }) => id !== HOUSE);
  if (first === undefined || !isTold) return undefined;
  const list = found.map(({ id }) => vocabulary.label('organisation', id, language));
  const words = WORDS[language];
  const label = words.role[found.every(({ role }) => role === first.role) ? first.role : 'participant'];
  return {
    statement: `${label}${words.colon}${[...new Set(list)].join(LIST_COMMA[language])}`,
    hits: [...new Set(found.map(({ hit }) => hit))],
  };
}

/** The sentence that names those set aside by what they are, and with them the others: "the government and the social partners". */
function inItsWords(
  { asked, language }: Question,
  hit: Hit,
  aside: readonly Mention[],
): FoundFact | undefined {
  const isOfPart = askedRoles(asked).every((role) => role === 'participant' || role === 'partner');
  if (!isOfPart || aside.length === 0 || aside.some(({ facet }) => facet !== 'constituent')) return undefined;
  const told = sentencesOf(hit.record.summary[language], language).find((sentence) =>
    aside.every(({ words }) => fold(sentence).includes(fold(words))),
  );
  return told === undefined ? undefined : { statement: told, hits: [hit] };
}
