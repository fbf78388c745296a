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

/** What an expression for one of these holds only to say where it lies or comes from: "south of the Congo", "the Belgian boss". */
const TOLD_BY: ReadonlyMap<Facet, ReadonlySet<Facet>> = new Map([
  ['country', new Set<Facet>(['country', 'region', 'place'])],
  ['place', new Set<Facet>(['place'])],
  ['person', new Set<Facet>(['country'])],
]);

/** True where nothing but everyday words was found. */
function isHint({ names }: Finding): boolean {
  return names.every((name) => name.by === 'hint');
}

/**
 * Names and hints that hold: names as `longestFindings` says; a hint only where it cuts into no name, but it may
 * go around one ("中国资助" is a hint, and names 中国 all the same). A subject named within an expression for another
 * subject does not hold, nor does the place by which an expression tells of another one, or of a person.
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
  const isLandmark = (name: Finding) =>
    hints.some((hint) => hint.from <= name.from && hint.to >= name.to && tellsOfOther(hint, name));
  return [...sure.filter((name) => !isPart(name) && !isLandmark(name)), ...hints].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
}

/**
 * Of overlapping findings the longest holds, then the one without slips, then the first: a narrow name wins over
 * the wider one inside it. What a longer name leaves over is no subject of its own: in "trade union confederation"
 * nothing is about trade. The result is in the order of the text and overlaps nowhere.
 */
function longestFindings(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const lost: Finding[] = [];
  const best = [...findings].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.slips - b.slips || a.from - b.from,
  );
  for (const finding of best) {
    const isFree = kept.every((one) => finding.to <= one.from || finding.from >= one.to);
    if (isFree && !isLeftOver(finding, lost)) kept.push(finding);
    else if (!isFree && finding.slips === 0) lost.push(finding);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** True for a subject out of a longer name that another name has cut into. */
function isLeftOver(finding: Finding, lost: readonly Finding[]): boolean {
  const isSubject = finding.names.every(({ concept }) => concept?.facet === 'topic');
  const length = finding.to - finding.from;
  return (
    isSubject &&
    lost.some((one) => one.from <= finding.from && one.to >= finding.to && one.to - one.from > length)
  );
}

/** True for an expression that tells of a country or person by the place inside it, and of none that is named there. */
function tellsOfOther(hint: Finding, name: Finding): boolean {
  return hint.names.every(({ concept: told }) =>
    name.names.every(
      ({ concept }) =>
        told !== undefined &&
        concept !== undefined &&
        told.id !== concept.id &&
        TOLD_BY.get(told.facet)?.has(concept.facet) === true,
    ),
  );
}
