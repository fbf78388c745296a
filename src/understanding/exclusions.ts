import { setAside } from '../domain/asks-for-others.ts';
import type { Question } from '../domain/question.ts';
import type { Concept } from '../domain/vocabulary.ts';
import type { NamedStretch } from './names/mentions.ts';
import type { Sheet } from './sheet.ts';

type Excluded = Question['excluded'][number];

/** Words in front of what is not wanted. "Not" after a verb ("is not a luxury") denies something else. */
const CUES: readonly RegExp[] = [
  /(?<![^\s(,;，、])-(?=[\p{L}])/gu,
  /\b(?:without|excluding|except(?: for)?|other than|apart from|but not|leaving out|ignoring|minus)\s+/gu,
  /(?<!\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must|am|be|been|why|if|or|whether|but)\s)\bnot\s+(?!(?:only|just|necessarily|being|sure|yet|a|an|even|all|to|be|so|every|enough)\b)/gu,
  /\bnot\s+(?:looking for|interested in|asking (?:for|about)|after)\s+/gu,
  /不要包括|不要|不包括|不包含|不含|除了|除去|排除|除(?!夕|非)/gu,
];
/** Words that set somebody aside and ask for the others. */
const BESIDES =
  /\b(?:besides|apart from|aside from|other than|in addition to|next to|else|(?:the )?others?(?: one)?)\b|除(?:了|去|开)|以外|之外|还有|另外|其他|其余/gu;
const BETWEEN =
  /^(?:(?:those|the|any|anything|ones?|in|from|about|with|by|of|on|for|including|related|to|involving)\s+)*(?:有关|关于|和|与|跟)?/u;
const MORE = /^\s*(?:,|\bor\b|\band\b|\bnor\b|和|与|或|及|、)\s*/u;
const CLOSING = /^\s*(?:以外|之外|外)的?/u;
const WORD = /^[[\p{L}\p{N}]--\p{Script=Han}]+(?:[\-'][[\p{L}\p{N}]--\p{Script=Han}]+)*/v;
const CHINESE_WORDS = /^\p{Script=Han}{1,8}?(?=以外|之外|外|的|[和与或及、，。,?!？！\s\uE000]|$)/u;
const MOST = 8;

/**
 * Reads what a record must not have (`-word`, "without X", "not X or Y", 不包括X, 除了X以外) and takes the words.
 * What follows the cue is a name from `named` or a single word; names that were excluded are told by `excludes`.
 */
export function readExclusions(
  sheet: Sheet,
  named: readonly NamedStretch[],
): { excluded: Excluded[]; excludes: (stretch: NamedStretch) => boolean } {
  const excluded: Excluded[] = [];
  const denied = new Set<NamedStretch>();
  const open = sheet.open;
  // "Besides Japan, who else came?" leaves nothing out.
  if (setAside(sheet.folded) !== undefined) {
    for (const { 0: words, index } of sheet.open.matchAll(BESIDES))
      sheet.take(index, index + words.length, 'gone');
    return { excluded, excludes: () => false };
  }
  for (const cue of CUES)
    for (const match of open.matchAll(cue)) {
      if (excluded.length >= MOST) break;
      if (named.some((stretch) => stretch.from < match.index && stretch.to > match.index)) continue;
      let at = match.index + match[0].length;
      let goOn = true;
      let end = match.index;
      while (goOn && excluded.length < MOST) {
        at += BETWEEN.exec(open.slice(at))?.[0].length ?? 0;
        const stretch = named.find((one) => one.from === at);
        const word = stretch
          ? undefined
          : (WORD.exec(open.slice(at)) ?? CHINESE_WORDS.exec(open.slice(at)))?.[0];
        // After "and" only a name goes on with what is excluded: "without videos and about training" does not.
        if (stretch === undefined && (word === undefined || end > match.index)) break;
        end = stretch?.to ?? at + (word?.length ?? 0);
        const words = sheet.typed(at, end);
        if (stretch) denied.add(stretch);
        excluded.push(
          ...(stretch ? conceptsOf(stretch).map((concept) => ({ words, concept })) : [{ words }]),
        );
        const more = MORE.exec(open.slice(end));
        goOn = more !== null && match[0] !== '-';
        at = end + (more?.[0].length ?? 0);
      }
      if (end > match.index)
        sheet.take(match.index, end + (CLOSING.exec(open.slice(end))?.[0].length ?? 0), 'gone');
    }
  return { excluded, excludes: (stretch) => denied.has(stretch) };
}

function conceptsOf(stretch: NamedStretch): Concept[] {
  return stretch.mentions.map(({ facet, id }) => ({ facet, id }));
}
