import { fold } from '../../domain/fold.ts';
import type { Question } from '../../domain/question.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Facet } from '../../domain/vocabulary.ts';

/** "Is the federation a member of the board?", 全总是理事吗: what somebody is said to be. */
const IS_ONE =
  /^(?:(?:and|so|but|ok) )?(?:is|was|are|were)(?:n't)? (?:the )?.{2,60}? (?:(?:an?|the) )?(?<english>(?:\p{L}+[ -]){0,2}?(?:members?|secretary|chair|president|director|constituents?|founders?|signatory|party|partner|donor))\b|^[^是，。我\s]{1,20}(?:是不是|是否是|是)(?<chinese>[^，。\s谁什哪几多是没]{1,15}?[员书事长任席国者方伴表家构])[吗么嘛]?\P{L}*$/u;
/** What ties somebody to what they are. */
const LINKS =
  /\b(?:is|are|was|were|as|be|been|being|became|becomes?|holds?|held|serves?|served|belongs?|belonged|its|whose|remains?|by)\b|[是任]|[成作]为|为(?!了|期)|之一|属|当选|由/u;
const LESSER = /\b(?:deputy|vice|assistant|associate|former)\b|[副前]|助理/u;
const PARTIES: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'country']);
const HEAD = 2;
/** A body is none of those in it: 理事会, 委员会. */
const BODY_OF_THEM = '会';

/**
 * Whether a sentence tells that somebody is what a question asks whether they are: by those words, none lesser ("associate
 * secretary") and no body of such. True where nothing of the sort is asked.
 */
export function tellsIsOne(sentence: string, { asked, mentions }: Question): boolean {
  const folded = fold(asked);
  const { english, chinese } = IS_ONE.exec(folded)?.groups ?? {};
  const said = fold(sentence);
  const names = mentions
    .filter(({ facet, words }) => PARTIES.has(facet) || (facet === 'constituent' && fold(words) === chinese))
    .map(({ words }) => fold(words));
  if (english !== undefined) {
    // Of several with a post each the one that stands behind the name.
    const ofThem = said.slice(Math.max(0, ...names.map((name) => said.indexOf(name))));
    return LINKS.test(said) && (LESSER.test(folded) || !isOnlyLesser(ofThem, english));
  }
  if (chinese === undefined || chinese.endsWith('的')) return true;
  const core = names.reduce((text, words) => text.replace(words, ''), chinese).replace(/^的/u, '');
  if (core.length < HEAD) return true;
  const stood = longestIn(core, said);
  const at = said.indexOf(stood);
  const after = said.charAt(at + stood.length);
  return (
    stood.length >= Math.max(HEAD, core.length - 1) &&
    LINKS.test(said) &&
    (after !== BODY_OF_THEM || core.endsWith(BODY_OF_THEM)) &&
    (LESSER.test(core) || !LESSER.test(said.charAt(at - 1)))
  );
}

function isOnlyLesser(said: string, called: string): boolean {
  const head = called.split(/[ -]/u).at(-1) ?? '';
  return said.includes(head) && LESSER.test(textBefore(said, head).split(' ').slice(-2).join(' '));
}

/** The longest run of characters of a short text that stands in another. */
function longestIn(short: string, text: string): string {
  for (let length = short.length; length > 0; length--)
    for (let at = 0; at + length <= short.length; at++)
      if (text.includes(short.slice(at, at + length))) return short.slice(at, at + length);
  return '';
}
