import { LANGUAGES, type Language } from '../../domain/language.ts';
import { daysOf, type PartialDate } from '../../domain/partial-date.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { OrganisationRole } from '../../domain/record-fields.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { dateText } from '../formats.ts';
import { recipientsOf } from '../recipients.ts';
import type { IatiActivity, IatiDate, IatiRole, Narrated, Narrative, OwnCode } from './iati-shape.ts';

const ROLES: Readonly<Record<OrganisationRole, IatiRole | undefined>> = {
  funding: '1',
  implementing: '4',
  partner: undefined,
  signatory: undefined,
  host: undefined,
  participant: undefined,
  subject: undefined,
};

/**
 * A record in the shape of an IATI activity, with what the record says and nothing else. A date that is not known to
 * the day has no `@iso-date`. A giver's own country is no recipient where another country or a region is named.
 *
 * @param today `YYYY-MM-DD`; a date after it is planned, as IATI's code list has it
 */
export function iatiActivity(record: CooperationRecord, vocabulary: Vocabulary, today: string): IatiActivity {
  const name = (facet: Facet, id: string): Narrated => narrated((l) => vocabulary.label(facet, id, l));
  const own = (facet: Facet, id: string): OwnCode => ({
    '@vocabulary': '99',
    '@code': id,
    ...name(facet, id),
  });
  const { dates, contact } = record;
  const { published } = dates;
  const status = statusOf(record, today);
  const parties = record.organisations.map((party) => ({ ...party, code: ROLES[party.role] }));
  const [source] = record.sources;
  const publisher = source && vocabulary.sources.get(source.document)?.publisher;
  return {
    '@default-language': 'en',
    'iati-identifier': record.id,
    'reporting-org': narrated((l) => publisher?.[l] ?? source?.document ?? ''),
    title: narrated((l) => record.title[l]),
    description: [
      { '@type': '1', ...narrated((l) => record.summary[l]) },
      ...record.notes.map((note) => ({ '@type': '4' as const, ...narrated((l) => note.text[l]) })),
    ],
    ...unlessEmpty(
      'participating-org',
      parties.flatMap(({ id, code }) => (code ? [{ '@role': code, ...name('organisation', id) }] : [])),
    ),
    ...(status && { 'activity-status': { '@code': status } }),
    ...unlessEmpty('activity-date', [
      ...(dates.start ? [activityDate(dates.start, startsAfter(dates.start, today) ? '1' : '2')] : []),
      ...(dates.end ? [activityDate(dates.end, isOver(dates.end, today) ? '4' : '3')] : []),
    ]),
    ...(contact && { 'contact-info': [contactInfo(contact)] }),
    ...unlessEmpty(
      'recipient-country',
      recipientsOf(record, vocabulary).map((id) => ({ '@code': id, ...name('country', id) })),
    ),
    ...unlessEmpty(
      'recipient-region',
      record.regions.map((id) => own('region', id)),
    ),
    ...unlessEmpty(
      'location',
      record.places.map((id) => ({ name: name('place', id) })),
    ),
    ...unlessEmpty(
      'sector',
      record.topics.map((id) => own('topic', id)),
    ),
    ...unlessEmpty(
      'transaction',
      record.money.map((money) => ({
        value: { '@currency': money.currency, $: money.amount },
        description: narrated((l) => money.for[l]),
        ...(money.from && { 'provider-org': name('organisation', money.from) }),
        ...unlessEmpty('desk:maybe-same-as', money.maybeSameAs ?? []),
      })),
    ),
    'document-link': record.sources.map(({ document, place }) => ({
      title: narrated((l) => vocabulary.sources.get(document)?.title[l] ?? document),
      description: narrated((l) => place[l]),
      ...(published?.precision === 'day' && { 'document-date': { '@iso-date': published.value } }),
    })),
    ...unlessEmpty(
      'related-activity',
      record.related.map((id) => ({ '@ref': id })),
    ),
    'desk:kind': record.kind,
    ...unlessEmpty(
      'desk:party',
      parties.flatMap(({ id, role, code }) => (code ? [] : [{ '@role': role, ...name('organisation', id) }])),
    ),
    ...(published && { 'desk:published': published.value }),
  };
}

function narrated(text: (language: Language) => string): { narrative: readonly Narrative[] } {
  return { narrative: LANGUAGES.map((language) => ({ '@xml:lang': language, $: text(language) })) };
}

function unlessEmpty<Key extends string, Item>(
  key: Key,
  items: readonly Item[],
): { readonly [K in Key]?: readonly Item[] } {
  return items.length === 0 ? {} : ({ [key]: items } as { readonly [K in Key]: readonly Item[] });
}

function activityDate(date: PartialDate, type: IatiDate['@type']): IatiDate {
  return {
    '@type': type,
    ...(date.precision === 'day' ? { '@iso-date': date.value } : { 'desk:known': date.value }),
    // An inferred date says so in its text, and a rough one is readable there.
    ...((date.inferred || date.precision !== 'day') && narrated((l) => dateText(date, l))),
  };
}

function startsAfter(date: PartialDate, today: string): boolean {
  const days = daysOf(date);
  return days !== undefined && days.from > today;
}

/** A date without a year lies in the past: the source tells of it. */
function isOver(date: PartialDate, today: string): boolean {
  const days = daysOf(date);
  return days === undefined || days.to <= today;
}

function statusOf({ dates }: CooperationRecord, today: string): '1' | '2' | '4' | undefined {
  const { start, end } = dates;
  if (start && startsAfter(start, today)) return '1';
  if (end && daysOf(end) && isOver(end, today)) return '4';
  const began = start && daysOf(start);
  const ends = end && daysOf(end);
  return began && ends && began.to <= today && ends.from > today ? '2' : undefined;
}

function contactInfo(contact: NonNullable<CooperationRecord['contact']>): Readonly<Record<string, unknown>> {
  const { address, telephone, email, web } = contact;
  return {
    ...(telephone && { telephone }),
    ...(email && { email }),
    ...(web && { website: web }),
    ...(address && { 'mailing-address': narrated((l) => address[l]) }),
  };
}
