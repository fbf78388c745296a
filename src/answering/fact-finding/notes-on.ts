import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { overlap } from '../overlap.ts';
import type { FoundFact } from './find-fact.ts';

/** How an editor writes that a source leaves something open. */
const LEFT_OPEN =
  /\b(?:not (?:stated|named|known|given|say|state|name|date|give)|neither|nor|no|without|lost)\b|未|没有|不明/u;
/** What a source does give: "only the title and the date". */
const GIVEN = /\bonly\b[^,;:]*|(?:仅|只)[^,;:。]*/gu;

const TIME = /\b(?:dates?|days?|when|start|months?|years?)\b|日期|起止|时间|月份|年份|哪天/u;
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
  place: /\b(?:places?|where|city|country|countries)\b|地点|城市|国家|在哪/u,
  money: /\b(?:budget|amount|funder)\b|预算|金额|出资/u,
};

/**
 * The sentence of an editor's note that says of just what is asked for that the source leaves it open: "Day and place are not
 * stated." for a date. Of bodies and people it must name their part. `undefined` where no note is on that.
 */
export function leftOpen(
  { notes }: Pick<CooperationRecord, 'notes'>,
  wants: Wanted,
  { asked, language }: Pick<Question, 'asked' | 'language'>,
): string | undefined {
  const called = CALLED[wants];
  const roles = wants === 'person' || wants === 'organisation' ? askedRoles(asked) : [];
  const isOn = (clause: string) =>
    (called?.test(clause) === true && !(wants === 'start' && DONE.test(clause))) ||
    askedRoles(clause).some((role) => roles.includes(role));
  return notes
    .flatMap(({ text }) => noteSentences(text[language]))
    .find((sentence) =>
      fold(sentence)
        .replaceAll(GIVEN, '')
        .split(';')
        .some((clause) => LEFT_OPEN.test(clause) && isOn(clause)),
    );
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
  const { title, summary } = first.record;
  const text = LANGUAGES.map((one) => `${title[one]} ${summary[one]}`).join(' ');
  const holdsWords = freeText === '' || overlap(freeText, text) === 1;
  return (isOfKind || hits.length === 1) && holdsWords ? first : undefined;
}

/** What a question is after that doubts what a record says. */
export type Doubting = 'why' | 'agreement' | 'certainty';

const DOUBTS: ReadonlyArray<readonly [Doubting, RegExp]> = [
  [
    'agreement',
    /\b(?:sources?|documents?|records?|papers?|dates?)\b.{0,12}\b(?:disagree\w*|differ\b|conflict\w*|contradict\w*|clash\w*|(?:not|n't) (?:match|agree))|\b(?:contradictions?|conflicts?|discrepanc(?:y|ies)|inconsistenc(?:y|ies)|disagreements?)\b(?=.{0,30}\b(?:sources?|documents?|records?|dates?)\b)|来源.{0,6}(?:不一致|矛盾|冲突|不同|打架)|(?:日期|时间|说法|记载).{0,6}(?:不一致|矛盾|冲突|对不上|打架)|(?:有没有|有)(?:矛盾|出入)/u,
  ],
  [
    'why',
    /^(?:(?:and|but|so|ok) )*(?:why|how come)\b|^(?:那|但是?|可是?)*(?:为什么|为何|为啥|点解|干嘛|怎么(?:会|没|不|有))/u,
  ],
  [
    'certainty',
    /^(?:and |but |so )?(?:is|are|was|were|how) (?:(?:that|this|the|those|these|it|its|sure|certain|accurate|reliable|exact|is|are) ?)+(?:(?:date|day|month|year|number|figure|amount|sum|place|name)s? )?(?:really |quite |actually )*(?:certain|sure|exact|accurate|reliable|confirmed|correct|inferred|precise|guess(?:ed|work)?|estimate[ds]?|estimated|stated)?(?: or (?:just )?\w+)?$|(?:准(?:确)?|确定|可靠|靠谱|推断|推测|核实过)的?(?:吗|么|不|没有)|准不准|是不是(?:推断|推测|猜)/u,
  ],
];

/** How a text doubts what a record says; `undefined` where it does not. @param said folded, without marks at its end */
export function doubtIn(said: string): Doubting | undefined {
  return DOUBTS.find(([, words]) => words.test(said))?.[0];
}

/** Notes on what is doubted, those most to the point first. */
const TELLING: Readonly<Record<Doubting, readonly CooperationRecord['notes'][number]['about'][]>> = {
  agreement: ['conflict', 'source-error'],
  certainty: ['inferred', 'conflict', 'source-error'],
  why: ['conflict', 'inferred', 'source-error', 'remark'],
};
/** How much of what is doubted a note speaks of, at least, to be on just that. */
const LEAST_ON = 0.4;
const SAME_SORT = 0.3;

/**
 * The editors' note that is on what somebody doubts, with the words that say why removed. `undefined` where none is.
 * @param told the fact told last, which a doubt that names none is about
 */
export function noteOnDoubt(
  { notes }: CooperationRecord,
  doubt: Doubting,
  said: string,
  told: string,
  language: Language,
): string | undefined {
  const about = said.replace(DOUBTS.find(([kind]) => kind === doubt)?.[1] ?? '', '');
  const fitted = notes
    .filter((note) => TELLING[doubt].includes(note.about))
    .map((note) => {
      const text = fold(note.text[language]);
      const isOfSort = SORTS_CALLED.some(
        (called) => called.test(doubt === 'why' ? about : `${said} ${told}`) && called.test(text),
      );
      const isFirst = note.about === TELLING[doubt][0] ? FIRST : 0;
      return { text: note.text[language], fit: overlap(about, text) + (isOfSort ? SAME_SORT : 0) + isFirst };
    })
    .sort((a, b) => b.fit - a.fit);
  const [best] = fitted;
  return best !== undefined && (doubt === 'agreement' || best.fit >= LEAST_ON) ? best.text : undefined;
}
const FIRST = 0.15;

const HITS_READ = 3;

/** What the sources of the best records disagree on, for a question that asks whether they do; `undefined` for any other. */
export function findDisagreement({ asked, language }: Question, hits: readonly Hit[]): FoundFact | undefined {
  const said = fold(asked);
  if (doubtIn(said) !== 'agreement') return undefined;
  for (const hit of hits.slice(0, HITS_READ)) {
    const statement = noteOnDoubt(hit.record, 'agreement', said, '', language);
    if (statement !== undefined) return { statement, hits: [hit] };
  }
  return undefined;
}

const SORTS_CALLED: readonly RegExp[] = [
  /\b(?:dates?|dated|days?|when|months?|years?|(?:1[89]|20)\d\d|january|february|march|april|june|july|august|september|october|november|december)\b|日期|时间|月份|年份|\d[年月日]/u,
  /\b(?:places?|where|city)\b|地点|城市/u,
  /\b(?:budget|amount|money|us\$)|预算|金额|资金|美元/u,
];
