import { fold, hasHan } from '../../domain/fold.ts';
import type { Mention } from '../../domain/question.ts';
import { kindsNamed } from '../../domain/subject.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import type { Name } from '../names/name-list.ts';
import { isManifold } from './manifold-words.ts';
import { createSubjectWords, type SubjectTerm, type SubjectWords, termsOf } from './subject-words.ts';

/** Says what a question is about, from its words and what was named; gives the mentions with what was told. */
export type TellSubjects = (text: string, mentions: readonly Mention[]) => Mention[];

interface Evidence {
  score: number;
  /** The part of it that comes from other words than the first one with many meanings. */
  beside: number;
  readonly words: string[];
  /** Where the last of the words ends. */
  to: number;
}

/** As much as one word says that stands for a subject by itself, but from more words than one. */
const TOLD_FROM = 0.95;
const FEWEST_WORDS = 2;
/** A second subject must be told nearly as well as the first. */
const NEAR_BEST = 0.8;
const MOST_TOLD = 2;
/** What a name or an expression found whole says beyond its words. */
const FOUND_WHOLE = 0.7;
/** A hint that the rest of the question does not bear out still counts so much. */
const LEAST_WEIGHT = 0.3;
/** So much other words must say for a subject that a word with many meanings hints at. */
const BORNE_OUT_FROM = 0.3;
/** Bodies in the widest sense ("bosses", "firms") are part of how a subject is told. */
const PART_OF_SUBJECT: ReadonlySet<Facet> = new Set<Facet>(['topic', 'constituent']);

/**
 * Builds the teller of subjects by scattered everyday words: "unannounced", "boss" and "rules" are labour inspection
 * though none of them is its name. Each word speaks for the topics whose everyday expressions hold it, the more the
 * fewer they are.
 *
 * Topics hinted at get a weight by how much of the question speaks for them; one or two that nothing hinted at are
 * added as hints where two words or more tell them and no topic was named.
 *
 * @param names every name and hint of the vocabulary
 * @param tellingShare how much a word says by itself, 0 to 1: as part of an expression "day" tells little
 */
export function createSubjectTeller(
  names: readonly Name[],
  tellingShare: (word: string) => number = () => 1,
): TellSubjects {
  const subjects = createSubjectWords(names, tellingShare);
  return (text, mentions) => {
    const named = mentions.some((one) => isTopic(one) && !isOpen(one));
    if (named && !mentions.some(isOpen)) return [...mentions];
    const others = mentions.filter(({ facet }) => !PART_OF_SUBJECT.has(facet));
    const said = fold(text);
    const open = termsOf(said).filter((one) => !isCut(one, said, kindsNamed({ mentions })));
    const scores = gather(open, new Set(others.flatMap(termsOfMention)), subjects.speaksFor);
    const doubtful = new Set(
      mentions.filter((one) => isDoubtful(one, scores.get(one.id))).map(({ id }) => id),
    );
    for (const { id } of mentions.filter(isOpen)) {
      const one = scores.get(id);
      if (one !== undefined && !doubtful.has(id)) one.score += FOUND_WHOLE;
    }
    const evidence = [...scores].sort(([, a], [, b]) => b.score - a.score);
    const best = evidence[0]?.[1].score ?? 0;
    if (best === 0) return [...mentions];
    const weightOf = (id: string) =>
      doubtful.has(id) ? LEAST_WEIGHT : Math.max(LEAST_WEIGHT, (scores.get(id)?.score ?? 0) / best);
    const isNew = (id: string) => !mentions.some((one) => isTopic(one) && one.id === id && one.by !== 'hint');
    const told = named
      ? []
      : evidence.slice(0, MOST_TOLD).filter(([id, one]) => isNew(id) && isTold(one, best));
    const replaced = new Set(told.map(([id]) => id));
    return [
      ...mentions
        .filter((one) => !(isTopic(one) && replaced.has(one.id)))
        .map((one) => (isOpen(one) ? { ...one, weight: (one.weight ?? 1) * weightOf(one.id) } : one)),
      ...told.map(([id, { words }]): Mention => {
        const hints = mentions.filter((one) => isTopic(one) && one.id === id);
        const found = Math.max(...hints.map(({ weight = 1 }) => weight), hints.length === 0 ? 1 : 0);
        const all = allWords(
          hints.map((one) => one.words),
          words,
        );
        return { facet: 'topic', id, by: 'hint', words: all, weight: found * weightOf(id) };
      }),
    ];
  };
}

function isTopic({ facet }: Mention): boolean {
  return facet === 'topic';
}

/** A hint, or a name that is one everyday word ("welfare"): the rest of the question may tell another subject. */
function isOpen({ facet, by, words }: Mention): boolean {
  if (facet !== 'topic' || by === 'filter') return false;
  return by === 'hint' || /^(?:\p{Ll}+|\p{Script=Han}{1,2})$/u.test(words);
}

/** A word with many meanings that no other word of the question bears out. */
function isDoubtful({ facet, by, words }: Mention, said: Evidence | undefined): boolean {
  if (facet !== 'topic' || by !== 'hint' || !isManifold(fold(words))) return false;
  return (said?.beside ?? 0) < BORNE_OUT_FROM;
}

function termsOfMention({ words }: Mention): string[] {
  return termsOf(fold(words)).map(({ term }) => term);
}

function isTold({ score, words }: Evidence, best: number): boolean {
  return words.length >= FEWEST_WORDS && score >= TOLD_FROM && score >= best * NEAR_BEST;
}

/** Two characters of which one belongs to the kind that is named beside it: 业项 in 就业项目. */
function isCut({ term, from }: SubjectTerm, text: string, kinds: readonly Mention[]): boolean {
  return (
    hasHan(term) &&
    kinds.some(({ words }) => {
      const at = text.indexOf(fold(words));
      return at === from + 1 || (at >= 0 && at + words.length === from + 1);
    })
  );
}

/** What speaks for each subject. */
function gather(
  terms: readonly SubjectTerm[],
  left: ReadonlySet<string>,
  speaksFor: SubjectWords['speaksFor'],
): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  const seen = new Set(left);
  for (const one of terms) {
    if (seen.has(one.term)) continue;
    seen.add(one.term);
    const { shown, from, to } = one;
    for (const [id, weight] of speaksFor(one)) {
      const said = evidence.get(id) ?? { score: 0, beside: 0, words: [], to: 0 };
      // Pairs of characters overlap: 社会保 is one word and a half, not two.
      if (from < said.to) continue;
      said.score += weight;
      if (!isManifold(shown) || said.words.some(isManifold)) said.beside += weight;
      said.words.push(shown);
      said.to = to;
      evidence.set(id, said);
    }
  }
  return evidence;
}

/** The words of hints as typed, and those scattered ones that are not among them. */
function allWords(hints: readonly string[], scattered: readonly string[]): string {
  const held = fold(hints.join(' '));
  return [...hints, ...scattered.filter((word) => !held.includes(word))].join(' ');
}
