import { dateConditionText } from '../answering/understood.ts';
import { WORDS } from '../answering/words/index.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import { LIST_COMMA } from '../domain/language.ts';
import type { Question } from '../domain/question.ts';
import type { Facet } from '../domain/vocabulary.ts';
import { editionAsked, isUnnumbered } from './finding/editions.ts';
import type { Finding } from './finding/find-hits.ts';
import { ranThen } from './finding/ran-then.ts';
import { unsaidTopics } from './finding/unsaid-words.ts';
import { holdsOnlyParts } from './finding/with-parties.ts';
import { currenciesRemark } from './ordering/apart-currencies.ts';

/** What the reader must know of how the records were found. */
export function remarksOn(
  { hits, search, givenUp, givenUpTime, regions, lacking }: Finding,
  question: Question,
  catalogue: Catalogue,
): string[] {
  const { vocabulary } = catalogue;
  const { language, mentions, dates } = question;
  const words = WORDS[language];
  const named = (facet: Facet, ids: readonly string[]) =>
    [...new Set(ids)].map((id) => vocabulary.label(facet, id, language)).join(LIST_COMMA[language]);
  const given = named(
    'kind',
    // An everyday word for a kind ("overview") asks for no such record: that none is there is no news.
    givenUp.filter(({ by }) => by === 'name').map(({ id }) => id),
  );
  const found = named(
    'kind',
    hits.map(({ record }) => record.kind),
  );
  const countries = mentions.filter(({ facet }) => facet === 'country').map(({ id }) => id);
  const held = regions.filter((region) => hits.some(({ record }) => record.regions.includes(region)));
  const unsaid = unsaidTopics(question, catalogue);
  const topics = unsaid.map(({ id }) => id);
  const time = hits.every(({ record }) => ranThen(question, record)) ? question.dates : undefined;
  return [
    ...(unsaid[0] === undefined ? [] : [words.readAs(unsaid[0].words, named('topic', topics))]),
    ...(time === undefined ? [] : [words.ranThen(dateConditionText(time, language))]),
    ...(search.dropped > 0 ? [words.wordsLeftOut(search.dropped)] : []),
    ...(given === '' ? [] : [words.otherKinds(given, found)]),
    ...(givenUpTime === undefined || dates === undefined
      ? []
      : [words.otherTimes(dateConditionText(dates, language))]),
    ...(lacking ?? []).map(({ facet, id }) => words.noneOn(vocabulary.label(facet, id, language))),
    ...(lacking === undefined && holdsOnlyParts(question, hits, vocabulary) ? [words.onlyParts] : []),
    ...unnumberedRemark(question, hits),
    ...(held.length === 0 ? [] : [words.widerRegion(named('country', countries), named('region', held))]),
    ...currenciesRemark(question, hits),
  ];
}

/** That no record found says to be the one of a series that is asked for. */
export function unnumberedRemark(question: Question, hits: readonly Hit[]): string[] {
  const edition = editionAsked(question);
  if (edition === undefined || !isUnnumbered(hits, edition)) return [];
  return [WORDS[question.language].unnumbered(edition.words)];
}
