import { askedRoles } from '../../answering/asked/asked-role.ts';
import { byOwnKind } from '../../answering/own-kind.ts';
import { fold, hasHan } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question, Wanted } from '../../domain/question.ts';
import { isGathering, lasts } from '../../domain/stage.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';

/** Countries side by side: both are meant. */
const SIDE_BY_SIDE = /^(?:\s*(?:,|、|&|\band\b|和|与|及|跟)\s*)?(?:\bthe\b)?\s*$/u;
/** The thing stands right behind its countries ("the Cambodia and Pakistan project") or in front of them. */
const BEHIND = /^(?:两国|三国)?的?\s*$/u;
const IN_FRONT = /^\s*(?:in|for|on|with|covering)\s+(?:the\s+)?$/u;
const PLURAL = /[^s]s$/u;

/**
 * The hits on all the countries that a question names of one thing: "the Cambodia and Pakistan project" is the one in both, and
 * the money of 柬埔寨和巴基斯坦的项目 what went to both together. All hits where it names no such thing, or where none is on all of them.
 */
export function ofOneThing(question: Question, hits: readonly Hit[]): readonly Hit[] {
  const countries = countriesOfOne(question);
  const onAll = hits.filter(({ record }) => countries.every(({ id }) => record.countries.includes(id)));
  return countries.length < 2 || onAll.length === 0 ? hits : onAll;
}

function countriesOfOne(question: Question): readonly Mention[] {
  const asked = fold(question.asked);
  const placed = question.mentions
    .filter(({ by, facet }) => by === 'name' && (facet === 'country' || facet === 'kind'))
    .map((mention) => ({ mention, at: asked.indexOf(fold(mention.words)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const isJoined = (index: number, by: RegExp) => {
    const [one, other] = [placed[index], placed[index + 1]];
    return one && other && by.test(asked.slice(one.at + fold(one.mention.words).length, other.at));
  };
  const isCountry = (index: number) => placed[index]?.mention.facet === 'country';
  for (const [at, { mention }] of placed.entries()) {
    if (mention.facet !== 'kind' || !isOne(mention, question)) continue;
    let first = isCountry(at - 1) && isJoined(at - 1, BEHIND) ? at - 1 : at;
    while (first < at && isCountry(first - 1) && isJoined(first - 1, SIDE_BY_SIDE)) first -= 1;
    let last = isCountry(at + 1) && isJoined(at, IN_FRONT) ? at + 1 : at;
    while (last > at && isCountry(last + 1) && isJoined(last, SIDE_BY_SIDE)) last += 1;
    const side = at - first > 1 ? placed.slice(first, at) : placed.slice(at + 1, last + 1);
    if (side.length > 1) return side.map((one) => one.mention);
  }
  return [];
}

/** A Chinese noun may be many: only where money is asked of them it is what they had together. */
function isOne({ words }: Mention, { wants, survey }: Question): boolean {
  if (hasHan(words)) return wants === 'money' || (survey?.as === 'figures' && survey.of === 'money');
  return !PLURAL.test(words);
}

/**
 * The hits that tell a fact of the one thing asked of: those titled by its very name ("the skills fair"), where some are, and none of
 * what only held such a thing: the project that held a conference has a budget and years of its own. All hits where no fact of one thing is asked for.
 */
export function tellingOfIt(
  question: Question,
  hits: readonly Hit[],
  vocabulary: Vocabulary,
): readonly Hit[] {
  const { wants, survey, mentions } = question;
  if (wants === undefined || survey !== undefined) return hits;
  const kinds = mentions.filter(({ facet, by }) => facet === 'kind' && by === 'name');
  const name = kinds.length > 0 ? undefined : mentions.find((one) => isNameOfOne(one, question));
  const titled = name === undefined ? [] : hits.filter(({ record }) => holds(record.title, name.words));
  if (titled.length > 0) return titled;
  // The last of them is the last of all that a list of them has.
  if (question.order === 'newest' || question.order === 'oldest') return hits;
  // "Took part" hints at events and asks of none.
  const isOfOne = kinds.every(
    ({ id, words }) => isGathering(id) && !PLURAL.test(words) && askedRoles(words).length === 0,
  );
  const { own, reporting } = byOwnKind(question, hits, vocabulary);
  if (!isOfOne || own.length === 0) return hits;
  const typed = kinds.find((one) => isTypedForOne(one, question));
  const saying = own.filter(({ record: { title, summary } }) =>
    [title, summary].some((text) => typed !== undefined && holds(text, typed.words)),
  );
  const sayingOfKind = saying.filter(({ record }) => record.kind === typed?.id);
  if (saying.length > 0) return sayingOfKind.length > 0 ? sayingOfKind : saying;
  return hits.filter((hit) => !reporting.includes(hit) || !lasts(hit.record.kind));
}

/** "The skills fair", 技能博览会: a gathering by a name of its own, which is no kind of record; "on the …" is a subject. */
function isNameOfOne({ facet, by, words }: Mention, { asked }: Question): boolean {
  if (facet !== 'topic' || by !== 'name') return false;
  if (hasHan(words)) return A_FAIR.test(words);
  const before = textBefore(fold(asked), fold(words));
  return words.includes(' ') && !PLURAL.test(words) && THE.test(before);
}
/** "The information session": a sort of event by a name of its own. */
function isTypedForOne({ words }: Mention, { asked, wants }: Question): boolean {
  if (hasHan(words)) return words.length > 2 && wants !== undefined && WHERE_AND_WHEN.has(wants);
  return words.includes(' ') && THE.test(textBefore(fold(asked), fold(words)));
}
/** Who was where may be asked of what came before it. */
const WHERE_AND_WHEN: ReadonlySet<Wanted> = new Set<Wanted>(['place', 'date', 'start', 'end', 'duration']);
const A_FAIR = /(?:博览|展览|展销|交易|招聘|宣讲|交流)会$/u;
const THE = /(?<!\b(?:on|about|into) )\bthe $/u;

function holds({ en, zh }: Hit['record']['title'], words: string): boolean {
  return fold(`${en} ${zh}`).includes(fold(words));
}
