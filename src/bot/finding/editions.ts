import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { ORDINALS } from '../../domain/ordinals.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import { matchesOf } from '../../understanding/text/matches.ts';
import { chineseNumber } from '../../understanding/text/numbers.ts';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const ORDINAL = `(?<n>${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
const PART = '(?:edition|phase|round|instalment|session|part|stage|volume)';
const CHINESE_COUNT = '(?<n>[一二三四五六七八九十百]{1,4}|\\d{1,3})';
const CHINESE_PART = '(?:届|版|期|轮|阶段)';

/** What stands in front of a name and tells which of its series is meant: "the third …", "second edition of the …", 第五届…. */
const BEFORE: readonly RegExp[] = [
  new RegExp(`\\b${ORDINAL} (?:annual |${PART} of (?:the )?)?$`, 'u'),
  new RegExp(`第${CHINESE_COUNT}(?:${CHINESE_PART}|个|次)?的?(?:中国|全球|国际)?$`, 'u'),
];
/** What stands behind a name and does so: "… phase 3", "… III", …第三期, 三期. */
const AFTER: readonly RegExp[] = [
  new RegExp(`^,? ?(?:${PART}|no\\.?|number) (?<n>\\d{1,2}|[iv]{1,3})\\b`, 'u'),
  new RegExp(`^,? (?:the )?${ORDINAL} ${PART}\\b`, 'u'),
  /^ (?<n>ii|iii|iv|v)\b/u,
  new RegExp(`^(?:项目)?[（(]?第?${CHINESE_COUNT}${CHINESE_PART}`, 'u'),
];
/** Whatever numbers a text tells of, wherever they stand in it. */
const ANYWHERE: readonly RegExp[] = [
  new RegExp(`\\b${ORDINAL}\\b`, 'gu'),
  new RegExp(`\\b(?:${PART}|no\\.?) (?<n>\\d{1,2}|[iv]{1,3})\\b`, 'gu'),
  /\b(?<n>ii|iii|iv)\b/gu,
  new RegExp(`第${CHINESE_COUNT}(?:${CHINESE_PART}|个|次)?`, 'gu'),
];
/** What goes on behind a name is no more of it: "the second SCORE agreement" is one of two agreements. */
const ENDS =
  /^(?:\s*$|\s*[?.!,;:，。？！；：]|\s(?:in|of|from|held|was|is|were|on|at|that|and|with|about|for|edition|phase|when|where|who|what|which|take|took|start|started|happen)\b|[的是在由有何什哪谁])/u;
/** Things of which there is one after the other. */
const SERIES: ReadonlySet<Facet> = new Set<Facet>(['programme', 'organisation', 'topic']);

/** Which one of a series a question names: "the fifth Hongqiao forum", 第五届虹桥论坛. */
export interface Edition {
  readonly number: number;
  /** The thing and its number, as typed. */
  readonly words: string;
  /** The number, as typed. */
  readonly which: string;
  /** All that was asked, but for the number. */
  readonly rest: string;
}

/** The edition that a question names, if it names one. The first of several is one in time, unless an edition is spoken of. */
export function editionAsked({ asked, mentions }: Question): Edition | undefined {
  const text = fold(asked);
  const typed = text.length === asked.length ? asked : text;
  for (const { facet, by, words } of mentions) {
    const name = fold(words);
    const from = text.indexOf(name);
    if (!SERIES.has(facet) || by === 'hint' || from < 0) continue;
    const [lead, rest] = [text.slice(0, from), text.slice(from + name.length)];
    const before = BEFORE.map((pattern) => pattern.exec(lead)).find((match) => match !== null);
    const after = AFTER.map((pattern) => pattern.exec(rest)).find((match) => match !== null);
    const match = after ?? (ENDS.test(rest) ? before : undefined);
    const number = match && numberOf(match.groups?.n ?? '');
    if (match === undefined || number === undefined || (number === 1 && !SAYS_PART.test(match[0]))) continue;
    const to = from + name.length;
    return match === after
      ? {
          number,
          words: typed.slice(from, to + match[0].length),
          which: match[0].trim(),
          rest: typed.slice(0, to) + typed.slice(to + match[0].length),
        }
      : {
          number,
          words: typed.slice(match.index, to),
          which: match[0].trim(),
          rest: typed.slice(0, match.index) + typed.slice(from),
        };
  }
  return undefined;
}
const SAYS_PART = new RegExp(`${PART}|${CHINESE_PART}`, 'u');

/**
 * The hits that may be of the edition asked for: a record of the sixth forum is none of the fifth, one that tells no number may be
 * of any. Where none is left, or a yes or no asks of it and none says so, what is named is in no record.
 */
export function ofEditionAsked(
  question: Question,
  hits: readonly Hit[],
): { readonly hits: readonly Hit[]; readonly unheldEdition?: string } {
  const edition = editionAsked(question);
  if (edition === undefined) return { hits };
  const left = hits.filter(({ record }) => {
    const told = editionsOf(record);
    return told.size === 0 || told.has(edition.number);
  });
  const isOpen = question.wants === 'whether' && isUnnumbered(left, edition);
  return left.length === 0 || isOpen ? { hits: [], unheldEdition: edition.words } : { hits: left };
}

/** Whether no record says that it is the edition asked for. */
export function isUnnumbered(hits: readonly Hit[], { number }: Edition): boolean {
  return !hits.some(({ record }) => editionsOf(record).has(number));
}

function editionsOf({ title, summary }: CooperationRecord): ReadonlySet<number> {
  const texts = LANGUAGES.map((one) => fold(`${title[one]} ${summary[one]}`));
  return new Set(
    texts.flatMap((text) =>
      ANYWHERE.flatMap((pattern) =>
        matchesOf(text, pattern).flatMap(({ groups }) => numberOf(groups?.n ?? '') ?? []),
      ),
    ),
  );
}

/** The number that an ordinal, a Roman or a Chinese number stands for. */
function numberOf(written: string): number | undefined {
  const digits = Number.parseInt(written, 10);
  if (!Number.isNaN(digits)) return digits;
  const place = Math.max(ORDINALS.indexOf(written), ROMAN.indexOf(written));
  if (place >= 0) return place + 1;
  return /^\p{Script=Han}+$/u.test(written) ? chineseNumber(written) : undefined;
}
