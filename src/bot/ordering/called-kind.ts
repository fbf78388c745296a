import type { Catalogue } from '../../domain/catalogue.ts';
import { fold, hasHan } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { sortOf } from '../../domain/kind-sorts.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { singular } from '../../domain/singular.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { strictQuery } from '../finding/search-plan.ts';

/** A narrower word for a kind as somebody typed it: "forum" for a seminar. */
interface CalledKind {
  readonly word: string;
  readonly mention: Mention;
}

/** As good as the best: what lies below holds less of what else is asked. */
const AS_GOOD = 0.99;

/**
 * The hits, those first that are called by the very word typed for a kind: a kind has many names, "forum" and
 * "workshop" are one, and whoever types the one means it. Where the question names no subject, everything of the
 * broader kind that is called so goes with them: a forum may be filed as a conference. Beside a subject only hits as
 * good as the best are sorted. Unchanged where the kind is asked for by its plain name.
 */
export function calledFirst(
  question: Question,
  hits: readonly Hit[],
  { vocabulary }: Catalogue,
  engine: SearchEngine,
): readonly Hit[] {
  const called = narrowerWords(question, vocabulary);
  if (called.length === 0) return hits;
  return byTitle(question, ofKindFirst(called, hits, vocabulary), called, { vocabulary, engine });
}

/**
 * A narrower word for a kind that has kinds below it ("information sessions", filed as events) means none of these: what
 * is filed as the kind itself goes first, before all what speaks of itself by that word.
 */
function ofKindFirst(
  called: readonly CalledKind[],
  hits: readonly Hit[],
  vocabulary: Vocabulary,
): readonly Hit[] {
  const ids = new Set(called.map(({ mention }) => mention.id));
  const isOwn = ({ record: { kind, covers } }: Hit) => ids.has(kind) || covers.some((id) => ids.has(id));
  const isBelow = ({ record: { kind } }: Hit) =>
    vocabulary
      .withBroader('kind', kind)
      .slice(1)
      .some((id) => ids.has(id));
  if (!hits.some(isBelow)) return hits;
  const own = hits.filter(isOwn);
  const words = called.flatMap((one) => otherNames(one, vocabulary));
  const saying = own.filter(({ record: { summary } }) =>
    words.some((word) => LANGUAGES.some((one) => fold(summary[one]).includes(word))),
  );
  return together(saying, own, hits);
}

function byTitle(
  question: Question,
  hits: readonly Hit[],
  called: readonly CalledKind[],
  { vocabulary, engine }: { readonly vocabulary: Vocabulary; readonly engine: SearchEngine },
): readonly Hit[] {
  const words = called.flatMap((one) => otherNames(one, vocabulary));
  const titled = hits.filter(({ record }) => isTitled(record, words));
  if (!isBare(question)) {
    // "Memoranda signed with ministries": a kind with none above it has no narrower sorts, only other names.
    if (!called.some(({ mention }) => broaderThan(mention, vocabulary))) return hits;
    const best = Math.max(...hits.map(({ coverage }) => coverage));
    return together(
      titled.filter(({ coverage }) => coverage >= best * AS_GOOD),
      hits,
    );
  }
  const others = called.flatMap((one) => elsewhereCalled(question, one, vocabulary, engine));
  const apart = others.filter(({ record }) => isTitled(record, words));
  // Where no title has the word, it is only one more name: texts may hold it for other reasons.
  return titled.length + apart.length > 0 ? together(titled, apart, others, hits) : hits;
}

/** True where a question names nothing but kinds and where. */
function isBare({ mentions, freeText, wants }: Question): boolean {
  const subjects = mentions.filter(({ facet, by }) => by !== 'hint' && facet !== 'kind');
  return (
    freeText === '' &&
    wants === undefined &&
    subjects.every(({ facet }) => facet === 'country' || facet === 'place')
  );
}

function narrowerWords({ mentions, language }: Question, vocabulary: Vocabulary): CalledKind[] {
  return mentions
    .filter(({ facet, by }) => facet === 'kind' && by === 'name')
    .map((mention) => ({ mention, word: singular(fold(mention.words)) }))
    .filter(({ mention, word }) => {
      const name = fold(vocabulary.label('kind', mention.id, language));
      // 会 is 会议, "release" is "press release".
      return hasHan(word) ? !name.includes(word) : name !== word && !name.split(/\W+/u).includes(word);
    });
}

/** The names of a sort of the kind: titles and texts have the one or the other. */
function otherNames({ word, mention }: CalledKind, vocabulary: Vocabulary): readonly string[] {
  return sortOf(mention, vocabulary)?.names.map(fold) ?? [word];
}

/** Records of the broader kind whose text has the word, those with it in the title first. */
function elsewhereCalled(
  question: Question,
  { word, mention }: CalledKind,
  vocabulary: Vocabulary,
  engine: SearchEngine,
): readonly Hit[] {
  const broader = broaderThan(mention, vocabulary);
  if (broader === undefined) return [];
  const wider = { ...mention, id: broader };
  const mentions = question.mentions.map((one) => (one === mention ? wider : one));
  return engine.search(strictQuery({ ...question, mentions, phrases: [...question.phrases, word] })).hits;
}

function broaderThan({ id }: Mention, vocabulary: Vocabulary): string | undefined {
  return vocabulary.withBroader('kind', id).slice(1).at(-1);
}

function isTitled({ title }: CooperationRecord, words: readonly string[]): boolean {
  return words.some((word) => LANGUAGES.some((language) => fold(title[language]).includes(word)));
}

/** Lists one behind the other, every record once. */
function together(...lists: ReadonlyArray<readonly Hit[]>): readonly Hit[] {
  const ids = new Set<string>();
  return lists.flat().filter(({ record }) => !ids.has(record.id) && ids.add(record.id));
}
