import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { SENTENCE_SPACE } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import { type Attribute, bearers } from '../asked/asked-attribute.ts';
import { FACT_READERS } from '../facts/index.ts';
import { namesAsked } from '../names-asked.ts';
import { overlap } from '../overlap.ts';
import { sentencesOf } from '../record/record-line.ts';
import { WORDS } from '../words/index.ts';
import type { FoundFact } from './find-fact.ts';

/** What is told of an attribute: by the dates of the records on its very bearer, found by `find`, or by a sentence that says so. */
export function attributeFact(
  attribute: Attribute,
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
  find: (some: readonly Hit[]) => FoundFact | undefined,
): FoundFact | undefined {
  // Where a body was founded is told by none of its places.
  if (attribute.byItsRecord && question.wants === 'place') return undefined;
  const own = attribute.byItsRecord ? onBearers(attribute, question, hits) : [];
  const fact = own.length === 0 ? undefined : find(own);
  return fact ?? statedAttribute(attribute, question, hits, catalogue);
}

/**
 * What a record says somebody or something is, in its sentence that says so of them; `undefined` where none does, whatever
 * else the records date or place.
 */
function statedAttribute(
  attribute: Attribute,
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const { language } = question;
  const { inPost, orPost } = attribute;
  const named = bearers(attribute, question);
  // "Where is he from", of the record that was spoken of.
  const posts = hits.flatMap((hit) =>
    FACT_READERS.person(hit.record, catalogue, language)
      .filter(({ person }) => named.length === 0 || named.some(({ id }) => id === person))
      .map(({ line }) => ({ statement: line, hits: [hit] })),
  );
  const telling = inPost && posts.find(({ statement }) => inPost.test(statement));
  if (telling !== undefined) return telling;
  const names = named.flatMap((one) => namesAsked(one, catalogue.vocabulary));
  for (const hit of hits)
    for (const sentence of sentencesOf(hit.record.summary[language], language))
      if (saysOf(fold(sentence), names, attribute)) return { statement: sentence, hits: [hit] };
  const [post] = posts;
  return orPost && post
    ? { ...post, statement: `${WORDS[language].placeNotStated}${SENTENCE_SPACE[language]}${post.statement}` }
    : undefined;
}

/** "X was founded in …": of X, and not of Y that X became an agency of. */
function saysOf(sentence: string, names: readonly string[], { stated }: Attribute): boolean {
  const at = sentence.search(stated);
  if (at < 0) return false;
  const before = sentence.slice(Math.max(0, at - NEAR), at);
  return names.length === 0 || names.some((name) => overlap(name, before) === 1);
}
/** Characters before the verb in which its subject stands, with what is in brackets. */
const NEAR = 60;

/** The profiles of the body asked of: their own dates are its dates. A course at a school has days of its own. */
function onBearers(attribute: Attribute, question: Question, hits: readonly Hit[]): Hit[] {
  const ids = bearers(attribute, question).map(({ id }) => id);
  return hits.filter(
    ({ record: { kind, organisations } }) =>
      kind === 'profile' && organisations.some(({ id, role }) => role === 'subject' && ids.includes(id)),
  );
}
