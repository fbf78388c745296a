import { ELSE } from '../../domain/asks-for-others.ts';
import { fold } from '../../domain/fold.ts';
import type { Wanted } from '../../domain/question.ts';
import { OPEN_THINGS, type OpenThing } from '../../domain/record-fields.ts';
import type { Aspect } from './asked-aspect.ts';
import { askedRoles, asksOfPart } from './asked-role.ts';
import { askedAct, asksWhoSaid } from './person-acts.ts';

/** What is wanted where notes have another name for it, the likelier first. */
const CALLED: Readonly<Partial<Record<Wanted | Aspect['name'], readonly OpenThing[]>>> = {
  date: ['start', 'signed', 'published'],
  duration: ['end'],
  results: ['outcome', 'figures'],
  agreed: ['content'],
};
/** Those who were there, in whatever part: sources tell them apart no better than questions do. */
const PARTIES: readonly OpenThing[] = ['participant', 'partner'];
/** What has names that a source may leave out. */
export const NAMED: readonly OpenThing[] = [...PARTIES, 'funding', 'name', 'content'];

const ASKS_FOR_PARTIES =
  /\b(?:who(?:m)?\b.{0,40}\b(?:met|meet|saw|see|involved|there|came|joined|talked? (?:to|with))|parties|sides)\b|[和跟与同]谁|谁(?:在|参|合作|[来去]了)|会见|见[了过的]?是?[谁哪]/u;
const OVER =
  /\b(?:still|running|ongoing|active|finished|ended|completed?|expired?)\b|\b(?:over|going|end|finish)(?=\W*$)|还在|仍在|结束|到期|期满|[做搞办]完|完成/u;

/** Whether it is asked if something goes on. */
export function asksIfOver(asked: string): boolean {
  return OVER.test(fold(asked));
}

/** The things that a source may leave open, of which a question wants one: a fact of some sort, a yes or no, or a side of a thing. */
export function openWanted(wants: Wanted | Aspect['name'], asked: string): readonly OpenThing[] {
  if (wants === 'person' || wants === 'organisation') return askedRoles(asked);
  if (wants !== 'whether') return CALLED[wants] ?? OPEN_THINGS.filter((one) => one === wants);
  return [
    ...askedRoles(asked).filter((role) => role === 'funding' || role === 'signatory'),
    ...(asksOfPart(asked) ? ([...PARTIES, 'host'] as const) : []),
    ...(asksIfOver(asked) ? (['end'] as const) : []),
  ];
}

/** The parts in something of which a question asks who had them; empty where its words speak of none. */
export function partsAsked(asked: string): readonly OpenThing[] {
  const text = fold(asked);
  const roles = askedRoles(text);
  if (asksWhoSaid(text) || (roles.length === 0 && askedAct(text)?.stated.test('spoke') === true))
    return ['speaker'];
  if (roles.some((role) => PARTIES.includes(role))) return PARTIES;
  if (roles.length > 0) return roles;
  return PARTIES.filter((one) => (one === 'partner' ? ASKS_FOR_PARTIES : ELSE).test(text));
}
