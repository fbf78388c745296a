import { setAside } from '../../domain/asks-for-others.ts';
import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';
import { AROUND, BEFORE, BEHIND, SETTING_ASIDE } from './exclusion-cues.ts';

type Excluded = Question['excluded'][number];

/** Words that set somebody aside and ask for the others. */
const SET_ASIDE =
  /\b(?:besides|apart from|aside from|other than|in addition to|next to|else|(?:the )?others?(?: one)?)\b|(?<![消清根废扫铲拆解破免切开])除(?:了|去|开)|以外|之外|(?<![海国境])外(?=[，,还])|还有|另外|其他|其余/gu;
const BETWEEN =
  /^(?:(?:(?:reports?|stories|news|coverage|articles?)\s+(?:on|about|of|from)(?=\s+(?!them\b|it\b|those\b|these\b)\w)|those|big|large|whole|usual|wider|broader|larger|bigger|smaller|formal|ordinary|general|regular|official|older|newer|plain|mere|the|any|anything|ones?|all|your|in|from|about|with|by|of|on|for|including|related|to|involving)\s+)*(?:有关|关于|和|与|跟)?/u;
const MORE = /^\s*(?:,|\bor\b|\band\b|\bnor\b|和|与|或|及|、)\s*/u;
const CLOSING =
  /^\s*(?:(?:around|about|on|of|for|with|behind)\s+(?:them|it|those|these|that)\b|(?:以外|之外|外)的?|(?:类|方面)?的?(?:[,、]\s*)?(?=\uE000|$))/u;
const WORD = /^[[\p{L}\p{N}]--\p{Script=Han}]+(?:[\-'][[\p{L}\p{N}]--\p{Script=Han}]+)*/v;
const CHINESE_WORDS = /^\p{Script=Han}{1,8}?(?=以外|之外|外|的|[和与或及、，。,?!？！\s\uE000]|$)/u;
/** After a refused thing its sentence is at an end: "no news is good news" refuses nothing. */
const ENDS =
  /^\s*(?:$|[,.;:!?()/-]|(?:please|pls|plz|thanks|thank|thx|and|or|nor|no|not|just|only|but|i|we|for|this|at|on|about|from|in|of|aside|around|either|items?|stuff|entries|do you|have you)\b|[\p{Script=Han}\uE000。])/u;
const COMMA = /^\s*[,，]/u;
const LISTED = /^\s*(?:,\s*)?(?:or|and|nor|和|或|、)/u;
const JOINED = /^\s*(?:and|or|&|和|与|或|及|、)\s*$/u;
const MOST = 8;
/** As far in front of a name as words around it are looked for. */
const REACH = 24;

/**
 * Reads what a record must not have and takes the words: with words in front (`-word`, "without X", "not X or Y",
 * 除了X以外), with words behind ("X aside", X就不用了) and around ("leave X out"). What is refused is a name from
 * `named` or, after the plainer words, a single word; names that were excluded are told by `excludes`. The vocabulary tells
 * which kinds lie below a refused one.
 */
export function readExclusions(
  sheet: Sheet,
  named: readonly NamedStretch[],
  vocabulary: Vocabulary,
): { excluded: Excluded[]; excludes: (stretch: NamedStretch) => boolean } {
  const excluded: Excluded[] = [];
  const denied = new Set<NamedStretch>();
  const open = sheet.open;
  // "Besides Japan, who else came?" leaves nothing out.
  const isOfKinds = asksForOthers(open, named);
  if (setAside(sheet.folded) !== undefined && !isOfKinds) {
    sheet.takeEach(SET_ASIDE);
    return { excluded, excludes: () => false };
  }
  const deny = (stretch: NamedStretch) => {
    denied.add(stretch);
    const words = sheet.typed(stretch.from, stretch.to);
    const isBody = stretch.mentions.some(({ facet }) => facet === 'organisation');
    // Of a body and its region only the body is refused: 东盟以外 may well be in a wider region.
    const refused = stretch.mentions.filter(({ facet }) => !isBody || facet !== 'region');
    excluded.push(...refused.map(({ facet, id }): Excluded => ({ words, concept: { facet, id } })));
  };
  for (const { words, refuses } of isOfKinds ? [...BEFORE, SETTING_ASIDE] : BEFORE)
    for (const match of matchesOf(open, words)) {
      if (excluded.length >= MOST) break;
      if (!sheet.isOpen(match.index + match[0].length - 1, match.index + match[0].length)) continue;
      if (named.some((one) => one.from < match.index && one.to > match.index + 1)) continue;
      let at = match.index + match[0].length;
      let goOn = true;
      let end = match.index;
      while (goOn && excluded.length < MOST) {
        at += BETWEEN.exec(open.slice(at))?.[0].length ?? 0;
        const stretch = named.find((one) => one.from === at && !denied.has(one));
        if (refuses !== 'any word' && !(stretch && isRefused(stretch, open))) break;
        if (refuses === 'one of names' && !named.some((one) => one !== stretch && !overlap(one, stretch)))
          break;
        const word = stretch
          ? undefined
          : (WORD.exec(open.slice(at)) ?? CHINESE_WORDS.exec(open.slice(at)))?.[0];
        // After "and" only a name goes on with what is excluded: "without videos and about training" does not.
        if (stretch === undefined && (word === undefined || end > match.index)) break;
        end = stretch?.to ?? at + (word?.length ?? 0);
        if (stretch) deny(stretch);
        else {
          excluded.push({ words: sheet.typed(at, end) });
          // 除了十年前那种表态，…: what is named inside what is set aside is set aside with it.
          if (match[0].startsWith('除') && COMMA.test(open.slice(end)))
            for (const one of named) if (one.from >= at && one.to <= end) denied.add(one);
        }
        const more = MORE.exec(open.slice(end))?.[0] ?? '';
        at = end + more.length;
        // 除了新闻稿，关于…: behind this comma the request begins.
        const isClosed = match[0] === '-' || (match[0].startsWith('除') && COMMA.test(more));
        goOn = more !== '' && !isClosed && (refuses === 'any word' || goesOn(more, at, open, named));
      }
      if (end > match.index)
        sheet.take(match.index, end + (CLOSING.exec(open.slice(end))?.[0].length ?? 0), 'gone');
    }
  for (const stretch of named) {
    if (excluded.length >= MOST) break;
    if (denied.has(stretch) || !stretch.mentions.some(({ facet, by }) => by === 'name' || facet === 'kind'))
      continue;
    const around = aroundOf(open, stretch);
    if (around === undefined) continue;
    deny(stretch);
    const listed = listedBefore(stretch, open, named);
    for (const one of listed) if (!denied.has(one) && excluded.length < MOST) deny(one);
    sheet.take(Math.min(around.from, ...listed.map(({ from }) => from)), around.to, 'gone');
  }
  // "The big conferences": an everyday expression may hold the name that is refused.
  const excludes = (stretch: NamedStretch) => [...denied].some((one) => overlap(one, stretch));
  const kept = named.filter((stretch) => !excludes(stretch)).flatMap(({ mentions }) => mentions);
  return { excluded: excluded.flatMap((one) => besideSame(one, kept, vocabulary)), excludes };
}

/**
 * "MoUs, none of the wider agreements", "meetings, no fairs", which are events: one word for a kind is wanted and another for
 * it, or for the kind above it, is not. So the kind itself is, and only what has the word that is refused is not; beside
 * another name of the same kind not even that.
 */
function besideSame(one: Excluded, kept: NamedStretch['mentions'], vocabulary: Vocabulary): Excluded[] {
  const { words, concept } = one;
  if (concept?.facet !== 'kind') return [one];
  const same = kept.filter(
    ({ facet, id }) => facet === 'kind' && vocabulary.withBroader('kind', id).includes(concept.id),
  );
  if (same.length === 0) return [one];
  return same.some(({ by, id }) => by === 'name' && id === concept.id) ? [] : [{ words }];
}

/** "Besides press releases, what do you have?", 除了新闻稿还存了什么: other kinds are wanted, and not this one. */
function asksForOthers(open: string, named: readonly NamedStretch[]): boolean {
  return (
    OTHER_KINDS.test(open) &&
    named.some((one) => SETS_ASIDE.test(open.slice(Math.max(0, one.from - REACH), one.from)) && isOfKind(one))
  );
}
const SETS_ASIDE =
  /(?:\b(?:besides|apart from|aside from|other than|except(?: for)?|in addition to)\s+(?:(?:all|your|any)\s+)*|除(?:了|去|开)?)$/u;
const OTHER_KINDS =
  /\b(?:kinds?|types?|sorts?|categories|formats?)\b|\b(?:what|anything)(?: else)? (?:do|have|is|are) (?:you|there)\b|类型|种类|类别|还[有存收记][了着过]?(?:什么|哪些|啥|别的)/u;

/** Something that has a name, and that is refused as a whole. */
function isRefused({ to, mentions }: NamedStretch, open: string): boolean {
  return mentions.some(({ facet, by }) => by === 'name' || facet === 'kind') && ENDS.test(open.slice(to));
}

function overlap(one: NamedStretch, other: NamedStretch | undefined): boolean {
  return other !== undefined && one.from < other.to && one.to > other.from;
}

/** After a comma a list goes on where it ends in "or": "no news, clips or films", not "no news, clips please". */
function goesOn(more: string, at: number, open: string, named: readonly NamedStretch[]): boolean {
  const next = named.find(({ from }) => from === at);
  return next !== undefined && (!COMMA.test(more) || LISTED.test(open.slice(next.to)));
}

/** The kinds joined to a refused kind in front of it: 论坛和研讨会不要 wants neither. */
function listedBefore(last: NamedStretch, open: string, named: readonly NamedStretch[]): NamedStretch[] {
  const listed: NamedStretch[] = [];
  let { from } = last;
  for (const one of named.filter(({ to }) => to <= last.from).reverse()) {
    if (!isOfKind(last) || !isOfKind(one) || !JOINED.test(open.slice(one.to, from))) break;
    listed.push(one);
    from = one.from;
  }
  return listed;
}

function isOfKind({ mentions }: NamedStretch): boolean {
  return mentions.every(({ facet, by }) => facet === 'kind' && by === 'name');
}

/** From where to where words behind a name, or in front of and behind it, say that it is not wanted. */
function aroundOf(open: string, { from, to }: NamedStretch): { from: number; to: number } | undefined {
  const after = open.slice(to);
  const before = open.slice(Math.max(0, from - REACH), from);
  for (const [front, behind] of AROUND) {
    const [start, end] = [front.exec(before), behind.exec(after)];
    if (start && end) return { from: from - start[0].length, to: to + end[0].length };
  }
  for (const words of BEHIND) {
    const found = words.exec(after);
    if (found) return { from, to: to + found[0].length };
  }
  return undefined;
}
