import { ASKS_ITSELF, DEPARTMENTS, KIN, OPENERS, REPORTING, ROLES } from './english-words.ts';

/** A word of a clause; `named` where it is part of a name. */
interface Said {
  readonly text: string;
  readonly named: boolean;
}

/** Words of a person before the verb that reports what they said. */
const LONGEST_PERSON = 8;

/**
 * The index of the last word of a report at the start: "the new guy in comms asked me", "somebody in the chat swears".
 * Whoever it is, they ask or tell those who ask here, or what they say follows.
 */
export function endOfReport(tokens: readonly Said[]): number | undefined {
  const verb = tokens.findIndex((one, at) => REPORTING.has(one.text) || isKeeping(tokens, at));
  // "Committee at ten and one of the lads swears": who it is stands behind the joint.
  const joint = tokens.slice(0, Math.max(0, verb)).findLastIndex(({ text }) => /^(?:and|but|so)$/.test(text));
  const person = tokens.slice(joint + 1, Math.max(0, verb));
  // "A buyer from Germany asks me": where they are from is a part of who they are.
  const isFrom = (at: number) =>
    /^(?:from|in|at)$/.test(person[at - 1]?.text ?? '') ||
    // "An American coauthor insists on".
    (at === 1 && person.length === 3 && /^(?:an?|my|our|some|one|this)$/.test(person[0]?.text ?? ''));
  if (person.length < 1 || person.length > LONGEST_PERSON || tokens[verb]?.named) return undefined;
  if (person.some((one, at) => one.named && !isFrom(at))) return undefined;
  if (joint > LONGEST_PERSON || tokens.slice(0, joint + 1).some((one) => one.named)) return undefined;
  // "Which workers asked", "did anybody say": that is asked here.
  if (tokens.slice(0, verb).some((one) => ASKS_ITSELF.has(one.text))) return undefined;
  const said = isKeeping(tokens, verb) ? verb + 1 : verb;
  const next = tokens[said + 1];
  if (next === undefined) return undefined;
  // "Finance keeps saying a safety net is …": of one person or a department what they believe follows at once.
  const believes = tokens[said]?.text ?? '';
  // "Marc swears": whoever has no name here is somebody of the asker's.
  const isSure = person.length === 1 && SURE.test(believes);
  if (isSure || (BELIEVING.has(believes) && isSomebody(person))) return said;
  if (next.named) return undefined;
  if (/^(?:me|us)$/.test(next.text)) return whereAsked(tokens, said + 1);
  return OPENERS.has(next.text) || /^(?:for|there|there's)$/.test(next.text) ? said : undefined;
}

/** "Keeps saying", "kept insisting". */
function isKeeping(tokens: readonly Said[], at: number): boolean {
  return /^(?:keeps?|kept)$/.test(tokens[at]?.text ?? '') && BELIEVING.has(tokens[at + 1]?.text ?? '');
}
/** Verbs behind which what somebody believes may stand without "that". */
const BELIEVING: ReadonlySet<string> = new Set([
  ...['swears', 'insists', 'reckons', 'claims', 'swore', 'reckoned'],
  ...['saying', 'claiming', 'insisting', 'swearing', 'repeating', 'arguing', 'thinking', 'believing'],
]);

/** Unlike "claims", these are nothing that anybody has. */
const SURE = /^(?:swears|swore|insists|insisted|reckons|reckoned)$/u;

/** True for one person or a department of the asker's house: "one of the lads", "my aunt", "payroll". */
function isSomebody(person: readonly Said[]): boolean {
  const first = person[0]?.text ?? '';
  return (
    /^(?:an?|one|some|somebody|someone|my|our|his|her|everyone|everybody)$/.test(first) ||
    (person.length <= 2 && (ROLES.has(first) || KIN.has(first) || DEPARTMENTS.has(first)))
  );
}

/** Where it was asked, up to what: "asked me at breakfast what …", "told us in the lift that …". */
function whereAsked(tokens: readonly Said[], me: number): number {
  if (!/^(?:at|over|in|on|during|after|before|while)$/.test(tokens[me + 1]?.text ?? '')) return me;
  const ahead = tokens.slice(me + 1, me + 1 + LONGEST_PLACE);
  const opener = ahead.findIndex((one) => one.named || (OPENERS.has(one.text) && !NO_OPENERS.has(one.text)));
  return opener > 0 && ahead[opener]?.named === false ? me + opener : me;
}
const LONGEST_PLACE = 6;
/** "On the bus about …": these are no start of what was asked right behind "me". */
const NO_OPENERS: ReadonlySet<string> = new Set(['on', 'is']);
