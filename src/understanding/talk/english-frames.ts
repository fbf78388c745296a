import type { Stretch } from '../filler/filler.ts';
import { isShouted } from '../names/mentions.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';
import {
  DEPARTMENT_WISHES,
  DEPARTMENTS,
  GERUNDS,
  GOING_ON,
  HAPPENED,
  KIN,
  MAKING,
  OPENERS,
  OWN_PAPERS,
  PAPER_SAYS,
  PERSONS,
  REPORTS,
  ROLES,
  TALK,
  WORKS,
} from './english-words.ts';
import { endOfReport } from './reports.ts';

const WORD = /[[\p{L}\p{N}]--\p{Script=Han}]+(?:['\-][[\p{L}\p{N}]--\p{Script=Han}]+)*/gv;
const ADVERB = /^[a-z]{3,}ly$/;
const NO_ADVERBS: ReadonlySet<string> = new Set(
  'supply family assembly italy july monopoly elderly early disorderly'.split(' '),
);
/** Written with a capital, they name nobody. */
const TITLES: ReadonlySet<string> = new Set(
  'ambassador minister deputy vice director boss chairman chair president secretary general madam madame sir dean head'.split(
    ' ',
  ),
);
const POSSESSIVE = /(?:'s|s')$/;
const OWNERS: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'a', 'the', 'some']);
/** What chats want without saying who: "need the fax number". */
const BARE_WANTS: ReadonlySet<string> = new Set(['need', 'needing', 'want', 'wanted', 'wants', 'needs']);
const TO_WHAT: ReadonlySet<string> = new Set(['to', 'for', 'if', 'whether', 'about', 'that']);
/** Words between a person and where the matter begins. */
const LONGEST_FRAME = 14;

interface Token extends Stretch {
  readonly text: string;
  readonly named: boolean;
}

/**
 * Finds the parts of an English clause that say who wants to know and why, and not what: "my colleague insists
 * that", "I am writing a paper on". Such a part begins with a person and goes on through words of talking, up to
 * the last word that opens the matter. Names end it.
 */
export function englishFrames(sheet: Sheet, clause: Stretch, names: readonly Stretch[]): Stretch[] {
  const tokens = tokensOf(sheet, clause, names);
  const frames: Stretch[] = [];
  const reported = endOfReport(tokens);
  const [opening, report] = [tokens[0], tokens[reported ?? -1]];
  if (opening && report) frames.push({ from: opening.from, to: report.to });
  for (let at = (reported ?? -1) + 1; at < tokens.length; at++) {
    const person = personAt(tokens, at);
    if (person === undefined) continue;
    const end = endOfFrame(tokens, person);
    const [first, last] = [tokens[startOfFrame(tokens, at)], tokens[end]];
    if (first && last && end >= person) frames.push({ from: first.from, to: last.to });
    at = Math.max(at, end);
  }
  return frames;
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

function tokensOf(sheet: Sheet, clause: Stretch, names: readonly Stretch[]): Token[] {
  return matchesOf(sheet.open.slice(clause.from, clause.to), WORD).map((match) => {
    const from = clause.from + match.index;
    const to = from + match[0].length;
    // A capital within a clause marks a name that nobody listed: "when the Great Wall was built".
    const isName =
      match.index > 0 &&
      from > clause.from + 1 &&
      CAPITAL.test(sheet.typed(from, to)) &&
      !TITLES.has(match[0].replace(POSSESSIVE, '')) &&
      !isShouted(sheet);
    return {
      text: match[0],
      from,
      to,
      named:
        /\d/.test(match[0]) ||
        (isName && !/[.:]\s*$/.test(sheet.open.slice(clause.from, from))) ||
        names.some((name) => name.from < to && name.to > from),
    };
  });
}

/** The index of the last word of the person who begins here: "I", "my boss", "the minister's office", "a friend". */
function personAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.named) return undefined;
  if (at === 0) {
    const opener = tokens.findIndex((one) => /^(?:that|whether|if)$/.test(one.text));
    if (opener > 0 && tokens.slice(0, opener).every((_, index) => isTalk(tokens, index))) return opener;
  }
  // "Boss wants", "ambassador is asking", "drafting a note on": chats leave out whose boss it is, and who drafts.
  if (isStart(tokens, at)) {
    const next = tokens[at + 1];
    const asks =
      next !== undefined && !next.named && (REPORTS.has(next.text) || /^(?:is|was|keeps?)$/.test(next.text));
    if (ROLES.has(token.text) && asks && (REPORTS.has(next.text) || isTalk(tokens, at + 2))) return at;
    if (ROLES.has(token.text) && ADVERB.test(next?.text ?? '') && REPORTS.has(tokens[at + 2]?.text ?? ''))
      return at;
    if (
      DEPARTMENTS.has(token.text) &&
      DEPARTMENT_WISHES.has(next?.text ?? '') &&
      TO_WHAT.has(tokens[at + 2]?.text ?? '')
    )
      return at;
    if (OWN_PAPERS.has(token.text) && next !== undefined && PAPER_SAYS.has(next.text)) return at + 1;
    if (KIN.has(token.text) && next !== undefined && !next.named && HAPPENED.has(next.text)) return at + 1;
    if (BARE_WANTS.has(token.text) && next !== undefined && next.text !== 'for') return at;
    const ahead = tokens.slice(at + 1, at + 4);
    if (
      GERUNDS.has(token.text) &&
      ahead.some((one, index) => WORKS.has(one.text) || (index === 0 && TO_WHAT.has(one.text)))
    )
      return at;
  }
  if (OWNERS.has(token.text))
    for (const ahead of [1, 2]) {
      const role = tokens[at + ahead];
      if (role === undefined || role.named) break;
      const isPerson = ROLES.has(role.text.replace(POSSESSIVE, ''));
      // "The union" is somebody the question is about; "my union" and "a colleague of mine" are not.
      const isOurs =
        PERSONS.has(token.text) ||
        /^(?:of|told|says?|said|asked|asks|wants|mentioned)$/.test(tokens[at + ahead + 1]?.text ?? '');
      if (isPerson && isOurs) return at + ahead;
    }
  // "My desk wants to know if": whatever of theirs says it, it says so for them.
  const [owned, said] = [tokens[at + 1], tokens[at + 2]];
  if (/^(?:my|our)$/.test(token.text) && owned?.named === false && REPORTS.has(said?.text ?? ''))
    return at + 2;
  // "The referee wants evidence of": whoever it is, it is for them that somebody asks.
  if (at === 0 && OWNERS.has(token.text))
    for (const ahead of [2, 3])
      if (WANTED_TO_TELL.test(wordsFrom(tokens, at + ahead, 3)) && !tokens[at + 1]?.named) return at + ahead;
  const adverb = /^(?:still|also|all|both|only|just|really|would|will|might|may)$/.test(
    tokens[at + 1]?.text ?? '',
  )
    ? 1
    : 0;
  const next = tokens[at + 1 + adverb]?.text ?? '';
  if (/^(?:he|she|they)$/.test(token.text) && (REPORTS.has(next) || (adverb > 0 && next === 'like')))
    return at + 1 + adverb;
  if (/^(?:he|she|they)'(?:d|ll)$/.test(token.text) && isTalk(tokens, at + 1)) return at + 1;
  if (at > 0 && /^(?:and|but|so|or)$/.test(token.text) && GOING_ON.has(next) && isTalk(tokens, at + 2))
    return at + 1;
  return PERSONS.has(token.text) ? at : undefined;
}

const WANTED_TO_TELL =
  /^(?:wants?|wanted|needs?|needed|asks?|asked|demands?|insists?) (?:(?:to (?:know|see|hear)|(?:on|for) )|(?:some |hard |more |written )?(?:evidence|proof|confirmation))\b/u;

function wordsFrom(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map((token) => (token.named ? '' : token.text))
    .join(' ');
}

/** True where nothing but words of talking stands in front. */
function isStart(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every((_, index) => isTalk(tokens, index));
}

/** Words of talking in front of the person belong to the frame: "as far as I", "could anyone". */
function startOfFrame(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && isTalk(tokens, start - 1)) start--;
  return start;
}

/** "The question is", "my topic is". */
const IS_OPENED =
  /^(?:question|query|topic|subject|theme|point|problem|issue|idea|thing|job|task|work|paper|thesis|article|story|piece|report|essay|chapter|talk|speech|research)s?$/u;

function endOfFrame(tokens: readonly Token[], person: number): number {
  let end = person;
  while (end + 1 < tokens.length && (isTalk(tokens, end + 1) || isMade(tokens, person, end))) end++;
  // No verb of talking follows ("our submarines"): then the person is all of it.
  for (let at = end + 1; at < tokens.length && at <= person + LONGEST_FRAME; at++) {
    const token = tokens[at];
    if (token === undefined || token.named) break;
    const opens =
      OPENERS.has(token.text) &&
      isTalkOrWork(tokens, at - 1) &&
      // "My sister is deaf so this one is close to my heart": a new clause, and what stands before it tells.
      (token.text !== 'is' || at === end + 1 || IS_OPENED.test(tokens[at - 1]?.text ?? ''));
    // "I'm putting the finishing touches to a chapter on": the work says that all before it is talk.
    if (opens && (end > person || WORKS.has(tokens[at - 1]?.text ?? ''))) end = at;
    if (at === end) while (end + 1 < tokens.length && isTalk(tokens, end + 1)) end++;
  }
  return end;
}

/** "Drafting a proposal": the work belongs to the verb that makes it. */
function isMade(tokens: readonly Token[], person: number, end: number): boolean {
  const next = tokens[end + 1];
  return (
    next !== undefined &&
    !next.named &&
    WORKS.has(next.text) &&
    MAKING.test(
      tokens
        .slice(person, end + 1)
        .map((token) => token.text)
        .join(' '),
    )
  );
}

/** "Working on" is talk, "working hours" is not. */
function isTalk(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.named) return false;
  if (/^work(?:s|ed|ing)?$/.test(token.text))
    return !isAtWork(tokens, at) && /^(?:on|for|at|in|as|with)$/.test(tokens[at + 1]?.text ?? '');
  return (
    TALK.has(token.text) ||
    PERSONS.has(token.text) ||
    (ADVERB.test(token.text) && !NO_ADVERBS.has(token.text))
  );
}

/** "Accidents at work on that day": a place, and nobody works on anything. */
function isAtWork(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'work' && tokens[at - 1]?.text === 'at';
}

function isTalkOrWork(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    !token.named &&
    !isAtWork(tokens, at) &&
    (isTalk(tokens, at) || WORKS.has(token.text))
  );
}
