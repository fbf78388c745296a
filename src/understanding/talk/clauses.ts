import type { Stretch } from '../filler/filler.ts';
import { matchesOf } from '../text/matches.ts';

/** Marks between clauses. A full stop inside a number or an abbreviation ("1.5", "e.g.") is none. */
const BORDER =
  /[!?;()（）。！？；，…\n]+|\.{2,}|,(?!\d)|:\s|(?<!\b(?:e\.g|i\.e|mr|ms|mrs|dr|no|[a-z]))\.(?=\s|$)|\s-\s/gu;
const MOST_CLAUSES = 40;

/** Cuts a question where its clauses end; empty ones are left out, a very long rest stays one clause. */
export function clausesOf(text: string): Stretch[] {
  const clauses: Stretch[] = [];
  let from = 0;
  for (const border of matchesOf(text, BORDER)) {
    if (clauses.length >= MOST_CLAUSES) break;
    clauses.push({ from, to: border.index });
    from = border.index + border[0].length;
  }
  clauses.push({ from, to: text.length });
  return clauses.filter((clause) => text.slice(clause.from, clause.to).trim() !== '');
}
