import { factAnswer } from '../answering/answers.ts';
import { askedRoles } from '../answering/asked/asked-role.ts';
import {
  askedNames,
  askedOfAllRecords,
  type Names,
  saysWhatNames,
} from '../answering/asked/asked-several.ts';
import { namesOfSeveral } from '../answering/fact-finding/of-several.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { wholeHit } from '../domain/hit.ts';
import type { Question } from '../domain/question.ts';
import { isOfHouse } from '../domain/subject.ts';

/** What narrows of which records the names are wanted; it is not looked for by words. */
const NARROWING: ReadonlySet<string> = new Set(['constituent', 'country', 'region', 'kind']);

/**
 * The names of a sort in all records, or all of a kind: "which cities in China appear in the records?", "list all people
 * named". `undefined` for any other question, and one that names a subject.
 */
export function namesInRecords(question: Question, catalogue: Catalogue): Answer | undefined {
  const { mentions } = question;
  const sort = askedNames(question.asked);
  if (sort === undefined || (question.dates ?? question.survey) !== undefined) return undefined;
  const houses = mentions.filter(
    ({ facet, id }) => facet === 'organisation' && isOfHouse(id, catalogue.vocabulary),
  );
  const ofPartners = houses.length > 0 && asksForPartners(question, sort) ? question.asked : undefined;
  const asked =
    askedOfAllRecords(question.asked) ??
    ofPartners ??
    ofNothingElse(question, sort) ??
    ofCountryAlone(question, sort);
  const subjects = mentions.filter(
    (one) =>
      one.by !== 'hint' &&
      !saysWhatNames(one.words, sort) &&
      !NARROWING.has(one.facet) &&
      !(one.facet === 'organisation' && (sort === 'person' || houses.includes(one))),
  );
  if (asked === undefined || subjects.length > 0) return undefined;
  const kinds = mentions.filter(({ facet, by }) => facet === 'kind' && by === 'name');
  const hits = catalogue.records
    .filter(({ kind }) => kinds.length === 0 || kinds.some(({ id }) => id === kind))
    .map(wholeHit);
  // The office in a country has its partners there.
  const nations = houses.flatMap((one) => {
    const country = catalogue.vocabulary.term(one.facet, one.id)?.country;
    return country === undefined ? [] : [{ ...one, facet: 'country' as const, id: country }];
  });
  const narrowed = { ...question, asked, mentions: [...mentions, ...(sort === 'person' ? [] : nations)] };
  const fact = namesOfSeveral(narrowed, hits, sort, catalogue);
  return fact && factAnswer({ ...question, mentions: kinds }, catalogue, fact);
}

/** Where nothing is named that they could be of, names are wanted of all records: "which countries are covered", 涉及哪些机构. */
function ofNothingElse(question: Question, sort: Names): string | undefined {
  const { asked, mentions, amount, excluded } = question;
  const isNamed =
    amount !== undefined || excluded.length > 0 || mentions.some((one) => !saysWhatNames(one.words, sort));
  return isNamed || saysMore(question, sort, OF_COLLECTION) ? undefined : asked;
}
const OF_COLLECTION =
  /^(?:list|covered?|covers?|involved?|included?|mentioned|named|have|hold|records?|all|涉及|涵盖|包括|覆盖|参与|有|哪些)$/iu;

/** "Who are the partners in Kenya?", 越南有哪些机构: the bodies of a country are those of all records. */
function ofCountryAlone(question: Question, sort: Names): string | undefined {
  const { asked, mentions, amount, excluded } = question;
  const named = mentions.filter((one) => one.by !== 'hint' && !saysWhatNames(one.words, sort));
  const isOfCountry = named.length > 0 && named.every(({ facet }) => facet === 'country');
  const [role] = askedRoles(asked);
  const isOfAny = role === undefined || role === 'partner' || role === 'participant';
  if (sort !== 'organisation' || !isOfCountry || !isOfAny || amount !== undefined || excluded.length > 0)
    return undefined;
  const isLight = new RegExp(`${LIGHT.source}|${OF_COLLECTION.source}`, 'iu');
  return saysMore(question, sort, isLight) ? undefined : asked;
}

/** Partners of the house itself, or of its office, are those of all it did. */
function asksForPartners(question: Question, sort: Names): boolean {
  return (
    sort === 'organisation' && !saysMore(question, sort, LIGHT) && askedRoles(question.asked)[0] === 'partner'
  );
}
const LIGHT = /^(?:main|key|partner|cooperation|list|side|主要|合作)$/iu;

/** Whether a question has words besides those for the names wanted and light ones. */
function saysMore({ freeText }: Question, sort: Names, light: RegExp): boolean {
  return freeText.split(' ').some((word) => word !== '' && !saysWhatNames(word, sort) && !light.test(word));
}
