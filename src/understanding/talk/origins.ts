import type { Facet } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';

const PLACES: ReadonlySet<Facet> = new Set<Facet>(['country', 'place', 'region']);
const ENGLISH =
  /\b(?:i am|i'm|we are|we're|i come|we come|i live|i work|students?|delegations?|visitors?|guests?|journalists?|reporters?)\s+(?:(?!\w+ing\b)\w+\s+){0,4}(?:from|in)\s+$/u;
/** "A buyer from Germany asks me": one person, told of by what they do to those who ask here. */
const ONE_PERSON =
  /\b(?:an?|one|some|another|my|our|the|that)\s+(?:\w+\s+){1,3}?(?:of (?:mine|ours)\s+)?(?:from|in|at)\s+$/u;
const WHO_ASKS =
  /^\s*(?:just\s+|has\s+|now\s+|also\s+)?(?:(?:keeps?|kept|is|was)\s+)?\p{L}+\s+(?:me|us)\b|^\s*(?:just\s+|has\s+|now\s+)?(?:wants to know|rang|phoned|(?:wrote|writes|written) (?:in|to (?:the|our|my))|(?:keeps?|kept)\s+\p{L}+ing|(?:sat|stood) (?:beside|next to|behind) (?:me|us))\b/u;
const MY_LANGUAGE = /\b(?:my|your|in|speak|writing)\s+$/u;
const LANGUAGE_FOLLOWS = /^\s*(?:isn't|is not|please|version|language|only\s*$)/u;
const CHINESE = /(?:我|我们|本人)(?:是|来自|在|从)$/u;
/** Somebody from there who wants to know: 香港同事想知道. */
const CHINESE_AFTER =
  /^的?(?:同事|朋友|同行|同学|客户|记者|网友|读者|伙伴|老师|领导)们?(?:刚才|刚刚?|今天|也|一直|总)?(?:想|问|要|托|急|让|来问|来信|打听)/u;

/** Who asks, not what about: "I am a student from Germany", "my French isn't great", "我来自德国". */
export function isOrigin(text: string, { from, to, mentions }: NamedStretch): boolean {
  if (!mentions.every((mention) => PLACES.has(mention.facet))) return false;
  const before = text.slice(Math.max(0, from - 60), from);
  if (ENGLISH.test(before) || CHINESE.test(before) || CHINESE_AFTER.test(text.slice(to, to + 16)))
    return true;
  if (WHO_ASKS.test(text.slice(to, to + 40)) && ONE_PERSON.test(before)) return true;
  return MY_LANGUAGE.test(before) && LANGUAGE_FOLLOWS.test(text.slice(to, to + 20));
}
