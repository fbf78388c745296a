import { askedHead } from '../../../answering/asked/asked-head.ts';
import { askedNotToBe } from '../../../answering/asked/asked-predecessor.ts';
import { asksOfOffice } from '../../../answering/asked/dated-acts.ts';
import { countsMembers, nounOf } from '../../../answering/fact-finding/counted.ts';
import { partiesLeftOpen } from '../../../answering/fact-finding/parties-left-open.ts';
import { FACT_READERS } from '../../../answering/facts/index.ts';
import type { Question } from '../../../domain/question.ts';
import { ofRecord } from '../as-it-leans.ts';
import { changedPerson } from '../changes/changed-question.ts';
import { askedOfPerson, thatPerson, withPersonNamed } from '../changes/same-matter.ts';
import { found, type Reading } from '../turn.ts';
import { factShown, recordInFull } from './about-record.ts';
import { asksBarely, asksThere, standsAlone } from './asks-of-focus.ts';
import { factWithin, holds } from './fact-within.ts';
import { numbersTold } from './numbers-told.ts';
import { personSpokenFor } from './spoken-for.ts';

/** What somebody spoken of is: "and his title?". */
export const postOfPerson: Reading = ({ text, asked, topic }, tools) => {
  const person = askedOfPerson(text, asked, topic, tools.catalogue);
  return person?.wants === 'post' ? ofRecord(topic, person, tools) : undefined;
};

/** Who or what the source of what was spoken of leaves open, by the editors' note: "who were the ten partners?". */
export const leftOpenThere: Reading = ({ asked, topic }, { catalogue }) => {
  const record = catalogue.byId.get(topic.focus ?? '');
  const isNarrow = (asked.dates ?? asked.amount ?? asked.survey ?? asked.elsewhere) !== undefined;
  if (record === undefined || isNarrow || partiesLeftOpen(asked, record) === undefined) return undefined;
  const isOwn = asked.mentions.some((one) => one.by !== 'hint' && !holds(record, one, catalogue));
  return isOwn ? undefined : factShown(topic, asked, catalogue);
};

/**
 * Who heads the body that was spoken of, or how many belong to it: the one that its record, which names nobody, is on, or that was
 * named and nothing else. "Who is the boss there?", "ACFTU", then "how many members", are of it, and of nobody in what was listed.
 */
export const headOfTold: Reading = ({ asked, topic }, { catalogue, answer }) => {
  const { people = [], organisations = [] } = catalogue.byId.get(topic.focus ?? '') ?? {};
  const subject = people.length > 0 ? undefined : organisations.find(({ role }) => role === 'subject')?.id;
  const named = bodyAlone(topic.question);
  const id = named ?? subject;
  if (id === undefined || standsAlone(asked)) return undefined;
  const words = catalogue.vocabulary.label('organisation', id, asked.language);
  const question: Question = {
    ...asked,
    mentions: [{ facet: 'organisation', id, words, by: 'name' }],
    freeText: '',
  };
  const isOwn = askedHead(question) !== undefined || (named !== undefined && countsMembers(asked));
  const told = isOwn ? answer(question) : undefined;
  return named === undefined && told?.type !== 'fact' ? undefined : told;
};

/** The only thing that a question names, where that is a body and no more is asked than who is or how many are of it. */
function bodyAlone({ mentions, freeText, wants, dates }: Question): string | undefined {
  const [one, ...others] = mentions;
  const isBare = one?.facet === 'organisation' && others.length === 0 && freeText === '';
  const isOpen = wants === undefined || wants === 'person' || wants === 'count';
  return isBare && isOpen && dates === undefined ? one.id : undefined;
}

/** When the person spoken of took up or left a post, or whom they took it over from: "when was that appointed", 哪年上任的, 他接谁的班. */
export const officeOfPerson: Reading = ({ text, asked, topic }, { catalogue, answer, read }) => {
  const { wants, mentions } = asked;
  const isTime = wants === 'date' || wants === 'start' || wants === 'end';
  if (standsAlone(asked)) return undefined;
  const named = wants === 'person' ? withPersonNamed(text, asked, topic, catalogue) : undefined;
  const whole = named === undefined ? undefined : read(named);
  const isOfOther = WHOM.test(text) || (whole && askedNotToBe(whole, catalogue.vocabulary).length > 0);
  if (whole && isOfOther) return answer(whole, 0);
  if (!isTime || !asksOfOffice(asked.asked)) return undefined;
  const person = thatPerson(asked, topic, catalogue);
  return person && found(answer({ ...asked, mentions: [...mentions, person] }, 0));
};

/** "Whom did she meet?" asks for another than her. */
const WHOM = /\bwhom\b/u;

/** The number of a year that one of those shown tells: "how many in 2018?" after a list of trainings. */
export const countOfYear: Reading = ({ asked, topic }, { catalogue }) => {
  const { wants, dates, mentions, freeText, language } = asked;
  const year = /\d{4}/u.exec(dates?.words ?? '')?.[0];
  const isBare = mentions.length === 0 && freeText === '' && nounOf(asked.asked) === '';
  if (wants !== 'count' || year === undefined || !isBare) return undefined;
  const told = topic.shown
    .flatMap((id) => catalogue.byId.get(id) ?? [])
    .flatMap((record) =>
      FACT_READERS.count(record, catalogue, language)
        .filter(({ about }) => about.includes(year))
        .map(({ line }) => ({ line, record })),
    );
  const [only, ...others] = told;
  return only && others.length === 0 ? numbersTold([only.line], only.record, asked, catalogue) : undefined;
};

/** A fact of which all that is named has part in what was spoken of. */
export const factThere: Reading = ({ text, asked, topic }, { catalogue }) => {
  // "How many companies came?", "which ministry is behind it in China?": what it names is part of what was spoken of.
  if (!asksThere(text, asked, topic, catalogue)) return undefined;
  const fact = factShown(topic, asked, catalogue);
  // "Which school took them in?": the record names its bodies, whatever the word for their part.
  const isBody = asked.wants === 'organisation' && asked.freeText === '';
  return fact ?? (isBody ? recordInFull(topic.focus, asked, catalogue) : undefined);
};

/** A fact that what was spoken of tells in its own words. */
export const factToldThere: Reading = ({ asked, topic }, { catalogue }) =>
  factWithin(asked, topic, catalogue);

/** The same of whoever spoke for another body. */
export const ofSpeaker: Reading = ({ text, asked, topic }, { catalogue, answer }) => {
  const speaker = personSpokenFor(text, asked, topic, catalogue);
  return speaker && answer(changedPerson(topic.question, asked, speaker), 0);
};

/** What the person spoken of did or said. */
export const ofPerson: Reading = ({ text, asked, topic }, { catalogue, answer }) => {
  const person = askedOfPerson(text, asked, topic, catalogue);
  return person && found(answer(person, 0));
};

/** The same asked with their name in place of the pronoun. */
export const ofPersonNamed: Reading = ({ text, asked, topic }, { catalogue, answer, read }) => {
  const isLess = asksBarely(asked) && !WHO_IS.test(text);
  const named = isLess ? undefined : withPersonNamed(text, asked, topic, catalogue);
  return named === undefined ? undefined : found(answer(read(named), 0));
};
/** Nothing but who somebody is, which any record on them may tell: "who is he?". */
const WHO_IS =
  /^(?:and |so |but )?who(?:'s| is| was) (?:he|she)\b\W*$|^(?:那|这)?[他她](?:到底|究竟)?是(?:谁|什么人|哪位|干什么的)\W*$/u;
