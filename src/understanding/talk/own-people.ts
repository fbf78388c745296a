import type { Facet } from '../../domain/vocabulary.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { stretchesOf } from '../text/matches.ts';
import { ROLES } from './english-words.ts';

const OF_A_TRADE = /\b(?:of|for|at|in)\s+(?:an?\s+|the\s+|our\s+)?(?:[a-z]+\s+)?$/u;

/** The subject of somebody's work, "for a cobalt trader", though not what they are: "a retired inspector". */
export function isTrade(text: string, { from, mentions }: NamedStretch): boolean {
  return (
    mentions.some(({ facet }) => facet === 'topic') &&
    OF_A_TRADE.test(text.slice(Math.max(0, from - 30), from))
  );
}

/** What stands in front of those of the asker. */
export const OWN =
  /(?:\b(?:my|our)\s+(?:(?:new|old|dear|former|own|late|little|young|poor)\s+)?|我们?|咱们?|孩子|女儿|儿子)$/u;
/** 公司想招…: that of the one who asks. */
const OPENS = /(?:^|[,。!?;~\s])$/u;
const WANTS = /^(?:里|这边)?(?:想|要(?!求)|让|叫|打算|准备)/u;
const OWNED: ReadonlySet<Facet> = new Set<Facet>(['constituent', 'kind']);

/** "My union", "our company", 我们工会: those of the asker, no part of the matter. */
export function isOwn(text: string, { from, to, mentions }: NamedStretch): boolean {
  const before = text.slice(Math.max(0, from - 14), from);
  // "My intern swears": whoever it is, and no matter of interns.
  if (ROLES.has(text.slice(from, to)) && OWN.test(before)) return true;
  return (
    mentions.some(({ facet }) => OWNED.has(facet)) &&
    mentions.every(({ facet, by }) => OWNED.has(facet) || facet === 'topic' || by === 'hint') &&
    (OWN.test(before) || (OPENS.test(before) && WANTS.test(text.slice(to, to + 4))))
  );
}

/** "From my drawer", "in our corridor": where those who ask have something; it ends their clause. */
const OWN_PLACE =
  /\b(?:from|in|on|off|at|into|under|by|near|outside) (?:my|our) (?:[a-z]+ )?[a-z]+(?=\s*(?:[.,;:!?)]|$))/gu;
/** "Would save my bacon", "you'd make her day", "would owe you a coffee": what an answer would be worth to somebody. */
const WORTH =
  /(?<!\b(?:who|what|which|that|whether|how)\s)\b(?:(?:it|that|this|you|i|we|anything|something) ?)?(?:would|will|could|'d|'ll) (?:really |totally |so |seriously )?(?:owe you|(?:save|make|spare|rescue|cheer|help|brighten|lift|ease|rock|sort|suit|please|thrill|delight|impress|calm|shut|earn|buy|win|get) (?:me|us|him|her|them|my|our|his|her|their))\b(?:(?! (?:with|if|on|about|of|find|understand|see|know|learn|to)\b) [a-z]+){0,3}/gu;

/** How somebody's days are, as a clause of its own: "long week…", "it's been a rough morning". */
const MOOD =
  /(?<=^\W*|[,.;:!?(–—…-]\s*|\b(?:hi|hello|hey|morning|afternoon|evening|sorry|and|but)\s)(?:(?:it'?s|it is|it has|has|what|having|had|been|quite|rather|such|an?|very|really|another)\s+){0,4}(?:long|rough|busy|hectic|crazy|tough|hard|mad|tiring|manic|stressful|terrible|awful|lovely|quiet|slow|exhausting|chaotic|packed|frantic)\s+(?:week|day|morning|afternoon|evening|night|month|weekend|shift)(?:\s+(?:here|already|so far|today|too|again|for (?:me|us)))?(?=\s*(?:$|[,.;:!?)–—…-]))/gu;
/** That somebody will ask no more: "and I'll leave you in peace", "then I'm out of your hair". */
const FAREWELL =
  /\b(?:(?:and|then|so|after that|afterwards)\s+){0,2}(?:i|we)(?:'ll| will|'m| am|'re| are| promise to| can)\s+(?:then\s+)?(?:leave (?:you (?:in peace|alone|be|to it)|it (?:there|at that))|let you (?:go|be|get on(?: with it)?)|(?:be |get )?(?:out of your (?:hair|way)|off|gone|done|happy|quiet)|stop (?:bothering|pestering|bugging) you|go away|shut up)(?:\s+(?:again|for good|for today|now|i promise|promise))?(?=\s*(?:$|[,.;:!?)–—…-]))/gu;

/** Finds asides about what is the asker's own, as far as they name nothing; what is hinted at by "bacon" is no name. */
export function findOwn(text: string, named: readonly NamedStretch[]): Stretch[] {
  const firm = named.filter(({ mentions }) => mentions.some(({ by }) => by !== 'hint'));
  const find = (aside: RegExp, names: readonly Stretch[]) =>
    stretchesOf(text, aside).filter((one) => !names.some(({ from, to }) => from < one.to && to > one.from));
  return [...find(OWN_PLACE, named), ...[WORTH, MOOD, FAREWELL].flatMap((aside) => find(aside, firm))];
}
