import { agreement } from './agreement.ts';
import { conference } from './conference.ts';
import { contact } from './contact.ts';
import { event } from './event.ts';
import { meeting } from './meeting.ts';
import { news } from './news.ts';
import { policy } from './policy.ts';
import { pressRelease } from './press-release.ts';
import { profile } from './profile.ts';
import { project } from './project.ts';
import type { RecordKindRules } from './rules.ts';
import { seminar } from './seminar.ts';
import { statement } from './statement.ts';
import { training } from './training.ts';
import { video } from './video.ts';

/** Every kind of record with its rules. Its names and aliases, in both languages, are in data/vocabulary/kinds.json. */
export const RECORD_KINDS = {
  news,
  'press-release': pressRelease,
  event,
  seminar,
  meeting,
  conference,
  training,
  video,
  project,
  agreement,
  profile,
  policy,
  statement,
  contact,
} as const satisfies Record<string, RecordKindRules>;

/** The id of a kind, as it stands in a record's `kind`. */
export type RecordKind = keyof typeof RECORD_KINDS;

/** All kind ids, in the order in which people are shown them. */
export const RECORD_KIND_IDS = Object.keys(RECORD_KINDS) as [RecordKind, ...RecordKind[]];

/** The kinds whose records are of one of some schema.org types. */
export function kindsOfType(...types: readonly string[]): ReadonlySet<string> {
  return new Set(RECORD_KIND_IDS.filter((id) => types.includes(RECORD_KINDS[id].schemaType)));
}

/** The kinds that report on something and are not that themselves. */
export const REPORTS = kindsOfType('NewsArticle');
