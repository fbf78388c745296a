import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { textOf } from '../../domain/text-of.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { overlap } from '../overlap.ts';

/** How an editor writes that a source leaves something open. */
const LEFT_OPEN =
  /\b(?:not (?:stated|named|known|given|say|state|name|date|give)|neither|nor|no|without|lost)\b|未|没有|不明/u;
/** What a source does give: "only the title and the date". */
const GIVEN = /\bonly\b[^,;:]*|(?:仅|只)[^,;:。]*/gu;

const TIME = /\b(?:dates?|(?<!-)days?|when|start|months?|years?)\b|日期|起止|时间|月份|年份|哪天/u;
/** Other things than a beginning that have a day. */
const DONE = /\bsign|\bmet\b|\bheld\b|\btook place\b|签署|举行|会见/u;
/** What a note calls each sort of fact. */
const CALLED: Readonly<Partial<Record<Wanted, RegExp>>> = {
  date: TIME,
  start: TIME,
  end: /\b(?:end|duration|period)\b|起止|结束|期限|会期/u,
  duration: /\b(?:how long|end|duration|period|which days)\b|起止|期限|会期|具体日期|有效期/u,
  published:
    /\b(?:dates? of publication|day of the launch|bears no date|gives no date)\b|出版日期|发布日期|未(?:注明|写明)日期/u,
  place: /(?<!\bt[ao]kes? |\btook )\bplaces?\b|\b(?:where|city|country|countries)\b|地点|城市|国家|在哪/u,
  money: /\b(?:budget|amount|funder)\b|预算|金额|出资/u,
};

/**
 * The sentence of an editor's note that says of just what is asked for that the source leaves it open: "Day and place are not
 * stated." for a date. Of bodies and people it must name their part. `undefined` where no note is on that.
 * @param called what the note speaks of, where it is not what a note on this sort of fact mostly does
 */
export function leftOpen(
  { notes }: Pick<CooperationRecord, 'notes'>,
  wants: Wanted,
  { asked, language }: Pick<Question, 'asked' | 'language'>,
  called = CALLED[wants],
): string | undefined {
  const roles = wants === 'person' || wants === 'organisation' ? askedRoles(asked) : [];
  const isOn = (clause: string) =>
    (called?.test(clause) === true && !(wants === 'start' && DONE.test(clause))) ||
    askedRoles(itemsOf(clause).join('; ')).some((role) => roles.includes(role));
  return notes
    .flatMap(({ text }) => noteSentences(text[language]))
    .find((sentence) =>
      fold(sentence)
        .replaceAll(GIVEN, '')
        .split(';')
        .some((clause) => LEFT_OPEN.test(clause) && isOn(clause)),
    );
}

/** A note lists several things that are left open. */
const BETWEEN = /[,，、]|\bn?or\b|\band\b|[和及与]/u;
const OF_OTHERS =
  /\b(?:days?|months?|when|where|dates?|place|title|whether)\b|日期|时间|月份|\d月|地点|哪[天日]|标题|是否/u;

/** The things that a clause of a note says are open, without days, places and what is in doubt: on which day somebody signed is not who. */
export function itemsOf(clause: string): string[] {
  return clause.split(BETWEEN).filter((item) => item.trim() !== '' && !OF_OTHERS.test(item));
}

/** The sentences of a note, however short: each says one thing. */
export function noteSentences(note: string): readonly string[] {
  return note.split(/(?<=[.。])\s*(?=\p{Lu}|\p{Script=Han}|[“"])/u);
}

/**
 * The one record that a question is asked of: the only one there is, or the best of the kind named, "when was the conference",
 * in which all words of the question stand.
 */
export function recordMeant({ mentions, freeText }: Question, hits: readonly Hit[]): Hit | undefined {
  const [first] = hits;
  if (first === undefined || first.missing.length > 0) return undefined;
  const isOfKind = mentions.some(
    ({ facet, id, by }) => facet === 'kind' && by !== 'hint' && id === first.record.kind,
  );
  const holdsWords = freeText === '' || overlap(freeText, textOf(first.record)) === 1;
  return (isOfKind || hits.length === 1) && holdsWords ? first : undefined;
}
