import { hasHan } from '../../domain/fold.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';

/** True for a Chinese clause, by what it says, that asks, and whose matter everyday words tell: 咱国家社保往后朝哪儿使劲. */
export function isAskedByHint(
  said: string,
  asks: RegExp,
  clause: Stretch,
  weak: readonly NamedStretch[],
): boolean {
  return (
    hasHan(said) &&
    asks.test(said) &&
    weak.some(
      (one) =>
        one.from >= clause.from &&
        one.from < clause.to &&
        one.mentions.some(({ facet, by }) => facet === 'topic' && by === 'hint'),
    )
  );
}
