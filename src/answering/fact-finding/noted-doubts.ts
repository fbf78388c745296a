import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Language } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { overlap } from '../overlap.ts';
import type { FoundFact } from './find-fact.ts';

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
    /^(?:(?:and|but|so) )*(?:is|are|was|were) (?:that|this|the|those|it)(?: (?:date|day|month|year|number|figure|amount|place)s?)? (?:really |quite )*(?:certain|sure|exact|accurate|reliable|confirmed|correct|inferred|precise|guessed|estimated)(?: or (?:just )?\w+)?$|^how (?:sure|certain|exact|accurate|reliable) (?:is|are)\b.{0,25}$|(?:日期|时间|年份|月份|数字|数据|金额|地点)[^，。,]{0,4}(?:准|可靠|靠谱|确定|推断|推测)/u,
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
const FIRST = 0.15;
/** Words by which a doubt and a note are of the same sort. */
const SORTS_CALLED: readonly RegExp[] = [
  /\b(?:dates?|dated|days?|when|months?|years?|(?:1[89]|20)\d\d|january|february|march|april|june|july|august|september|october|november|december)\b|日期|时间|月份|年份|\d[年月日]/u,
  /\b(?:places?|where|city)\b|地点|城市/u,
  /\b(?:budget|amount|money|us\$)|预算|金额|资金|美元/u,
];

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
  const [best] = notes
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
  return best !== undefined && (doubt === 'agreement' || best.fit >= LEAST_ON) ? best.text : undefined;
}
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
