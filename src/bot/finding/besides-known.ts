import { setAside } from '../../domain/asks-for-others.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { OF_SOMEBODY, type Question } from '../../domain/question.ts';
import type { Facet } from '../../domain/vocabulary.ts';

const BODIES: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'constituent']);

/**
 * The hits, and after them what is found without the bodies that a question sets aside as known: "besides the ministries, who
 * signed a memorandum?" is told by a record on no ministry. The hits alone where it sets no body aside.
 */
export function besidesKnown(
  question: Question,
  hits: readonly Hit[],
  find: (rest: Question) => readonly Hit[],
): readonly Hit[] {
  const { asked, mentions, wants, text } = question;
  const known = OF_SOMEBODY.has(wants) ? setAside(fold(asked)) : undefined;
  const aside = mentions.filter(
    ({ facet, words }) => BODIES.has(facet) && known?.includes(fold(words)) === true,
  );
  if (known === undefined || aside.length === 0) return hits;
  const others = find({
    ...question,
    asked: fold(asked).replace(known, ' '),
    mentions: mentions.filter((one) => !aside.includes(one)),
    text: aside.reduce((left, { words }) => left.replace(words, ' '), text).trim(),
  });
  const ids = new Set(hits.map(({ record }) => record.id));
  return [...hits, ...others.filter(({ record }) => !ids.has(record.id))];
}
