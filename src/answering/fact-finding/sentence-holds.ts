import type { Hit } from '../../domain/hit.ts';
import type { Wanted } from '../../domain/question.ts';
import type { OrganisationRole } from '../../domain/record-fields.ts';
import { isGathering } from '../../domain/stage.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import { askedRoles } from '../asked/asked-role.ts';

/** Sorts of facts that running text states as well. */
export type Stated = Exclude<
  Wanted,
  'name' | 'meaning' | 'whether' | 'telephone' | 'fax' | 'email' | 'web' | 'address'
>;

/** A day or a year in a folded sentence. */
export const DAY =
  /\b(?:1[89]|20)\d\d\b|\b\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d+月/;
/** "In March 2017, … on the 15th" tells no day to whoever reads that alone. */
export const WHOLE_DAY =
  /\b\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d月\d+日/;
/** Sorts that are told by a day. */
export const DATED: ReadonlySet<Stated> = new Set<Stated>(['date', 'start', 'end', 'published']);
/** Dates and places in a row as text writes them. */
const DATES =
  /\b(?:\d{1,2}(?: to | and |[-–]))?\d{0,2} ?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})?(?:,? (?:1[89]|20)\d\d)?\b|\b(?:1[89]|20)\d\d\b|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:[至到—–-]\d{1,2}日)?|\d{4}年|第[\d一二三四五六七八九十百]+[个届次期轮号]?|\b\d+(?:st|nd|rd|th)\b|\d+世纪/g;
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozen)\b|[一二两三四五六七八九十百半][个名项家所位国种条]/;
const MONEY =
  /(?:us\$|\$|€|£|\b(?:usd|eur)) ?\d[\d,.]*|\d[\d,.]* ?(?:million )?(?:us )?(?:dollars|euros|yuan)|\d[\d,.]*万?(?:美元|欧元|元)/;
const SUMS = new RegExp(MONEY, 'g');
/** A folded sentence without the numbers that count nobody and nothing: its dates, and the sums of money it tells. */
export function withoutDatesAndSums(folded: string): string {
  return folded.replace(DATES, ' ').replace(SUMS, ' ');
}
const PUBLISHED = /\b(?:published|released|issued|came out)\b|发布|发表|刊登|出版/;
/** From one year to another; the digits of a telephone number are none. */
const YEARS = /(?<!\d)(?:1[89]|20)\d\d\D{1,6}(?:1[89]|20)\d\d(?!\d)/g;
const SPANS =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:days?|weeks?|months?|years?)\b|(?:(?<!\d)\d{1,3}|[一二两三四五六七八九十]+)(?:天|年|个月|周)/;
/** 2019年 is a year and no length of time. */
const LENGTH = new RegExp(`${SPANS.source}|${YEARS.source}`);
const POST =
  /\b(?:secretary|chair\w*|president|director|head|heads|deputy|vice|chief|officer|members?|seats?|minister|coordinator)\b|秘书|主席|主任|局长|司长|处长|部长|理事(?!会)|会员|席位|负责人|官员/;
const ORDINAL =
  /\b(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|第[\d一二三四五六七八九十]+[届版次期个轮]|首[届次版]/;
const TITLE = /\b(?:mr|ms|mrs|dr)\b|先生|女士|博士/;

/** Tells it of a folded sentence; `named` says whether it names one of some ids that the question does not. */
type Test = (
  folded: string,
  named: (facet: Facet, ids: readonly string[]) => boolean,
  hit: Hit,
  roles: readonly OrganisationRole[],
) => boolean;
const holds =
  (words: RegExp): Test =>
  (sentence) =>
    words.test(sentence);

/** Whether a sentence holds something of the sort that is wanted. */
export const HOLDS: Readonly<Record<Stated, Test>> = {
  count: (sentence) => NUMBER.test(withoutDatesAndSums(sentence)),
  money: holds(MONEY),
  post: holds(POST),
  ordinal: holds(ORDINAL),
  date: holds(DAY),
  start: holds(DAY),
  end: holds(DAY),
  // The day of a speech is not that on which its text came out.
  published: (sentence) => DAY.test(sentence) && PUBLISHED.test(sentence),
  // The years of the project that held a conference are no length of that.
  duration: (sentence, _named, { record }) =>
    LENGTH.test(isGathering(record.kind) ? sentence.replace(YEARS, ' ') : sentence),
  person: (sentence, named, { record }) =>
    TITLE.test(sentence) ||
    named(
      'person',
      record.people.map(({ id }) => id),
    ) ||
    named(
      'organisation',
      record.organisations.map(({ id }) => id),
    ),
  // Whoever carried something out is no answer to who paid for it.
  organisation: (sentence, named, { record }, roles) =>
    tellsNameless(sentence, record.organisations, roles) ||
    named(
      'organisation',
      record.organisations
        .filter(({ role }) => roles.length === 0 || roles.includes(role))
        .map(({ id }) => id),
    ),
  place: (_sentence, named, { record }) =>
    named('place', record.places) || named('country', record.countries),
};

/** Whether those who had a part of which a record names nobody are told by what they are: "sponsored by 17 universities". */
function tellsNameless(
  sentence: string,
  parties: Hit['record']['organisations'],
  roles: readonly OrganisationRole[],
): boolean {
  return (
    roles.length > 0 &&
    !parties.some(({ role }) => roles.includes(role)) &&
    NAMELESS.test(sentence) &&
    askedRoles(sentence).some((role) => roles.includes(role))
  );
}
const SORTS_OF_BODIES =
  '(?:universities|colleges|companies|enterprises|firms|unions|organi[sz]ations|institutions|agencies|banks|ministries)';
const NAMELESS = new RegExp(
  `(?:\\d|\\b(?:various|several|many|some|a number of)) (?:[a-z]+ )?${SORTS_OF_BODIES}\\b|[\\d多各数几][个家所](?:中国)?(?:大学|高校|高等院校|院校|公司|企业|工会|组织|机构|银行|部门)`,
  'u',
);
