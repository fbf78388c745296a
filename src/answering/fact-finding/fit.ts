import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question, Wanted } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { isGathering, lasts } from '../../domain/stage.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { namesAsked } from '../names-asked.ts';
import { overlap } from '../overlap.ts';
import { isSender } from './counted.ts';

/**
 * Whether a record holds everybody and everything named: only then is a fact about them read from it. Of things
 * that are to be counted the figure itself speaks: a forum with 20 companies need not be about companies. A programme that
 * is only hinted at must be held as well where the best record holds it.
 */
export function holdsNamed({ missing }: Hit, { mentions, wants, asked }: Question, best?: Hit): boolean {
  return !mentions.some((mention) => {
    const { by, words, facet } = mention;
    return (
      (by !== 'hint' || (facet === 'programme' && best !== undefined && !best.missing.includes(words))) &&
      facet !== 'kind' &&
      !(wants === 'count' && (facet === 'constituent' || isSender(mention, asked))) &&
      missing.includes(words)
    );
  });
}

/**
 * The share of what was asked that a text speaks of, 0 to 1: each free word, and each name by whichever of its
 * forms fits best ("ILO" by "International Labour Organization").
 */
export function fitOf({ freeText, mentions }: Question, about: string, vocabulary: Vocabulary): number {
  const words = freeText === '' ? [] : [overlap(freeText, about)];
  const names = mentions
    .filter((mention) => mention.facet !== 'kind')
    .map((named) => Math.max(...namesAsked(named, vocabulary).map((name) => overlap(name, about))));
  const parts = [...words, ...names];
  return parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

/** The share of a record's title that the question speaks of: "About the ILO" is closer to "the ILO" than its office. */
export function focusOf(
  { freeText, mentions, language }: Question,
  { record }: Hit,
  { vocabulary }: Catalogue,
): number {
  const names = mentions.map(({ facet, id, words }) => `${words} ${vocabulary.label(facet, id, language)}`);
  return overlap(record.title[language], [freeText, ...names].join(' '));
}

/** What a record on the very body asked about goes before others by. */
const ITS_OWN = 0.5;

/**
 * More for the record on a body when that body is all that is named, or a body it is part of with it ("has the ILO had an
 * office in …"): its profile says when it became what it is.
 */
export function ownOf({ mentions }: Question, { record }: Hit, vocabulary: Vocabulary): number {
  const all = mentions.filter(({ by }) => by !== 'hint');
  const isWhole = ({ facet, id, words }: Mention) =>
    facet === 'organisation' &&
    all.some(
      (one) =>
        one.facet === facet &&
        one.id !== id &&
        one.words !== words &&
        vocabulary.withBroader(facet, one.id).includes(id),
    );
  const named = all.filter((one) => !isWhole(one));
  const [only] = named;
  // "With whom does the pilot work": the programme it belongs to has partners of its own.
  if (only?.facet === 'programme' && lasts(record.kind) && named.every(({ id }) => id === only.id))
    return LANGUAGES.every(
      (one) => overlap(vocabulary.label(only.facet, only.id, one), record.title[one]) >= WHOLE_NAME,
    )
      ? ITS_OWN
      : 0;
  const isOnly = only?.facet === 'organisation' && named.every(({ words }) => words === only.words);
  if (!isOnly || record.kind !== 'profile') return 0;
  const subjects = record.organisations.filter(({ role }) => role === 'subject').map(({ id }) => id);
  // The profile of an office is no profile of the whole, though it tells of that as well.
  const isOfPart = subjects.some(
    (id) => id !== only.id && vocabulary.withBroader('organisation', id).includes(only.id),
  );
  return subjects.includes(only.id) && !isOfPart ? ITS_OWN : 0;
}

/**
 * Whether the dates of a record are those of what a question asks the times of: a programme or project begins, lasts and ends by no
 * meeting on it, and lasts longer than the day of its launch, of which its text may tell. A forum that is a programme itself has the
 * name of it.
 * @param isText whether its text is read, and not its dates
 */
export function tellsItsTimes(
  { kind, title, dates: { start, end } }: CooperationRecord,
  { mentions, wants, language }: Question,
  vocabulary: Vocabulary,
  isText = false,
): boolean {
  const named = mentions.filter(({ by }) => by === 'name');
  const isOfGathering = named.some(({ facet, id }) => facet === 'kind' && isGathering(id));
  // How long a video is the days of the seminar that it came of do not tell.
  const isLasting = (id: string) => lasts(id) || (wants === 'duration' && !isGathering(id));
  const lasting = named.filter(
    ({ facet, id }) => facet === 'programme' || (facet === 'kind' && isLasting(id)),
  );
  if (wants === undefined || !TIMES.has(wants) || isOfGathering || lasting.length === 0) return true;
  const isOneDay = !isText && wants === 'duration' && start !== undefined && start.value === end?.value;
  const isCalledSo = ({ facet, id, words }: Mention) =>
    [vocabulary.label(facet, id, language), A_NAME.test(words) ? words : ''].some(
      (name) => name !== '' && overlap(name, title[language]) >= WHOLE_NAME,
    );
  return !(isOneDay && start.precision === 'day') && (!isGathering(kind) || lasting.some(isCalledSo));
}
const TIMES: ReadonlySet<Wanted> = new Set<Wanted>(['start', 'end', 'duration']);
const WHOLE_NAME = 0.8;
/** An acronym stands in the title of whatever is on the programme. */
const A_NAME = / |\p{Script=Han}{4}/u;

/** "Is the ILO a UN agency": what a body is stands in its profile, however much others speak of it. */
export function isOnSubject({ record }: Hit, { asked, mentions }: Question): boolean {
  const text = fold(asked).replace(/^(?:is|was|are) (?:the )?/u, '');
  const isOf = ({ id, role }: CooperationRecord['organisations'][number]) =>
    role === 'subject' &&
    mentions.some(
      (one) =>
        one.id === id && one.facet === 'organisation' && text.startsWith(fold(one.words)) && WHAT.test(text),
    );
  return record.kind === 'profile' && record.organisations.some(isOf);
}
const WHAT = /^.{2,40} (?:an?|the|part of|one of|under|within)\b|^.{2,20}(?:是|属于)/u;

/** Whether the question names a body, also within another name: "head of the ILO" names the ILO. */
export function namesBody(body: string | undefined, question: Question, vocabulary: Vocabulary): boolean {
  const term = body === undefined ? undefined : vocabulary.term('organisation', body);
  if (term === undefined) return false;
  const { mentions, asked } = question;
  if (mentions.some(({ facet, id }) => facet === 'organisation' && id === body)) return true;
  // A longer name that holds this one names another body: "ILO Beijing" is not the ILO.
  if (mentions.some(({ facet }) => facet === 'organisation')) return false;
  const words = ` ${fold(asked).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return (
    [term.name.en, ...term.acronyms].some((name) => words.includes(` ${fold(name)} `)) ||
    // Chinese has no spaces between words.
    words.includes(fold(term.name.zh))
  );
}

/** How many more countries a record is of, where a question names two or more together: "the Cambodia Laos project". */
export function countriesBeside({ record }: Hit, { mentions }: Question): number {
  const named = mentions.filter(({ facet, by }) => facet === 'country' && by === 'name').map(({ id }) => id);
  return named.length < 2 ? 0 : record.countries.filter((id) => !named.includes(id)).length;
}
