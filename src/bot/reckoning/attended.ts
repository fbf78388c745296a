import type { FoundFact } from '../../answering/fact-finding/find-fact.ts';
import { byAttendance, headCount } from '../../answering/figures/attendance.ts';
import { WORDS } from '../../answering/words/index.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import { wholeHit } from '../../domain/hit.ts';
import { LIST_COMMA } from '../../domain/language.ts';
import type { Question, Survey } from '../../domain/question.ts';
import { isGathering } from '../../domain/stage.ts';
import { kindsNamed } from '../../domain/subject.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { speaksOfMoney } from '../../understanding/amounts/speaks-of-money.ts';
import { findAllHits } from '../finding/all-hits.ts';

/**
 * What a question asks for in the order of how many came. Where no record of the kinds it names states that, those of any kind,
 * and it says so: of a meeting a news item may tell.
 */
export function attended(
  question: Question,
  isLeast: boolean,
  { records, vocabulary }: Catalogue,
  engine: SearchEngine,
): FoundFact | undefined {
  const { language } = question;
  const kinds = question.mentions.filter(({ facet }) => facet === 'kind');
  const others = question.mentions.filter(({ facet }) => facet !== 'kind');
  const all = { ...question, order: 'newest' as const };
  const isOfAll = question.freeText === '' && question.mentions.length === 0 && question.dates === undefined;
  const found = isOfAll ? records.map(wholeHit) : findAllHits(all, engine, vocabulary).hits;
  const ofKind = found.filter(({ record }) =>
    kinds.every(({ id }) => vocabulary.withBroader('kind', record.kind).includes(id)),
  );
  const told = byAttendance(question, ofKind, isLeast);
  if (told !== undefined || kinds.length === 0) return told;
  const isOfKinds = others.length === 0 && question.freeText === '' && question.dates === undefined;
  const hits = isOfKinds
    ? records.filter((record) => headCount(record) !== undefined).map(wholeHit)
    : findAllHits({ ...all, mentions: others }, engine, vocabulary).hits;
  const fact = byAttendance(question, hits, isLeast);
  const names = [...new Set(kinds.map(({ id }) => vocabulary.label('kind', id, language)))];
  const none = WORDS[language].figures.noneOfKind(names.join(LIST_COMMA[language]));
  return fact && { ...fact, caveats: [none, ...(fact.caveats ?? [])] };
}

/**
 * Whether "the biggest event" is asked for, of which the size is how many came, and no sum: `undefined` where it is not, else
 * the view that orders them so.
 */
export function sizeOfGatherings({
  order,
  mentions,
  wants,
  amount,
  asked,
}: Question): Attendance | undefined {
  if ((order !== 'largest' && order !== 'smallest') || amount !== undefined || wants === 'money')
    return undefined;
  const kinds = kindsNamed({ mentions });
  const areGatherings = kinds.length > 0 && kinds.every(({ id }) => isGathering(id));
  if (!areGatherings || speaksOfMoney(fold(asked))) return undefined;
  return { as: 'attendance', isLeast: order === 'smallest' };
}
type Attendance = Extract<Survey, { as: 'attendance' }>;
