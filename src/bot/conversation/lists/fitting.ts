import { askedRoles } from '../../../answering/asked/asked-role.ts';
import { giversIn, isGivenBy } from '../../../answering/asked/given-by.ts';
import { overlap } from '../../../answering/overlap.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { hasField } from '../../../domain/has-field.ts';
import { wholeHit } from '../../../domain/hit.ts';
import { daysOf } from '../../../domain/partial-date.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { HOUSE } from '../../../domain/subject.ts';
import { textOf } from '../../../domain/text-of.ts';
import { conceptKey } from '../../../domain/vocabulary.ts';
import { conceptsOf } from '../../../search/concepts.ts';
import { dateFit } from '../../../search/filtering/dates.ts';
import { biggestAmount } from '../../../search/filtering/money.ts';
import { asGatherings } from '../../finding/gatherings.ts';
import { speaksOf } from '../facts/names-in-record.ts';

/** What says no more than that something is so of a thing of the list. */
const LIGHT =
  /^(?:ones?|two|three|four|[两几三]|which|any|only|just|show|those|these|them|please|concern\w*|cover\w*|mention\w*|involv\w*|deal\w*|about|related|signed|held|made|year|sign|took|takes?|taking|part|particip\w*|place|happen\w*|without|except|excluding|leave|out|去掉|除了|除去|不要|不含|排除|参与|参加|有关|相关|涉及|关于|方面|提到|哪些|哪几|哪个|签|签署|举办|开|办|的|类|是|有|在|年)$/u;
/** What part somebody had in it is no more. */
function isLight(word: string): boolean {
  return LIGHT.test(word) || askedRoles(word).length > 0;
}

/** The words of a text that say what is so of a thing. */
export function wordsLeft(freeText: string): readonly string[] {
  return freeText.split(' ').filter((word) => word !== '' && !isLight(word));
}

/**
 * Those of some records of which all is so that a question says, with its words that none of them need hold left out;
 * `undefined` where it says nothing that tells them apart.
 */
export function fitting(asked: Question, records: readonly CooperationRecord[], catalogue: Catalogue) {
  const { mentions, dates, amount, elsewhere, excluded } = asked;
  // "Which of them deal with …" is on no agreement.
  const named = mentions.filter(({ by, id, words }) => by !== 'hint' && id !== HOUSE && !isLight(words));
  const meant = named.length > 0 ? named : mentions.filter(({ facet }) => facet !== 'kind');
  // The same words may name several things, of which one will do.
  const givers = giversIn(asked);
  const groups = Map.groupBy(
    meant.filter((one) => !givers.includes(one)),
    ({ words }) => words,
  );
  const fits = (record: CooperationRecord) => {
    const { all, covered } = conceptsOf(record, catalogue.vocabulary);
    const has = ({ facet, id }: Pick<Mention, 'facet' | 'id'>) => {
      const key = conceptKey({ facet, id });
      return all.has(key) && (facet !== 'country' || !covered.has(key));
    };
    const text = textOf(record);
    return (
      (givers.length === 0 || isGivenBy(wholeHit(record), givers, catalogue.vocabulary)) &&
      [...groups.values()].every((group) => group.flatMap(asGatherings).some(has)) &&
      (dates === undefined || dateFit(record, dates) > 0) &&
      (amount === undefined || biggestAmount(record.money, amount) !== undefined) &&
      (elsewhere === undefined || elsewhere.concepts.some(has)) &&
      !excluded.some(
        ({ concept, words, field }) =>
          (concept && has(concept)) ??
          (field && hasField(record, field)) ??
          (isOfYear(record, words) || overlap(words, text) === 1),
      )
    );
  };
  const left = wordsLeft(asked.freeText);
  const says =
    groups.size + givers.length > 0 || (dates ?? amount ?? elsewhere) !== undefined || excluded.length > 0;
  if (!says && left.length === 0) return undefined;
  const words = left.filter((word) => !says || records.some((one) => speaksOf(one, word, catalogue)));
  const told = words.join(' ');
  const isTold = (record: CooperationRecord) => told === '' || speaksOf(record, told, catalogue);
  return { fits: records.filter((record) => fits(record) && isTold(record)), words: told };
}

function isOfYear(record: CooperationRecord, words: string): boolean {
  const year = /^\d{4}/u.exec(words)?.[0];
  return year !== undefined && dateFit(record, { ...daysOf({ value: year, precision: 'year' }), words }) > 0;
}
