import { hasHan } from '../../domain/fold.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { QUESTION } from './telling-clauses.ts';

/**
 * True for a Chinese clause, by what it says, whose matter everyday words tell: one that asks, 咱国家社保往后朝哪儿使劲, and
 * where no name `isTold` to be the subject any that does not speak of the asker: 用科技帮年轻人找工作，亚太有哪些报道.
 */
export function isToldByHint(
  said: string,
  isTold: boolean,
  clause: Stretch,
  weak: readonly NamedStretch[],
): boolean {
  return (
    hasHan(said) &&
    (QUESTION.test(said) || /感兴趣|有兴趣|好奇/u.test(said) || !(isTold || /[我咱俺]/u.test(said))) &&
    weak.some(
      (one) =>
        one.from >= clause.from &&
        one.from < clause.to &&
        one.mentions.some(({ facet, by }) => facet === 'topic' && by === 'hint'),
    )
  );
}
