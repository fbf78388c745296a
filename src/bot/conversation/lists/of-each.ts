import { factAnswer } from '../../../answering/answers.ts';
import { askedRoles } from '../../../answering/asked/asked-role.ts';
import { askedNames, asksOfEach, saysWhatNames } from '../../../answering/asked/asked-several.ts';
import { type FoundFact, findFact } from '../../../answering/fact-finding/find-fact.ts';
import { namesOfSeveral } from '../../../answering/fact-finding/of-several.ts';
import { partiesThere } from '../../../answering/fact-finding/parties-there.ts';
import { mayBeSame } from '../../../answering/figures/same-money.ts';
import { WORDS } from '../../../answering/words/index.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { hasHan } from '../../../domain/fold.ts';
import type { Hit } from '../../../domain/hit.ts';
import { wholeHit } from '../../../domain/hit.ts';
import { STATEMENT_COMMA } from '../../../domain/language.ts';
import type { Question, Wanted } from '../../../domain/question.ts';
import { kindsNamed } from '../../../domain/subject.ts';
import { carries } from '../../../search/concepts.ts';
import type { Reading } from '../turn.ts';
import { wordsOf } from '../words-of.ts';
import { asList } from './one-of-shown.ts';

/** Facts that one answer can hold for each of several records. */
const MOST = 10;
/** In words: whatever is longer says of which one a time is asked for. */
const LONGEST_BARE = 7;
const EACH = /\beach\b|分别|各/u;
/** Of so few listed a sum is asked of each, though nothing says so. */
const FEW = 4;
const TOLD_OF_EACH: ReadonlySet<Wanted> = new Set<Wanted>(['person', 'organisation', 'place', 'money']);
const TIMES: ReadonlySet<Wanted> = new Set<Wanted>(['date', 'start', 'end', 'duration', 'published']);
/** "How much was each one" asks for sums. */
const HOW_MUCH = /\bhow much\b/u;

/**
 * A fact of each of the records listed last, or the names of a sort in all of them: "who signed those", 金额分别是多少,
 * "which ministries". `undefined` where one thing is asked, something of its own is named, or fewer than two state it.
 */
export const ofEach: Reading = ({ said, asked, topic, lean }, { catalogue, find, read }) => {
  const question = lean?.kind === 'change' ? read(lean.rest) : asked;
  const isOfEach = asksOfEach(said);
  const isSum =
    isOfEach &&
    (question.wants === 'count'
      ? HOW_MUCH.test(said)
      : question.survey?.as === 'figures' && question.survey.of === 'money');
  // "And for the government?" after what each was signed by asks the same of each.
  const sides = question.mentions.filter(({ facet }) => facet === 'constituent');
  const saysSide = sides.length > 0 && sides.length === question.mentions.length;
  const isSame = topic.total > 1 && saysSide && question.wants === undefined;
  const wants = isSum ? 'money' : isSame ? topic.question.wants : question.wants;
  const list = topic.total > 1 ? topic : isOfEach ? topic.list : undefined;
  const isTime = wants !== undefined && TIMES.has(wants);
  if (list === undefined || wants === undefined || !(isTime || TOLD_OF_EACH.has(wants))) return undefined;
  // "They" are the things of a kind that were listed, and none of the bodies in what else there is.
  const isBare = question.freeText === '' && wordsOf(said) <= LONGEST_BARE;
  const isOfThem = EACH.test(said) || isOfThings(list.question);
  if (isTime && !(isOfThem && isBare && list.total <= MOST)) return undefined;
  const names = askedNames(said);
  // Who attended is told by how many there were.
  const sort = names === 'person' && askedRoles(said).includes('participant') ? undefined : names;
  const isOwn = question.mentions.some(
    ({ facet, by, words }) =>
      by !== 'hint' && facet !== 'kind' && facet !== 'constituent' && !(sort && saysWhatNames(words, sort)),
  );
  const saysMore = (question.dates ?? question.amount ?? (isSum ? undefined : question.survey)) !== undefined;
  if (isOwn || saysMore || question.freeText.includes(' ')) return undefined;
  const isFew = wants === 'money' && topic.total > 1 && topic.total <= FEW && topic.told === undefined;
  // "With whom?" of four memoranda that were listed is asked of all of them.
  const isKindListed =
    wants !== 'place' &&
    (topic.told === undefined || topic.question.wants === wants) &&
    topic.total > 1 &&
    topic.total <= MOST &&
    listsKind(topic.question) &&
    !OF_ONE.test(said);
  if (sort === undefined && !isOfEach && !isFew && !isKindListed) return undefined;
  const isWhole = list.shown.length === list.total;
  const ids = isWhole ? list.shown : find(asList(list.question)).map(({ record }) => record.id);
  const hits = ids
    .flatMap((id) => catalogue.byId.get(id) ?? [])
    .filter(
      (record) => sort !== undefined || sides.every((side) => carries(record, side, catalogue.vocabulary)),
    )
    .slice(0, MOST)
    .map(wholeHit);
  const bare = { ...question, wants, mentions: sides, freeText: '' };
  // Whoever signed may be told as bodies by more of them than as persons.
  const wanted: readonly Wanted[] = wants === 'person' ? ['person', 'organisation'] : [wants];
  const [fact] =
    sort === undefined
      ? wanted
          .flatMap((one) => factOfEach({ ...bare, wants: one }, hits, catalogue) ?? [])
          .toSorted((a, b) => b.hits.length - a.hits.length)
      : [namesOfSeveral(bare, hits, sort, catalogue)];
  return fact && factAnswer({ ...question, wants, among: ids }, catalogue, fact);
};

/** "Who organised it?" is asked of the first. */
const OF_ONE = /\b(?:it|its|that|this|there|he|she)\b|[它他她]|[这那]一?[个份场条次篇位]/u;

/** Things of a kind were listed, or some of a list. */
function isOfThings(question: Question): boolean {
  return listsKind(question) || question.among !== undefined;
}

/** Several things of a kind were asked for, and neither the latest of them nor what there is on a subject. */
function listsKind({ mentions, order }: Question): boolean {
  const kinds = kindsNamed({ mentions });
  return order === 'relevance' && kinds.some(({ words }) => hasHan(words) || words.endsWith('s'));
}

/** The same fact of several records, with their titles; `undefined` where fewer than two state it. */
function factOfEach(question: Question, hits: readonly Hit[], catalogue: Catalogue) {
  const { language } = question;
  const told = hits.flatMap((hit) => {
    const fact = findFact(question, [hit], catalogue) ?? partiesThere(question, hit.record, catalogue);
    const title = hit.record.title[language];
    if (fact !== undefined) return [{ fact, title }];
    // Of two programmes one may have no end.
    const none: FoundFact = { statement: WORDS[language].notInRecord, hits: [hit] };
    return TIMES.has(question.wants ?? 'name') ? [{ fact: none, title }] : [];
  });
  if (told.length < 2 || told.every(({ fact }) => fact.statement === WORDS[language].notInRecord))
    return undefined;
  // A sum says itself what it is for.
  const lines = told.map(({ fact, title }) =>
    question.wants === 'money' ? fact.statement : WORDS[language].lineOf(fact.statement, title),
  );
  const all = told.flatMap(({ fact }) => fact.hits);
  const found: FoundFact = {
    statement: lines.join(STATEMENT_COMMA[language]),
    each: lines,
    hits: all,
    ...(question.wants === 'money' && { caveats: mayBeSame(question, all, catalogue) }),
  };
  return found;
}
