import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { takePaying } from '../amounts/giving.ts';
import { firmDates } from '../dates/read-dates.ts';
import { readElsewhere } from '../exclusions/elsewhere.ts';
import { readExclusions } from '../exclusions/exclusions.ts';
import { readRefusedParts } from '../exclusions/refused-parts.ts';
import { findFiller, type Stretch } from '../filler/filler.ts';
import { findListing, isWithin } from '../kinds/listing.ts';
import { createNationOfBody } from '../names/body-of-nation.ts';
import type { createNameFinder, NamedStretch } from '../names/mentions.ts';
import { firmOrders } from '../order.ts';
import type { EverydayWords } from '../talk/chinese-leftovers.ts';
import { findTalk, type Talk, takeTalk } from '../talk/find-talk.ts';
import type { Sheet } from '../text/sheet.ts';
import { asHintsOfBody } from '../wants/asked-body.ts';
import { asGivers } from './capital-giver.ts';
import { asCities } from './city-of-country.ts';
import { asHintsOfWhole } from './joining.ts';

/** What a question names, and what around it is talk. */
interface MeantNames {
  /** What is meant by it, talk and exclusions left out. */
  readonly meant: readonly NamedStretch[];
  readonly excluded: Question['excluded'];
  /** The countries that are not meant: "outside China"; absent for most. */
  readonly elsewhere: Question['elsewhere'];
  /** Words that only ask for a list: "every single one of". */
  readonly listing: readonly Stretch[];
  readonly talk: Talk;
}

/** What the reader of names must know of a question. */
interface Surroundings {
  /** The day of asking, `YYYY-MM-DD`. */
  readonly today: string;
  /** Unknown acronyms: they stay words, whatever is said around them. */
  readonly capitals: readonly Stretch[];
  /** What is open of the question, requests and unknown acronyms blanked. */
  readonly whole: string;
  /** True where the question only calls for help: then it asks for no list. */
  readonly called: boolean;
}

/**
 * Builds the reader of what a question names. It takes names as names and the talk around them as gone, so that what
 * is left open are the words beside them.
 */
export function createMeantNames(
  vocabulary: Vocabulary,
  findNames: ReturnType<typeof createNameFinder>,
  everyday: EverydayWords,
  tellingShare: ((word: string) => number) | undefined,
): (sheet: Sheet, surroundings: Surroundings) => MeantNames {
  const ofNations = createNationOfBody(vocabulary);
  return (sheet, { today, capitals, whole, called }) => {
    const conversation = findFiller(whole);
    takePaying(sheet);
    const dated = firmDates(sheet, today);
    const said = ofNations(sheet.folded, findNames(sheet)).filter(
      (one) => !isConversation(one, conversation) && !(isHint(one) && cutsInto(one, dated)),
    );
    const listing = called ? [] : findListing(whole, said);
    const beside = said.filter((one) => !isWithin(one, listing));
    const found = asGivers(sheet.folded, asCities(beside, vocabulary), vocabulary);
    const talk = findTalk(
      sheet,
      found,
      [...capitals, ...dated, ...firmOrders(sheet)],
      everyday,
      tellingShare,
    );
    const parts = readRefusedParts(sheet, found);
    const { elsewhere, refused, named } = readElsewhere(sheet, parts.rest, vocabulary);
    const wanting = named.filter((one) => !talk.isTalk(one)).map(talk.weighed);
    const { excluded, excludes } = readExclusions(sheet, named, vocabulary);
    const bodies = asHintsOfBody(sheet.folded, withoutNations(wanting));
    const meant = asHintsOfWhole(sheet.folded, bodies).filter((one) => !excludes(one));
    for (const stretch of [...talk.stretches, ...listing]) takeTalk(sheet, stretch);
    for (const { from, to } of meant) sheet.take(from, to, 'name');
    for (const { from, to } of capitals) if (sheet.isOpen(from, to)) sheet.take(from, to, 'word');
    const left = [...parts.refused, ...refused, ...excluded];
    return { meant, excluded: left, elsewhere, listing, talk };
  };
}

/** True for everyday words that hint at something and name nothing. */
export function isHint({ mentions }: NamedStretch): boolean {
  return mentions.every(({ by }) => by === 'hint');
}

/** Whether a stretch holds a part of another and not all of it: a slip in "out on boxing" of "on Boxing Day 2023". */
function cutsInto(one: Stretch, others: readonly Stretch[]): boolean {
  return others.some(({ from, to }) => one.from < to && one.to > from && !(one.from <= from && one.to >= to));
}

/** "介绍一下" asks for no profile, "tell me about" hints at none. */
function isConversation(named: NamedStretch, stretches: readonly Stretch[]): boolean {
  return (
    named.mentions.every((mention) => mention.by === 'hint' || mention.facet === 'kind') &&
    stretches.some((one) => one.from <= named.from && one.to >= named.to)
  );
}

/** Leaves out countries within what tells a person ("the Portuguese politician"): no record on that country is wanted. */
function withoutNations(named: readonly NamedStretch[]): NamedStretch[] {
  const persons = named.filter(({ mentions }) => mentions.some(({ facet }) => facet === 'person'));
  return named.filter((one) => {
    const isPart = persons.some((person) => person !== one && person.from <= one.from && person.to >= one.to);
    return !(isPart && one.mentions.every(({ facet }) => facet === 'country'));
  });
}
