import type { FoundRecord } from '../../../bot/found-records.ts';
import { clip } from '../../limits.ts';
import { printable } from '../../mrkdwn.ts';

/** Where a result leads: into the app, since the records have no pages on the web. */
export interface AppPlace {
  readonly appId: string;
  readonly teamId: string;
}

/** Slack shows at most 50 (https://docs.slack.dev/enterprise-search/developing-apps-with-search-features). */
export const MOST_RESULTS = 50;
const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 2_000;

/** One result, in the form of the page above. */
export interface SearchResult {
  readonly external_ref: { readonly id: string };
  readonly title: string;
  readonly description: string;
  readonly link: string;
  /** `YYYY-MM-DD`. */
  readonly date_updated: string;
}

/** Records as results of Slack's search. */
export function searchResults(records: readonly FoundRecord[], place: AppPlace): readonly SearchResult[] {
  return records.slice(0, MOST_RESULTS).map(({ id, title, kind, date, summary, day }) => ({
    external_ref: { id },
    title: clip(printable(title), LONGEST_TITLE),
    // The day is exact where the record may not be; what is known of it stands here.
    description: clip(
      printable([[kind, date].filter((part) => part !== '').join(' · '), summary].join('\n')),
      LONGEST_DESCRIPTION,
    ),
    link: linkTo(id, place),
    date_updated: day,
  }));
}

/** Opens the app (https://docs.slack.dev/interactivity/deep-linking); the record's id makes each link its own. */
export function linkTo(id: string, { appId, teamId }: AppPlace): string {
  const url = new URL('https://slack.com/app_redirect');
  url.searchParams.set('app', appId);
  if (teamId !== '') url.searchParams.set('team', teamId);
  url.hash = id;
  return url.href;
}

/** The record a link leads to; empty for a link of another kind. */
export function recordIn(link: string): string {
  return URL.canParse(link) ? new URL(link).hash.slice(1) : '';
}
