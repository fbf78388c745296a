import type { Catalogue } from '../../domain/catalogue.ts';
import { fold, hasHan } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { HOUSE } from '../../domain/subject.ts';
import { textBefore } from '../../domain/text-before.ts';
import { searchedTextOf, textOf } from '../../domain/text-of.ts';
import { claimsOf, EXISTS, saysSo } from '../asked/asked-claims.ts';
import { askedRoles, asksOfPart } from '../asked/asked-role.ts';
import { FACT_READERS } from '../facts/index.ts';
import { namesAsked } from '../names-asked.ts';
import { overlap } from '../overlap.ts';
import { sentencesOf } from '../record/record-line.ts';
import { isOf, PARTIES } from './parts.ts';

/**
 * What of a record says that it is so: the sentence of its summary that holds most of the question, of what few of them hold the
 * more; the line of its bodies where that is what tells of a body named. `undefined` where no sentence says what is claimed.
 */
export function proofOf(
  record: CooperationRecord,
  question: Question,
  catalogue: Catalogue,
): string | undefined {
  const { text, mentions, language, asked } = question;
  const sentences = sentencesOf(record.summary[language], language);
  // "Is there an agreement of China on …": what it is its record says first, and whose it is stands in its fields.
  const isOfThing =
    EXISTS.test(fold(asked)) && mentions.some(({ facet, id }) => facet === 'kind' && id === record.kind);
  const given = isOfThing ? mentions.filter(({ facet }) => PARTIES.has(facet)) : [];
  const names = mentions
    .filter((one) => !given.includes(one))
    .map(({ facet, id, words }) => [words, catalogue.vocabulary.label(facet, id, language)]);
  const words = text.split(' ').filter((word) => !given.some((one) => one.words.split(' ').includes(word)));
  const parts = [...words.map((word) => [word]), ...names];
  const held = parts.map((part) =>
    sentences.map((one) => (part.some((name) => overlap(name, one) >= MOST_OF_NAME) ? 1 : 0)),
  );
  // What the title says already needs no proof.
  const title = parts.map((part) =>
    part.some((name) => overlap(name, record.title[language]) >= MOST_OF_NAME),
  );
  const weights = sentences.map((one, at) =>
    held.reduce(
      (sum, inEach, part) => {
        const share = (inEach[at] ?? 0) / Math.max(1, inEach.filter(Boolean).length);
        return sum + (title[part] ? share * IN_TITLE : share);
      },
      overlap(text, one) * WORDING + (isOfThing && at === 0 ? SAYS_WHAT : 0),
    ),
  );
  const claims = claimsOf(asked);
  // "Published by the ILO" is said by no sentence without it.
  const agents = mentions.filter(
    ({ facet, words, by }) =>
      facet === 'organisation' && by !== 'hint' && BY.test(textBefore(fold(asked), fold(words))),
  );
  const bodies = mentions.filter(({ facet, by }) => PARTIES.has(facet) && by !== 'hint');
  const [named] = bodies.filter(({ facet, id }) => facet === 'organisation' && id !== HOUSE);
  // Whoever is asked of first is in the sentence that says what they are.
  const naming = new Set(named && sentences.filter((one) => saysName(one, named, catalogue)));
  const best = sentences
    .map((sentence, at) => ({
      sentence,
      weight: weights[at] ?? 0,
      names: Number(naming.has(sentence)),
    }))
    .filter(({ sentence }) => saysSo(sentence, claims))
    .filter(({ sentence }) => {
      const text = IT.test(sentence) ? `${record.title[language]} ${sentence}` : sentence;
      return agents.every((one) => saysName(text, one, catalogue));
    })
    .sort((a, b) => b.names - a.names || b.weight - a.weight)[0]?.sentence;
  const isOfParty = asksOfPart(asked) || askedRoles(asked).length > 0;
  const isUnsaid = !isOfThing && isOfParty && !bodies.some((one) => saysName(best ?? '', one, catalogue));
  const line = isUnsaid ? bodyLine(record, bodies, question, catalogue) : undefined;
  if (line !== undefined || best === undefined) return line;
  // What is said of another is no proof where it is told of them as well, and not that: "is the federation part of the board?".
  return naming.size > 0 && !IT.test(best) && !naming.has(best) ? undefined : best;
}
const MOST_OF_NAME = 0.6;
/** Whatever the record is on. */
const IT = /^(?:It|They|该|它|其)(?!\p{Ll})/u;
/** Before whoever did what is asked of. */
const BY = /\bby (?:the )?$|由$/u;
const IN_TITLE = 0.3;
const WORDING = 0.5;
/** What the first sentence of a thing that is asked for goes before others by. */
const SAYS_WHAT = 0.5;

/** Whether a sentence names a thing that a question names, in either language. */
export function saysName(sentence: string, named: Mention, { vocabulary }: Catalogue): boolean {
  return namesAsked(named, vocabulary).some((name) => overlap(name, sentence) >= MOST_OF_NAME);
}

/** The line of a record's bodies that names one of those asked of. */
function bodyLine(
  record: CooperationRecord,
  bodies: readonly Mention[],
  { language }: Question,
  catalogue: Catalogue,
): string | undefined {
  const { vocabulary } = catalogue;
  return FACT_READERS.organisation(record, catalogue, language).find(
    ({ role, bodies: ids = [] }) =>
      role !== 'subject' && ids.some((id) => bodies.some((one) => isOf(id, one, vocabulary))),
  )?.line;
}

/**
 * Whether a record speaks of what was typed, and not only of something wider that the same word belongs to: social security is
 * no word on injury insurance, nor is a department here and labour there one of labour. Names must be in what is shown.
 */
export function holdsTyped(
  record: CooperationRecord,
  { mentions, freeText }: Question,
  { vocabulary }: Catalogue,
): boolean {
  const shown = textOf(record);
  const names = freeText.match(A_NAME) ?? [];
  const isHeld = (named: Mention) => {
    const { facet, words, by } = named;
    if (facet === 'organisation' && by === 'name')
      return (
        record.organisations.some((party) => isOf(party.id, named, vocabulary)) ||
        namesAsked(named, vocabulary).some((name) => fold(shown).includes(fold(name)))
      );
    if (facet !== 'topic' || !hasHan(words)) return true;
    const share = overlap(words, searchedTextOf(record));
    return by === 'name' ? words.length < A_WHOLE_NAME || share >= HALF : share > 0;
  };
  return names.every((name) => overlap(name, shown) === 1) && mentions.every(isHeld);
}
const A_WHOLE_NAME = 4;
/** A first name and a surname. */
const A_NAME = /\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/gu;
const HALF = 0.5;
