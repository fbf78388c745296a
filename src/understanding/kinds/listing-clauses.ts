import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { stretchesOf } from '../text/matches.ts';

const USE =
  'watch|see|view|read|show|play|screen|use|put|stick|run|loop|embed|link|send|share|forward|pass|quote|cite|copy|paste|print|hang|pin|reuse|include|add|borrow|hand|give|circulate|look at|listen to|learn from|start with|work with|get|have';
/** "I could stick on the screen in reception", behind the kind: what somebody means to do with it. */
const MEANT_FOR = new RegExp(
  `^(?:\\s+(?:or|and|&)\\s+[\\w-]+)?\\s+(?:(?:that|which)\\s+)?(?:i|we|one|people|somebody|someone|everyone|(?:my|our|the) [a-z]+)(?:'d|\\s+(?:can|could|might|may|should|would|will))(?:\\s+(?:also|just|then|maybe|perhaps|easily|safely|actually|like to|want to))?\\s+(?:${USE})\\b`,
  'u',
);
/** The same without a person: "to watch over lunch", "to show in class". */
const TO_USE = new RegExp(
  `^\\s+(?:(?:for (?:me|us|people|everybody)|fit|good|suitable|ready)\\s+)?to\\s+(?:${USE})\\b`,
  'u',
);
/** What is done and not handled: "schemes to get school leavers off the dole" says what these are for. */
const UNDERTAKINGS: ReadonlySet<string> = new Set([
  'event',
  'seminar',
  'meeting',
  'conference',
  'training',
  'project',
  'agreement',
  'policy',
]);
const TO_ACHIEVE = /^\s+to\s+(?:get|give|have|put|run|hand|include|add|work with|start with|use)\b/u;
/** How far such a clause goes: to its stop, or to where it says what the thing is about. */
const GOES_ON =
  /^(?:(?!\b(?:about|(?<!\b(?:instead|out)\s)of|regarding|concerning|featuring|covering|by|from)\b)[^.?!;,:()\uE000\n])*/u;
const ABOUT = /\bon\s+(?!(?:the|a|an|my|our|it|them|that|this|screen|site|loop|stage|air)\b)/u;
const MOST = 60;

/** 给学生的给师傅的都算: what will do is listed, so none of it narrows. */
const ALL_WILL_DO =
  /(?<=^|[，。,;；？?!！\s])[^，。,;；？?!！]{1,20}(?:都|也)(?:算(?:上|数|在内|进去)?|行|可以|成|好|要|包括)(?=$|[，。,;；？?!！])|(?<=[,;]\s?)[^,;.?!]{1,40}\b(?:all count|both count|either will do|whichever|doesn't matter which)\b/gu;

/**
 * Finds what stands behind a kind and says what somebody means to do with it ("clips I could show in class"), and
 * clauses that list what will do (给学生的给师傅的都算). Both end where something is named that narrows.
 * @param text the folded question, names included
 * @param named what the question names, in the order of the text
 */
export function findListingClauses(text: string, named: readonly NamedStretch[]): Stretch[] {
  const firm = named.filter(({ mentions }) => mentions.some(({ by }) => by !== 'hint'));
  const uses = named.filter(isKind).flatMap((kind) => meantFor(text, kind, firm));
  const all = stretchesOf(text, ALL_WILL_DO).filter(
    (clause) => !firm.some((one) => one.from < clause.to && one.to > clause.from),
  );
  return [...uses, ...all, ...apposed(text, named)];
}

/** Nouns that mean records of whatever kind. */
const RECORDS =
  '(?:pages?|papers?|ones?|things?|pieces?|items?|entries|entry|documents?|docs?|records?|material|materials|stuff|kinds?|sorts?|types?|texts?|write-ups?)';
/**
 * What says once more which sort of it is meant: ", the general descriptive pages", "(narrow sense)", ", the proper ones". Five
 * words at most, and none that says about what.
 */
const APPOSED = new RegExp(
  `[,;:(–—-]\\s*(?:(?:i mean|that is|ie|meaning|so|just|only)\\s+)?(?:(?:in\\s+)?(?:the|a|its|their)\\s+)?(?!(?:and|or|but|not|no|which|what|these|this|that)\\b)(?:(?!(?:about|on|of|from|for|with|by|in)\\b)[a-z-]+\\s+){1,5}(?:${RECORDS}|sense(?: of the (?:word|term))?|meaning)(?=\\s*(?:$|[,.;:!?)–—-]|\\b(?:rather than|instead of|as opposed to|not|no|and not|but not|only|please|pls)\\b))`,
  'gu',
);

function apposed(text: string, named: readonly NamedStretch[]): Stretch[] {
  const kinds = named.filter((one) => isKind(one) && isNamed(one));
  return stretchesOf(text, APPOSED).filter(
    ({ from, to }) =>
      kinds.some((kind) => kind.to <= from) &&
      !named.some((one) => one.from < to && one.to > from && isNamed(one)),
  );
}

function isNamed({ mentions }: NamedStretch): boolean {
  return mentions.some(({ by }) => by !== 'hint');
}

function meantFor(text: string, kind: NamedStretch, firm: readonly NamedStretch[]): Stretch[] {
  const rest = text.slice(kind.to);
  const isUndertaking = kind.mentions.every(({ facet, id }) => facet !== 'kind' || UNDERTAKINGS.has(id));
  const toUse = isUndertaking && TO_ACHIEVE.test(rest) ? null : TO_USE.exec(rest);
  const begun = MEANT_FOR.exec(rest) ?? toUse;
  if (begun === null) return [];
  const from = kind.to + begun[0].length;
  const said = GOES_ON.exec(text.slice(from, from + MOST))?.[0] ?? '';
  const about = ABOUT.exec(said);
  const next = firm.find((one) => one.from >= from && !isKind(one))?.from ?? text.length;
  // "Clips or films I could show": the second is of the clause as found, but a kind as well.
  const start = firm.filter((one) => isKind(one) && one.from > kind.from && one.to <= from).at(-1)?.to;
  return [{ from: start ?? kind.to, to: Math.min(next, from + (about?.index ?? said.length)) }];
}

function isKind({ mentions }: NamedStretch): boolean {
  return mentions.some(({ facet }) => facet === 'kind');
}
