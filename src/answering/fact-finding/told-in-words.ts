import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { HOUSE } from '../../domain/subject.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import { namesAsked } from '../names-asked.ts';
import { overlap } from '../overlap.ts';
import { sentencesOf } from '../record/record-line.ts';
import type { FoundFact } from './find-fact.ts';
import { focusOf, holdsNamed } from './fit.ts';

/** Asks for what a text says in its own words: of what sort something is, what was done, for what or against what. */
const ASKS =
  /\b(?:what|which) (?:kinds?|sorts?|types?) of\b|\bwhat (?:did|do|does)\b(?!.{1,60}\b(?:say|have|know|hold)\b)|\bwhich \p{L}+(?:'s)? .{2,60}? (?:did|do|does|want\w*|is|are)\b|\b(?:from|of|for|against|on|with|to) what\W*$|哪一?[类种样](?!型)|哪一?个(?!最)(?=\p{Script=Han}{2})|哪方面|什么样的?|\b(?:topics?|themes?) of\b|主题|以什么为|的\p{Script=Han}{1,4}是什么|(?<![有叫是说讲生关作])(?:什么|啥)\P{L}*$|(?:用来|为了|针对|重点|致力|讲|涉及)\P{P}{0,6}(?:什么|哪些|啥)/u;
/** What is done to another, or for them: it is the other who is asked for, 感谢了谁, 面向谁. */
const TO_WHOM =
  /\bwhom? (?:did|does|do|has|have|is|was) .{2,60}?\b(?<to>thank|welcome|greet|want|hope|urge|praise|encourage|invite|congratulate|mention|credit|help|serve|protect|aimed|meant|intended)|\bwho (?<for>benefits?|profits?) from\b|(?<zh>感谢|致谢|欢迎|希望|呼吁|期待|称赞|赞扬|表扬|批评|敦促|鼓励|邀请|祝贺|提到|面向|针对|惠及|帮助|服务|保护)(?:了|过|的是)*谁/u;
/** A record of a kind is asked for: "which projects". */
const OF_KIND = /(?:\b(?:which|what)|哪一?[个些场份项次]) ?$/u;
/** What is asked for by its sort must be told, also where a title names it: "what kind of firms". */
const SORT_OF = /(?:\b(?:kinds?|sorts?|types?) of|哪一?[类种样]|什么样的?) ?$/u;
/** More records that hold it all are a list, unless the first is on nothing but what is named. */
const MOST_READ = 4;
/** A record that holds less of the question is on something else. */
const COVERAGE_OF_BEST = 0.9;
const HALF = 0.5;
/** Words of asking that no text need repeat. */
const SAYS_LITTLE = /\b(?:want(?:s|ed)?|aimed|meant|intended|kinds?|sorts?|types?)\b/gu;

/** Whether a question asks for what only the words of a record can tell, of something that it names. */
export function asksInWords({ asked, mentions }: Question): boolean {
  if (!ASKS.test(fold(asked))) return false;
  const kinds = mentions.filter(({ facet }) => facet === 'kind');
  const isAsked = (words: RegExp) => (kind: Mention) =>
    words.test(textBefore(asked, kind.words).toLowerCase());
  const isThat = (one: Mention) =>
    one.facet === 'kind' ? !isAsked(SORT_OF)(one) : !WIDE.has(one.facet) && one.id !== HOUSE;
  return mentions.some(isThat) && !kinds.some(isAsked(OF_KIND));
}
const WIDE: ReadonlySet<Facet> = new Set<Facet>(['country', 'region', 'constituent']);

/** What is said to be done to whoever is asked for, where the doer is named and no answer: "whom did she thank" by "thank". */
export function actOnAsked({ asked }: Question): string | undefined {
  return Object.values(TO_WHOM.exec(fold(asked))?.groups ?? {}).find((verb) => verb !== undefined);
}

/**
 * The sentence of the record meant that speaks of most of what a question says beside what names the record: "which firms get
 * training under …" by "small and medium-sized enterprises receive practical training". `undefined` where none holds half of it,
 * and where several records that do not belong together tell as much: they are a list.
 * @param act what is said to be done to those asked for, as `actOnAsked` gives it
 */
export function toldInWords(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
  act?: string,
): FoundFact | undefined {
  const least = COVERAGE_OF_BEST * Math.max(0, ...hits.map(({ coverage }) => coverage));
  const near = hits.filter((hit) => hit.coverage >= least && holdsNamed(hit, question));
  const [first] = near;
  if (near.length > MOST_READ && first && focusOf(question, first, catalogue) < 1) return undefined;
  const told = near
    .slice(0, MOST_READ)
    .flatMap((hit) => bestSentence(question, hit, catalogue, act) ?? [])
    .toSorted((a, b) => b.weight - a.weight);
  const [best] = told;
  if (best === undefined) return undefined;
  const belongs = ({ hit: { record }, held }: Told) =>
    held < best.held || record === best.hit.record || record.related.includes(best.hit.record.id);
  return told.every(belongs) ? { statement: best.sentence, hits: [best.hit] } : undefined;
}

interface Told {
  readonly sentence: string;
  readonly hit: Hit;
  /** The share of what is asked that the sentence holds. */
  readonly held: number;
  /** The same, more where the record is on nothing but what was asked. */
  readonly weight: number;
}

/** The sentence of a record that holds most of what is asked beside its title, if half of that and a word that is no name. */
function bestSentence(question: Question, hit: Hit, catalogue: Catalogue, act = ''): Told | undefined {
  const { language, mentions, freeText, asked } = question;
  const { title, summary, people } = hit.record;
  const words = new Set(`${freeText} ${act}`.replace(SAYS_LITTLE, '').split(' '));
  words.delete('');
  const parts = [
    ...[...words].map((word) => ({ names: [word], isSort: word === act, says: 2 })),
    // Whoever speaks in the record is "he" there.
    ...mentions
      .filter(({ id }) => !people.some((one) => one.id === id))
      .map((one) => {
        const isSort = SORT_OF.test(textBefore(asked, one.words));
        return {
          names: namesAsked(one, catalogue.vocabulary),
          isSort,
          says: isSort || one.by === 'hint' ? 1 : 0,
        };
      }),
  ].filter(({ names, isSort }) => isSort || !names.some((name) => overlap(name, title[language]) === 1));
  const whole = parts.reduce((sum, { says }) => sum + Math.max(1, says), 0);
  const focus = focusOf(question, hit, catalogue);
  const [best] = sentencesOf(summary[language], language)
    .map((sentence) => {
      const shares = parts.map(({ names }) => Math.max(...names.map((name) => overlap(name, sentence))));
      const isOfMatter = parts.some(({ says }, at) => says > 0 && shares[at] === 1);
      const held =
        parts.reduce((sum, { says }, at) => sum + Math.max(1, says) * (shares[at] ?? 0), 0) / whole;
      return { sentence, hit, isOfMatter, held, weight: held + focus };
    })
    .filter(({ isOfMatter, held }) => isOfMatter && held >= HALF)
    .toSorted((a, b) => b.held - a.held);
  return best;
}
