import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import { wholeHit } from '../../domain/hit.ts';
import { STATEMENT_COMMA } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { askedSide, isOfSide } from '../asked/asked-side.ts';
import { askedAct, asksForIndividual, asksWhoSaid } from '../asked/person-acts.ts';
import { FACT_READERS } from '../facts/index.ts';
import { sentencesOf } from '../record/record-line.ts';
import type { FoundFact } from './find-fact.ts';

/**
 * The people or the bodies that had part in what a record tells, of the sort or side asked for, each with their part: for
 * whoever asks who did something there of which the record does not say who did just that. `undefined` where another part was
 * asked for than those told, as who paid or signed, or the record names nobody.
 */
export function partiesThere(
  question: Question,
  record: CooperationRecord,
  catalogue: Catalogue,
): FoundFact | undefined {
  const { asked, wants, language, mentions } = question;
  const isOfPart = askedRoles(asked).some((role) => role === 'funding' || role === 'signatory');
  if (isOfPart || (wants !== 'organisation' && wants !== 'person')) return undefined;
  const [part] = askedRoles(asked);
  const isNamed = part !== undefined && record.organisations.some(({ role }) => role === part);
  const told = sentencesOf(record.summary[language], language).find((sentence) =>
    part === 'participant'
      ? CAME.test(fold(sentence))
      : part !== undefined && askedRoles(sentence)[0] === part,
  );
  // "Attended by officials, factories and others": more came than are entered.
  const isTold = part === 'participant' && told !== undefined && ATTENDED.test(fold(told));
  if ((!isNamed || isTold) && part !== undefined && told !== undefined)
    return { statement: told, hits: [wholeHit(record)] };
  const isOfOne = askedAct(asked)?.isOfOne === true;
  const isSpeaking = SPEAKS.test(fold(asked)) || asksWhoSaid(asked);
  const isOfPerson = isSpeaking || asksForIndividual(asked) || askedAct(asked) !== undefined;
  const side = askedSide(question);
  const sorts = side === undefined ? mentions.filter(isSort) : [side];
  const isOf = (id: string | undefined) =>
    sorts.length === 0 || sorts.some((one) => isOfSide(id, one, catalogue.vocabulary));
  const named = ONE_SORT.exec(asked.toLowerCase())?.[0];
  const known = mentions.flatMap(({ facet, id }) => (facet === 'person' ? [id] : []));
  const people = wants === 'person' && !isOfOne ? FACT_READERS.person(record, catalogue, language) : [];
  const bodies = FACT_READERS.organisation(record, catalogue, language).filter(
    ({ role, line }) => role !== 'subject' && (named === undefined || line.toLowerCase().includes(named)),
  );
  const persons = people.filter(({ body, person }) => isOf(body) && !known.includes(person ?? ''));
  if (persons.length === 0 && isOfPerson) return undefined;
  const shown = persons.length > 0 ? persons : bodies.filter((one) => (one.bodies ?? []).some(isOf));
  if (shown.length === 0) return undefined;
  const lines = shown.slice(0, MOST_LINES).map(({ line }) => line);
  return { statement: lines.join(STATEMENT_COMMA[language]), hits: [wholeHit(record)] };
}
const MOST_LINES = 6;
/** How a text says who came. */
const CAME =
  /\b(?:attend\w*|participat\w*|took part|representatives?|delegates?|present)\b|出席|参加|参会|代表(?!性)/u;

const ATTENDED = /\battended by\b|代表出席/u;

/** Whether a question asks who had any part in something, in whatever words: "who started it?", 谁跟谁合作. */
export function asksOfPart(asked: string): boolean {
  const text = fold(asked);
  return askedRoles(text).length > 0 || SPEAKS.test(text) || asksWhoSaid(text) || TAKES_PART.test(text);
}
const TAKES_PART =
  /\b(?:start\w*|launch\w*|initiat\w*|deliver\w*|conduct\w*|involved|behind|work(?:ed|s|ing)? (?:on|with|together)|cooperat\w*|collaborat\w*|met|meet|join(?:ed|s)?|went|came|gave|held|did)\b|合作|启动|发起|开展|参与|去了|来了|[办搞]的|会见|见了/u;

/** What people do who tell others of something. */
const SPEAKS =
  /\b(?:present\w*|explain\w*|introduc\w*|brief\w*|lectur\w*|spoke|talk\w*|(?:her|his|their) names?)\b|介绍|讲解|[讲講说]|主讲|叫(?:什么|啥)/u;
/** Sorts of bodies that are named so: a ministry is no answer to "which bank". */
const ONE_SORT =
  /\b(?:bank|foundation|embassy|hotel|insurer|club|council|charity|ngo|newspaper|broadcaster|airline|court)\b|银行|基金会|大使馆|酒店|保险|法院|报社|媒体|电视台/u;

function isSort({ facet }: Mention): boolean {
  return facet === 'constituent';
}
