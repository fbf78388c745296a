import { fold } from '../../domain/fold.ts';
import type { Question } from '../../domain/question.ts';
import { namesPost } from '../asked/person-acts.ts';
import type { Fact } from '../facts/fact.ts';

/** "Who is the director?": whoever was it before is not, where the same records name another. */
export function withoutFormer<Told extends { readonly fact: Fact }>(
  all: readonly Told[],
  { asked, mentions }: Question,
): readonly Told[] {
  if (!namesPost(asked) || WAS.test(asked) || mentions.some(({ facet }) => facet === 'person')) return all;
  const holding = all.filter(({ fact }) => !FORMER.test(fold(fact.about)));
  return holding.length > 0 ? holding : all;
}
const WAS =
  /\b(?:was|were|former(?:ly)?|before|previous(?:ly)?|ex|used to|then)\b|曾|前任|前[局部司主总]|原|当时|以前|之前/iu;
const FORMER = /\b(?:former|ex-|outgoing|previous)\b|(?<![以之])前(?=[局部司处]长|主任|总|主席|会长)/u;
