import { contentWords, type Passing } from './content-words.ts';

/** A word of a Chinese dictionary of use: how often it was seen, and as what part of speech. */
export interface UsedWord {
  readonly word: string;
  readonly count: number;
  readonly partOfSpeech: string;
}

/** Everyday words of Chinese, each kind in the order of the dictionary. */
export interface EverydayChinese {
  /** Words that only build a sentence: adverbs, pronouns, conjunctions, particles. */
  readonly grammar: string[];
  /** Verbs and qualities that say little about a subject. */
  readonly light: string[];
  /** Verbs of one character: with another or a complement they make new words. */
  readonly verbs: string[];
  /** Other words of one character that only build a sentence. */
  readonly particles: string[];
}

/** Parts of speech as jieba's dictionary marks them (ICTCLAS): adverbs, pronouns, conjunctions, prepositions, particles … */
const GRAMMAR: ReadonlySet<string> = new Set('d r rr rz c p u y e o mq ad q'.split(' '));
const LIGHT: ReadonlySet<string> = new Set('v a z vd vg ad'.split(' '));
const VERB: ReadonlySet<string> = new Set(['v']);
/** Characters that the dictionary of use leaves open. */
const UNSURE: ReadonlySet<string> = new Set(['zg', 'g', 'vg', 'vn']);
const PARTICLE: ReadonlySet<string> = new Set('d c p u y r e'.split(' '));
/** Rarer words are as likely names or slips of the dictionary. */
const SEEN_AT_LEAST = 20;
const VERB_SEEN_AT_LEAST = 500;
/** Share of the words of its explanation that must be light themselves. */
const LIGHT_SHARE = 0.5;
const PASSED_OVER =
  /variant of|\bsurname\b|archaic|\(old\)|\(literary\)|\(dialect\)|^see |^abbr|^CL:|^used in|Taiwan pr|bound form/;
/** Words by which the dictionary explains and which it does not mean. */
const EXPLAINING = new Set(
  'someone something somebody sb sth one ones oneself etc esp lit fig also usu thing things use used using way kind type person people make go get become particle classifier idiom word expression coll auxiliary modal'.split(
    ' ',
  ),
);
const PASSING: Passing = { senses: PASSED_OVER, words: EXPLAINING, most: 5 };

/**
 * Chooses the everyday words out of a dictionary of use by their part of speech, and by their English explanations
 * where there are any: at least half of whose words must be light. Names are left out.
 *
 * @param explanations of a word: its readings with their meanings, as CC-CEDICT has them
 * @param isLight true for an English word that says little about a subject
 */
export function everydayChinese(
  used: readonly UsedWord[],
  explanations: ReadonlyMap<
    string,
    ReadonlyArray<{ readonly reading: string; readonly senses: readonly string[] }>
  >,
  isLight: (word: string) => boolean,
): EverydayChinese {
  const found: EverydayChinese = { grammar: [], light: [], verbs: [], particles: [] };
  for (const { word, count, partOfSpeech } of used) {
    if (count < SEEN_AT_LEAST || !/^\p{Script=Han}{1,4}$/u.test(word)) continue;
    const readings = explanations.get(word) ?? [];
    if (word.length === 1) {
      const isVerb =
        VERB.has(partOfSpeech) ||
        (UNSURE.has(partOfSpeech) && isExplainedAsVerb(readings.flatMap(({ senses }) => senses)));
      if (isVerb && count >= VERB_SEEN_AT_LEAST) found.verbs.push(word);
      else if (PARTICLE.has(partOfSpeech)) found.particles.push(word);
      continue;
    }
    if (readings.some(({ reading }) => /^[A-Z]/.test(reading))) continue;
    const share = lightShare(
      readings.flatMap(({ senses }) => senses),
      isLight,
    );
    const isKnown = readings.length > 0;
    if (GRAMMAR.has(partOfSpeech) && (!isKnown || share >= LIGHT_SHARE)) found.grammar.push(word);
    else if (LIGHT.has(partOfSpeech) && isKnown && share >= LIGHT_SHARE) found.light.push(word);
  }
  return found;
}

/** Share of light words in what explains a word; all where nothing but grammar explains it. */
function lightShare(senses: readonly string[], isLight: (word: string) => boolean): number {
  const words = contentWords(senses, PASSING);
  return words.length === 0
    ? 1
    : words.filter((word) => isLight(word) || word.endsWith('ly')).length / words.length;
}

/** True where most meanings are those of a verb: "to fish out". */
function isExplainedAsVerb(senses: readonly string[]): boolean {
  const meant = senses.filter((sense) => !PASSED_OVER.test(sense));
  return (
    meant.length > 0 && meant.filter((sense) => /^(?:\([^)]*\) )?to /.test(sense)).length > meant.length / 2
  );
}
