import type { Facet } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';

const PLACES: ReadonlySet<Facet> = new Set<Facet>(['country', 'place', 'region']);
const ENGLISH =
  /\b(?:i am|i'm|we are|we're|i come|we come|i live|i work|students?|delegations?|visitors?|guests?|journalists?|reporters?)\s+(?:(?!\w+ing\b)\w+\s+){0,4}(?:from|in)\s+$/u;
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
  return MY_LANGUAGE.test(before) && LANGUAGE_FOLLOWS.test(text.slice(to, to + 20));
}

const OWN = /(?:\b(?:my|our)\s+|我们?|咱们?|孩子|女儿|儿子)$/u;
/** 公司想招…: that of the one who asks. */
const OPENS = /(?:^|[,。!?;~\s])$/u;
const WANTS = /^(?:里|这边)?(?:想|要(?!求)|让|叫|打算|准备)/u;
const OWNED: ReadonlySet<Facet> = new Set<Facet>(['constituent', 'kind']);

/** "My union", "our company", 我们工会: those of the asker, no part of the matter. */
export function isOwn(text: string, { from, to, mentions }: NamedStretch): boolean {
  const before = text.slice(Math.max(0, from - 8), from);
  return (
    mentions.some(({ facet }) => OWNED.has(facet)) &&
    mentions.every(({ facet, by }) => OWNED.has(facet) || facet === 'topic' || by === 'hint') &&
    (OWN.test(before) || (OPENS.test(before) && WANTS.test(text.slice(to, to + 4))))
  );
}
