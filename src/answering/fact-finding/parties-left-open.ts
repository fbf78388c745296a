import { ELSE } from '../../domain/asks-for-others.ts';
import { fold } from '../../domain/fold.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { OrganisationRole } from '../../domain/record-fields.ts';
import { HOUSE } from '../../domain/subject.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { isOfSide } from '../asked/asked-side.ts';
import { askedAct, asksForIndividual, asksWhoSaid } from '../asked/person-acts.ts';
import { overlap } from '../overlap.ts';
import { sentencesOfNotes } from '../record/record-line.ts';
import type { FoundFact } from './find-fact.ts';
import { itemsOf } from './left-open.ts';

/** Sorts of facts of which a note may say that the source leaves them open; days and places are told by others. */
const MAY_BE_OPEN: ReadonlySet<Wanted | undefined> = new Set<Wanted | undefined>([
  'person',
  'organisation',
  'money',
]);
const LACKS =
  /\bnot (?:named|stated|said|listed)\b|\bdo(?:es)? not (?:name|say|state|list|give)\b|\bneither\b|\bnames? no\b|未(?:写明|说明|列|点明)|没有(?:列|说明|写)/u;
/** What asks, and what stands for those who are asked for. */
const ASKING =
  /\b(?:who(?:m|se|'s)?|which|what|how|much|were|was|are|is|the|did|do|does|has|had|that|this|those|these|it|they|she|he|there|at|in|of|for|on|from|by|to|with|and|so|exactly|names?|ones?|called|all)\b|[谁是的了都有呢吗啊请]|哪[些个几位家]?|什么|具体|名称|名字/gu;
const ENOUGH = 0.5;
/** Those who had part in something, in the words by which notes have them. */
const PARTIES =
  /\b(?:partners?|partner organi[sz]ations|constituents|stakeholders|participants)\b|伙伴|三方成员|利益相关方/u;
const ASKS_FOR_PARTIES =
  /\b(?:who(?:m)?\b.{0,20}\b(?:met|meet|saw|see|involved|there|came|joined|talked? (?:to|with))|parties|sides)\b|谁|会见|见了/u;
const SPEAKS = /\bspoke\b|发言/u;

/**
 * The sentence of a record's notes that says that its source leaves open just who or what a question asks for: "The ten
 * partner organisations are not named." for "who were the ten partners?". `undefined` where no note is on that.
 */
export function partiesLeftOpen(question: Question, record: CooperationRecord): string | undefined {
  if (!MAY_BE_OPEN.has(question.wants)) return undefined;
  const asked = fold(question.asked);
  return sentencesOfNotes(record, question.language).find((sentence) =>
    openIn(sentence).some((item) => isAsked(item, asked)),
  );
}

/** The things of which a note says that they are open. */
function openIn(sentence: string): string[] {
  return fold(sentence)
    .split(/[;；。]/u)
    .filter((clause) => LACKS.test(clause))
    .flatMap(itemsOf);
}

function isAsked(item: string, asked: string): boolean {
  const [role] = askedRoles(asked);
  const isSaid = asksWhoSaid(asked) || (role === undefined && askedAct(asked)?.stated.test('spoke') === true);
  if (SPEAKS.test(item) || isSaid) return SPEAKS.test(item) && isSaid;
  // Who signed is not left open where what was signed is.
  if (role !== undefined && !OF_PARTIES.has(role)) return askedRoles(item)[0] === role;
  const isOfParties = role !== undefined || ASKS_FOR_PARTIES.test(asked);
  return (
    overlap(asked.replaceAll(ASKING, ' '), item) >= ENOUGH ||
    (ELSE.test(asked) && ELSE.test(item)) ||
    (isOfParties && PARTIES.test(item))
  );
}
const OF_PARTIES: ReadonlySet<OrganisationRole> = new Set<OrganisationRole>(['participant', 'partner']);

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
  const open = hit && partiesLeftOpen(question, hit.record);
  // One note may have told it already.
  if (hit === undefined || open === undefined || fact?.statement.includes(open)) return fact;
  if (fact !== undefined && open.includes(fact.statement)) return { ...fact, statement: open };
  const isTold =
    fact !== undefined && (namesOthers(question, hit.record, vocabulary) || tellsPart(fact, question));
  if (!isTold) return { statement: open, hits: [hit] };
  return { ...fact, caveats: [...(fact.caveats ?? []), open] };
}

/** Whether bodies besides the house had the part that is asked for. */
function namesOthers(
  { asked, wants, mentions }: Question,
  { organisations }: CooperationRecord,
  vocabulary: Vocabulary,
): boolean {
  if (wants === 'money') return true;
  const roles = askedRoles(asked);
  const sorts = mentions.filter(({ facet }) => facet === 'constituent');
  return (
    !asksForIndividual(asked) &&
    organisations.some(
      ({ id, role }) =>
        id !== HOUSE &&
        (sorts.length === 0 || sorts.some((one) => isOfSide(id, one, vocabulary))) &&
        (roles.length === 0 ? role !== 'subject' : roles.includes(role)),
    )
  );
}

/** Whether a sentence tells the part that is asked for, by what those who had it are. */
function tellsPart({ statement }: FoundFact, { asked }: Question): boolean {
  const [role] = askedRoles(asked);
  return role !== undefined && /[.。]$/u.test(statement) && askedRoles(statement).includes(role);
}
