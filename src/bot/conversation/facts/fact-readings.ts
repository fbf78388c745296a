import { asksOfOffice } from '../../../answering/asked/dated-acts.ts';
import { namesPost } from '../../../answering/asked/person-acts.ts';
import { partiesLeftOpen } from '../../../answering/fact-finding/parties-left-open.ts';
import { ofRecord } from '../as-it-leans.ts';
import { changedPerson } from '../changes/changed-question.ts';
import { askedOfPerson, thatPerson, withPersonNamed } from '../changes/same-matter.ts';
import { found, type Reading } from '../turn.ts';
import { factShown, recordInFull } from './about-record.ts';
import { asksBarely, asksThere, standsAlone } from './asks-of-focus.ts';
import { factWithin, holds } from './fact-within.ts';
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

/** Who heads the body that was spoken of, where its record names nobody: "who is the director there?". */
export const headOfTold: Reading = ({ asked, topic }, { catalogue, answer }) => {
  const { people = [], organisations = [] } = catalogue.byId.get(topic.focus ?? '') ?? {};
  const id = organisations.find(({ role }) => role === 'subject')?.id;
  const isHead = asked.wants === 'person' && namesPost(asked.asked) && !standsAlone(asked);
  if (id === undefined || people.length > 0 || !isHead) return undefined;
  const words = catalogue.vocabulary.label('organisation', id, asked.language);
  const told = answer({
    ...asked,
    mentions: [...asked.mentions, { facet: 'organisation', id, words, by: 'name' }],
  });
  return told.type === 'fact' ? told : undefined;
};

/** When the person spoken of took up or left a post: "when was that appointed", 哪年上任的. */
export const officeOfPerson: Reading = ({ asked, topic }, { catalogue, answer }) => {
  const { wants, mentions } = asked;
  const isTime = wants === 'date' || wants === 'start' || wants === 'end';
  if (!isTime || standsAlone(asked) || !asksOfOffice(asked.asked)) return undefined;
  const person = thatPerson(asked, topic, catalogue);
  return person && found(answer({ ...asked, mentions: [...mentions, person] }, 0));
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
  const named = asksBarely(asked) ? undefined : withPersonNamed(text, asked, topic, catalogue);
  return named === undefined ? undefined : found(answer(read(named), 0));
};
