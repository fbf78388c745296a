import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES, LIST_COMMA } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { OrganisationRole } from '../../domain/record-fields.ts';
import { lasts } from '../../domain/stage.ts';
import { isOfHouse } from '../../domain/subject.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { askedNames, type Names } from '../asked/asked-several.ts';
import { isOfSide, namesSort } from '../asked/asked-side.ts';
import { byOwnKind, reportingNote } from '../own-kind.ts';
import { giversOf } from '../recipients.ts';
import { WORDS } from '../words/index.ts';
import type { FoundFact } from './find-fact.ts';
import { holdsNamed } from './fit.ts';

/** Names told at once; what is beyond is counted. */
const MOST_NAMES = 25;

/**
 * All the names of a sort in several records, those in most records first: "which cities", "which ministries have signed".
 * Of bodies only those of the sort named and with the part asked for, of places and countries those in a country or region named; what the question
 * itself names besides is known. `undefined` where the records name none.
 */
export function namesOfSeveral(
  question: Question,
  hits: readonly Hit[],
  sort: Names,
  { vocabulary }: Catalogue,
): FoundFact | undefined {
  const { language } = question;
  const held = new Map<string, Hit[]>();
  for (const hit of hits)
    for (const id of new Set(NAMED[sort](hit.record, question, vocabulary))) {
      held.set(id, [...(held.get(id) ?? []), hit]);
    }
  if (held.size === 0) return undefined;
  const ids = [...held.keys()].sort((a, b) => (held.get(b)?.length ?? 0) - (held.get(a)?.length ?? 0));
  const names = ids.slice(0, MOST_NAMES).map((id) => vocabulary.label(sort, id, language));
  const more = ids.length > MOST_NAMES ? ` (+${ids.length - MOST_NAMES})` : '';
  const [role] = sort === 'organisation' ? askedRoles(question.asked) : [];
  const label = role === undefined ? '' : `${WORDS[language].role[role]}${WORDS[language].colon}`;
  return {
    statement: `${label}${names.join(LIST_COMMA[language])}${more}`,
    hits: tellingMost(ids, held),
  };
}

/** Records that name all of them between them, those that name most first. */
function tellingMost(ids: readonly string[], held: ReadonlyMap<string, readonly Hit[]>): readonly Hit[] {
  const all = [...new Set([...held.values()].flat())];
  const count = (hit: Hit) => ids.filter((id) => held.get(id)?.includes(hit)).length;
  const counted = new Map(all.map((hit) => [hit, count(hit)]));
  const most = all.toSorted((a, b) => (counted.get(b) ?? 0) - (counted.get(a) ?? 0));
  return [...new Set(ids.flatMap((id) => most.find((hit) => held.get(id)?.includes(hit)) ?? []))].toSorted(
    (a, b) => most.indexOf(a) - most.indexOf(b),
  );
}

type Namer = (record: CooperationRecord, question: Question, vocabulary: Vocabulary) => readonly string[];

const NAMED: Readonly<Record<Names, Namer>> = {
  country: (record, { asked, mentions }, vocabulary) => {
    const isWithin = inRegions(mentions, vocabulary);
    const receives = RECEIVES.test(fold(asked)) || SERVES.test(fold(asked));
    // Those who came to an event received nothing by that.
    if (receives && vocabulary.withBroader('kind', record.kind).includes('event')) return [];
    const giving = receives ? giversOf(record, vocabulary) : [];
    return record.countries.filter(
      (id) => isWithin(id) && !isSaid('country', id, asked, vocabulary) && !giving.includes(id),
    );
  },
  place: ({ places }, { mentions }, vocabulary) => {
    const isWithin = inRegions(mentions, vocabulary);
    const within = mentions.filter(({ facet }) => facet === 'country').map(({ id }) => id);
    return places.filter((id) => {
      const country = vocabulary.term('place', id)?.country ?? '';
      return isWithin(country) && (within.length === 0 || within.includes(country));
    });
  },
  person: ({ people }, { asked, mentions }, vocabulary) => {
    const bodies = mentions.filter(({ facet, by }) => facet === 'organisation' && by !== 'hint');
    const office = OFFICE.exec(fold(asked))?.[0];
    return people
      .filter(
        ({ role, organisation }) =>
          (bodies.length === 0 || bodies.some((one) => isOfSide(organisation, one, vocabulary))) &&
          (office === undefined || LANGUAGES.some((one) => fold(role[one]).includes(office))),
      )
      .map(({ id }) => id);
  },
  organisation: ({ organisations }, question, vocabulary) => {
    const of = (role?: OrganisationRole) =>
      bodiesOf(
        organisations.filter((one) => role === undefined || one.role === role),
        question,
        vocabulary,
      );
    const roles = askedRoles(question.asked);
    const role = roles.find((one) => of(one).length > 0);
    return roles.length === 0 || roles[0] === 'partner' ? of() : role === undefined ? [] : of(role);
  },
};
/** Whether a country lies in the regions named; any does where none is. */
function inRegions(mentions: Question['mentions'], vocabulary: Vocabulary): (country: string) => boolean {
  const regions = mentions.filter(({ facet }) => facet === 'region');
  const held = regions.flatMap(({ id }) => vocabulary.term('region', id)?.countries ?? []);
  return (country) => regions.length === 0 || held.includes(country);
}

/** Whoever gives is no receiver. */
const RECEIVES =
  /\b(?:benefi\w+|receiv\w+|recipients?|get|got|help\w*|fund\w*)\b|受益|受惠|受助|得到|资助|出[资钱]/u;
/** What one thing is for. */
const SERVES = /\b(?:target\w*|aimed)\b|\bfor(?=\W*$)|面向|针对|惠及/u;
const OFFICE = /\b(?:minister|director|chief)|部长|局长|司长/u;

/** The bodies of the sort and nation that a question names, without the house and without what others of them are part of. */
function bodiesOf(
  parties: CooperationRecord['organisations'],
  { asked, mentions }: Question,
  vocabulary: Vocabulary,
): readonly string[] {
  const text = ` ${fold(asked)} `;
  const sorts = vocabulary.terms.filter(
    (term) =>
      term.facet === 'constituent' &&
      (mentions.some(({ facet, id }) => facet === term.facet && id === term.id) ||
        [term.name.en, ...term.aliases.en].some((name) => text.includes(` ${fold(name)} `))),
  );
  const nations = mentions.filter(({ facet }) => facet === 'country').map(({ id }) => id);
  const ids = parties
    .map(({ id }) => id)
    .filter((id) => {
      const country = vocabulary.term('organisation', id)?.country;
      const isOfNation = nations.length === 0 || (country !== undefined && nations.includes(country));
      return isOfNation && (sorts.length === 0 || sorts.some((one) => isOfSide(id, one, vocabulary)));
    });
  const wholes = new Set(ids.map((id) => wholeOf(id, vocabulary)));
  const named = [...wholes].filter((id) => !isOfHouse(id, vocabulary));
  return named.filter((id) => !named.some((one) => one !== id && isPartOf(one, id, vocabulary)));
}

/** The body that an office is part of: of a government's the ministry, of others the whole. */
function wholeOf(id: string, vocabulary: Vocabulary): string {
  const type = vocabulary.term('organisation', id)?.type;
  const above = vocabulary.withBroader('organisation', id);
  if (type === 'government') return above.at(-2) ?? id;
  return type === 'un' ? id : (above.at(-1) ?? id);
}

function isPartOf(id: string, whole: string, vocabulary: Vocabulary): boolean {
  return vocabulary.withBroader('organisation', id).includes(whole);
}

/** Whether a question names something itself, in any form. */
function isSaid(facet: Facet, id: string, asked: string, vocabulary: Vocabulary): boolean {
  const { name, aliases, acronyms } = vocabulary.term(facet, id) ?? {};
  const text = fold(asked);
  return [name?.en, name?.zh, ...(acronyms ?? []), ...(aliases?.en ?? []), ...(aliases?.zh ?? [])].some(
    (one) => one !== undefined && text.includes(fold(one)),
  );
}

/** "Which universities", "which Chinese ministries signed", "which countries": all those of the sort in the records that fit as well as the best. */
export function namesOfSort(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const sort = askedNames(question.asked);
  const isOfBodies = sort === 'organisation' && question.wants === sort;
  if (sort !== 'country' && !(isOfBodies && namesSort(question))) return undefined;
  const least = (hits[0]?.coverage ?? 0) * COVERAGE_OF_BEST;
  const fitting = hits.filter((hit) => hit.coverage >= least && holdsNamed(hit, question, hits[0]));
  // Of one record its own fields tell it better.
  // One project for a region has others far behind that fit as well as half of it.
  const isOfRegion =
    SERVES.test(fold(question.asked)) &&
    fitting.every(({ record, score }, at) => record.regions.length > 0 || (at > 0 && score < NEARLY_AS_GOOD));
  const isOne = sort === 'country' && (fitting.length < 2 || isOfRegion);
  if (isOne) return undefined;
  // "Which countries have projects": a report of one is from wherever it was told, a fair in Italy.
  const { own, reporting } = byOwnKind(question, fitting, catalogue.vocabulary);
  const counted = sort === 'country' && own.length > 1 && own.some(isLasting) ? own : fitting;
  const told = namesOfSeveral(question, counted, sort, catalogue);
  if (told === undefined || counted === fitting || reporting.length === 0) return told;
  return { ...told, caveats: [reportingNote({ own, reporting }, question.language)] };
}
const COVERAGE_OF_BEST = 0.7;
const NEARLY_AS_GOOD = 0.7;

function isLasting({ record }: Hit): boolean {
  return lasts(record.kind);
}
