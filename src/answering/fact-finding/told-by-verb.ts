import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import { overlap } from '../overlap.ts';
import { sentencesOf } from '../record/record-line.ts';
import type { FoundFact } from './find-fact.ts';
import { holdsNamed } from './fit.ts';

/** What was done, of which somebody is asked for who did it: "who endorsed …". */
const WHO_DID = /\bwho(?:'s| is| are| was| were| has| have)? (?<verb>[a-z]{4,})\b/u;
/** Verbs for which records have other words. */
const ALIKE: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/^(?:support|sponsor|back)/u, /\b(?:support|sponsor|back)(?:s|ed)\b/u],
  [/^(?:responsible|charge)/u, /\bin charge of\b|\bresponsible for\b/u],
  [/^(?:train|teach|taught)/u, /\btrain(?:s|ed)\b|\btaught\b/u],
];
const COVERAGE_OF_BEST = 0.7;
/** Shorter verbs say too little. */
const SHORTEST = 6;
const ENOUGH = 0.3;

/**
 * Who did something, by the sentence of a record that tells it with the verb asked: "it trained over 250 young experts".
 * `undefined` where no verb is asked of, or no sentence of the best records has it.
 */
export function toldByVerb(question: Question, hits: readonly Hit[]): FoundFact | undefined {
  const { asked, language, text } = question;
  const verb = WHO_DID.exec(fold(asked))?.groups?.verb;
  const [best] = hits;
  if (verb === undefined || best === undefined) return undefined;
  const stated = ALIKE.find(([words]) => words.test(verb))?.[1];
  const tells = (sentence: string) => {
    const folded = fold(sentence);
    return stated === undefined
      ? folded.split(/[^a-z]+/u).some((one) => isSame(one, verb))
      : stated.test(folded);
  };
  for (const hit of hits.filter((one) => one.coverage >= best.coverage * COVERAGE_OF_BEST)) {
    if (!holdsNamed(hit, question, best)) continue;
    const told = sentencesOf(hit.record.summary[language], language).find(
      (one) => tells(one) && overlap(text, one, hit.record.title[language]) >= ENOUGH,
    );
    if (told !== undefined) return { statement: told, hits: [hit] };
  }
  return undefined;
}

function isSame(word: string, verb: string): boolean {
  return word.length >= SHORTEST && stem(word) === stem(verb);
}

function stem(verb: string): string {
  return verb.replace(/(?:ing|ed|es|s|d|e)$/u, '');
}
