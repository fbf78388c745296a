import { fold } from '../../domain/fold.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { OpenThing } from '../../domain/record-fields.ts';
import { HOUSE } from '../../domain/subject.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { openWanted, partsAsked } from '../asked/asked-open.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { isOfSide } from '../asked/asked-side.ts';
import { askedAct, asksForIndividual } from '../asked/person-acts.ts';
import { overlap } from '../overlap.ts';
import type { FoundFact } from './find-fact.ts';

/** Sorts of facts of which a note may say that the source leaves them open; days and places are told by others. */
const MAY_BE_OPEN: readonly unknown[] = ['person', 'organisation', 'money'] satisfies Wanted[];
/** Who or what may be asked for by what they are, with no word for their part: "which mining companies?". */
const BY_NAME: readonly OpenThing[] = ['participant', 'partner', 'host', 'predecessor'];
/** Whom somebody met, who is no answer themselves. */
const WHOM =
  /\bwho(?:m)? (?:did|does|has|had|was|is) .{1,40}\b(?:met|meet|see|seen|visit|meeting)\b|(?:见|会见|会晤|拜访)[了过的到]*(?:是)?(?:了)?[谁哪边]/u;
const ENOUGH = 0.5;

/**
 * The note on a record that says that its source leaves open just who or what a question asks for: "The ten partner
 * organisations are not named." for "who were the ten partners?". `undefined` where no note is on that.
 */
export function partiesLeftOpen(
  { wants, asked, text, mentions, language }: Question,
  { notes }: CooperationRecord,
): string | undefined {
  if (!MAY_BE_OPEN.includes(wants)) return undefined;
  const inPart = partsAsked(asked);
  // What it cost to take part is no question of who did.
  const parts =
    wants === 'money' ? [...openWanted(wants, asked), ...inPart.filter((one) => one === 'funding')] : inPart;
  const sorts = mentions.filter(({ facet }) => facet === 'constituent').map((one) => one.words);
  const words = text || sorts.join(' ');
  const isByName =
    wants !== 'money' && askedRoles(asked).every((role) => role === 'participant' || role === 'partner');
  return notes.find(
    ({ leavesOpen, text: note }) =>
      leavesOpen.some((one) => parts.includes(one)) ||
      (isByName &&
        leavesOpen.some((one) => BY_NAME.includes(one)) &&
        overlap(words, note[language]) >= ENOUGH),
  )?.text[language];
}

/**
 * A fact with what a note leaves open of it; the note by itself where the fact names nobody but the house, or somebody else
 * than those asked for.
 */
export function withLeftOpen(
  fact: FoundFact | undefined,
  question: Question,
  hits: FoundFact['hits'],
  vocabulary: Vocabulary,
): FoundFact | undefined {
  const [hit] = fact?.hits ?? hits;
  // A sum asked of something that the record does not speak of is not left open by it.
  const isOfOther = question.wants === 'money' && fact === undefined && hit?.missing.length !== 0;
  const open = hit && !isOfOther ? partiesLeftOpen(question, hit.record) : undefined;
  if (hit === undefined || open === undefined) return fact;
  // One note may have told it already.
  if ([fact?.statement, ...(fact?.caveats ?? [])].some((one) => one?.includes(open))) return fact;
  if (fact !== undefined && open.includes(fact.statement)) return { ...fact, statement: open };
  const isNamed =
    fact !== undefined &&
    !WHOM.test(fold(question.asked)) &&
    (namesOthers(question, hit.record, vocabulary) || tellsPart(fact, question) || tellsActor(question));
  if (!isNamed) return { statement: open, hits: [hit] };
  return { ...fact, caveats: [...(fact.caveats ?? []), open] };
}

/** Whoever met the partners is told though these are not named. */
function tellsActor({ asked, wants }: Question): boolean {
  return wants === 'person' && askedAct(asked)?.isOfPeople === true;
}

/** Whether bodies besides the house had the part that is asked for. */
function namesOthers(
  { asked, wants, mentions }: Question,
  { organisations }: CooperationRecord,
  vocabulary: Vocabulary,
): boolean {
  if (wants === 'money') return true;
  const roles = askedRoles(asked);
  const isAny = roles.length === 0 || roles[0] === 'participant';
  const sorts = mentions.filter(({ facet }) => facet === 'constituent');
  return (
    !asksForIndividual(asked) &&
    organisations.some(
      ({ id, role }) =>
        id !== HOUSE &&
        (sorts.length === 0 || sorts.some((one) => isOfSide(id, one, vocabulary))) &&
        (isAny ? role !== 'subject' : roles.includes(role)),
    )
  );
}

/** Whether a sentence tells the part that is asked for, by what those who had it are. */
function tellsPart({ statement }: FoundFact, { asked }: Question): boolean {
  const [role] = askedRoles(asked);
  return role !== undefined && /[.。]$/u.test(statement) && askedRoles(statement).includes(role);
}
