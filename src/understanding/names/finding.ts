import type { Facet } from '../../domain/vocabulary.ts';
import type { Name } from './name-list.ts';

/** A name found in a question, before it is decided which of the overlapping ones hold. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  /** All names that these same words are. */
  readonly names: readonly Name[];
  /** How many words were taken for a misspelling. */
  readonly slips: number;
}

/** What an everyday expression around a name may mean instead: "in the same trade" is not about trade. */
const SUBJECTS: ReadonlySet<Facet> = new Set<Facet>(['topic', 'constituent']);

/** True where nothing but everyday words was found. */
function isHint({ names }: Finding): boolean {
  return names.every((name) => name.by === 'hint');
}

/**
 * Names and hints that hold: names as `longestFindings` says; a hint only where it cuts into no name, but it may
 * go around one ("中国资助" is a hint, and names 中国 all the same). A subject named within an expression for another
 * subject does not hold.
 */
export function holdingFindings(findings: readonly Finding[]): Finding[] {
  const sure = longestFindings(findings.filter((finding) => !isHint(finding)));
  const hints = longestFindings(findings.filter(isHint)).filter((hint) =>
    sure.every(
      (name) =>
        hint.to <= name.from ||
        hint.from >= name.to ||
        (hint.from <= name.from && hint.to >= name.to && hint.to - hint.from > name.to - name.from),
    ),
  );
  const told = hints.filter((hint) => hint.names.some((name) => name.concept?.facet === 'topic'));
  const isPart = (name: Finding) =>
    name.names.every(({ concept }) => concept && SUBJECTS.has(concept.facet)) &&
    told.some((hint) => hint.from <= name.from && hint.to >= name.to);
  return [...sure.filter((name) => !isPart(name)), ...hints].sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * Of overlapping findings the longest holds, then the one without slips, then the first: a narrow name wins over
 * the wider one inside it. Two that name one thing are one: the trade of "trade union rights" is no trade. The result is in
 * the order of the text and overlaps nowhere.
 */
function longestFindings(findings: readonly Finding[]): Finding[] {
  let kept: Finding[] = [];
  const best = [...findings].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.slips - b.slips || a.from - b.from,
  );
  for (const finding of best) {
    const overlapped = kept.filter((one) => finding.to > one.from && finding.from < one.to);
    const [same] = overlapped;
    if (same === undefined) kept.push(finding);
    else if (overlapped.length === 1 && nameTheSame(same, finding)) {
      const [from, to] = [Math.min(same.from, finding.from), Math.max(same.to, finding.to)];
      kept = kept.map((one) => (one === same ? { ...one, from, to } : one));
    }
  }
  return kept.sort((a, b) => a.from - b.from);
}

function nameTheSame(one: Finding, other: Finding): boolean {
  if (isHint(one) || isHint(other)) return false;
  return one.names.every(({ concept }) =>
    other.names.some(
      (name) => concept && name.concept?.facet === concept.facet && name.concept.id === concept.id,
    ),
  );
}
