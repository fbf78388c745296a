import type { Facet } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';

const PLACES: ReadonlySet<Facet> = new Set<Facet>(['country', 'place', 'region']);
/** What stands between those who ask and where they are says who they are, and not what on: "I'm a clerk in …". */
const WHO_THEY_ARE =
  '(?:(?!(?:\\w+ing|on|about|for|after|of|with|to|that|what|interested|keen|curious|asked|told|sure)\\b)\\w+\\s+){0,4}';
const ENGLISH = new RegExp(
  `\\b(?:i am|i'm|we are|we're|i come|we come|i live|i work)\\s+${WHO_THEY_ARE}(?:from|in)\\s+(?:the\\s+)?$`,
  'u',
);
const GUESTS =
  /\b(?:(my|our|some|two|three|few|expecting|hosting|receiving|have)\s+(?:\w+\s+){0,2})?(?:students?|delegations?|visitors?|guests?|journalists?|reporters?)\s+(?:(?:is|are)\s+)?(?:(?:coming|visiting|arriving|here)\s+)?from\s+(?:the\s+)?$/u;
/** Guests who are no one's here want something: "the delegation from …" without that may have visited anybody. */
const GUESTS_WANT = /^\s*(?:\p{L}+\s+){0,3}?(?:asks?|wants?|needs?|would|comes?|is|are|will)\b/u;
/** "A buyer from Germany asks me": one person, told of by what they do to those who ask here. */
const ONE_PERSON =
  /\b(?:an?|one|some|another|my|our|the|that)\s+(?:\w+\s+){1,3}?(?:of (?:mine|ours)\s+)?(?:from|in|at)\s+$/u;
const WHO_ASKS =
  /^\s*(?:just\s+|has\s+|now\s+|also\s+)?(?:(?:keeps?|kept|is|was)\s+)?\p{L}+\s+(?:me|us)\b|^\s*(?:just\s+|has\s+|now\s+)?(?:wants to know|rang|phoned|(?:wrote|writes|written) (?:in|to (?:the|our|my))|(?:keeps?|kept)\s+\p{L}+ing|(?:sat|stood) (?:beside|next to|behind) (?:me|us))\b/u;
// Telling them all takes as long as twenty answers, and hardly any question needs it.
let languages: ReadonlySet<string> | undefined;

/** True for what English calls a language that has a code of two letters (ISO 639-1): "Mongolian", and not "Mongolia". */
function isLanguage(word: string): boolean {
  languages ??= new Set(languageNames());
  return languages.has(word);
}

function languageNames(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => names.of(first + second)))
    .flatMap((name) => name?.toLowerCase() ?? []);
}

const MY_LANGUAGE = /\b(?:my|your|in|speak|writing)\s+$/u;
const LANGUAGE_FOLLOWS = /^\s*(?:isn't|is not|please|version|language|only\s*$)/u;
const CHINESE = /(?:我|我们|本人)(?:是|来自|在|从)$/u;
/** 我们在越南有什么项目: where something is asked for. */
const CHINESE_ASKED = /^(?:都|还|也)?(?:有|做[过了]|搞[过了]|办[过了]|开展)/u;
/** Somebody from there who wants to know: 香港同事想知道. */
const CHINESE_AFTER =
  /^的?(?:同事|朋友|同行|同学|客户|记者|网友|读者|伙伴|老师|领导)们?(?:刚才|刚刚?|今天|也|一直|总)?(?:想|问|要|托|急|让|来问|来信|打听)/u;

/** Who asks, not what about: "I am a student from Germany", "my French isn't great", "我来自德国". */
export function isOrigin(text: string, { from, to, mentions }: NamedStretch): boolean {
  if (!mentions.every((mention) => PLACES.has(mention.facet))) return false;
  const before = text.slice(Math.max(0, from - 60), from);
  const after = text.slice(to, to + 16);
  if (CHINESE.test(before)) return !CHINESE_ASKED.test(after);
  if (ENGLISH.test(before) || CHINESE_AFTER.test(after)) return true;
  if (WHO_ASKS.test(text.slice(to, to + 40)) && ONE_PERSON.test(before)) return true;
  const guests = GUESTS.exec(before);
  if (guests && (guests[1] !== undefined || GUESTS_WANT.test(text.slice(to, to + 40)))) return true;
  return (
    MY_LANGUAGE.test(before) &&
    LANGUAGE_FOLLOWS.test(text.slice(to, to + 20)) &&
    isLanguage(text.slice(from, to))
  );
}
