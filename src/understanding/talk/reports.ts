import { ASKS_ITSELF, OPENERS, REPORTING } from './english-words.ts';

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
  const verb = tokens.findIndex((one) => REPORTING.has(one.text));
  const person = tokens.slice(0, Math.max(0, verb));
  // "A buyer from Germany asks me": where they are from is a part of who they are.
  const isFrom = (at: number) => /^(?:from|in|at)$/.test(person[at - 1]?.text ?? '');
  if (verb < 1 || verb > LONGEST_PERSON || tokens[verb]?.named) return undefined;
  if (person.some((one, at) => one.named && !isFrom(at))) return undefined;
  // "Which workers asked", "did anybody say": that is asked here.
  if (person.some((one) => ASKS_ITSELF.has(one.text))) return undefined;
  const next = tokens[verb + 1];
  if (next === undefined || next.named) return undefined;
  if (/^(?:me|us)$/.test(next.text)) return whereAsked(tokens, verb + 1);
  return OPENERS.has(next.text) || /^(?:for|there|there's)$/.test(next.text) ? verb : undefined;
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
