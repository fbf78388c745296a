import { segmentsOf } from '../../domain/chinese-words.ts';
import { hasHan } from '../../domain/fold.ts';
import type { Stretch } from '../filler/filler.ts';
import type { EverydayWords } from './chinese-leftovers.ts';
import { CHINESE_OPENERS, CHINESE_PERSONS, CHINESE_TALK } from './chinese-words.ts';

/** 你这里头: the dictionary cuts 里头 in two where 这里 stands in front. */
const INSIDE = /[里外]$/u;
const END_OF_INSIDE = /^(?:头(?![一几两])|面(?![临对向试谈积])|边(?![境界]))/u;

/**
 * Finds the part of a Chinese clause in front of its first name that speaks of the people who talk, up to its last
 * word of talking: 老师让我们做一个关于, 我想知道. What stands between that word and the name is the matter itself.
 */
export function chineseFrames(
  text: string,
  clause: Stretch,
  names: readonly Stretch[],
  everyday: EverydayWords,
): Stretch[] {
  const figure = text.slice(clause.from, clause.to).search(/\d/);
  const first = names
    .filter((name) => name.from >= clause.from && name.from < clause.to)
    .reduce((least, name) => Math.min(least, name.from), figure < 0 ? clause.to : clause.from + figure);
  const lead = text.slice(clause.from, first);
  if (!hasHan(lead) || !CHINESE_PERSONS.test(lead)) return [];
  let end = 0;
  let broken = false;
  for (const { segment, index } of segmentsOf(lead))
    if (!CHINESE_TALK.has(segment)) broken ||= !everyday.saysNothing(segment) && !everyday.isBuilder(segment);
    // Beyond a word that is no talk only one that opens the matter goes on: 我想知道比特币在 ends at 知道.
    else if (!broken || (first < clause.to && CHINESE_OPENERS.has(segment))) end = index + segment.length;
  // 列一列: the dictionary cuts a verb done lightly in two.
  if (end > 0 && lead.startsWith(`一${lead.charAt(end - 1)}`, end)) end += 2;
  if (INSIDE.test(lead.slice(0, end)) && END_OF_INSIDE.test(lead.slice(end))) end++;
  return end > 0 ? [{ from: clause.from, to: clause.from + end }] : [];
}
