import { fold } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { hasPart } from './has-part.ts';

/** How a question says at what occasion somebody held an office. */
const OCCASION =
  /\b(?:at the (?:time|moment) of|at the time|when|during|as of|(?:in|by|according to) (?:the |that |this )?(?=[^,?]{0,40}\b(?:report|article|item)\b))[^,?]+|(?:^|[，,])[^，。？]{2,14}?(?:的时候|那时候?|那会儿?|期间|当时|时(?=[^间期代任])|(?:报道|文章|材料|通讯)(?:里|中|上|发表时|的时候))/u;

/** A question for whoever held an office, without the occasion, and who or what the occasion was of. */
export interface Occasion {
  readonly rest: Question;
  readonly of: readonly Mention[];
}

/** When somebody is said to have held an office: "at the time of the report on …", …宣讲会时. `undefined` where it is not said. */
export function askedOccasion(question: Question): Occasion | undefined {
  const { asked, mentions, dates } = question;
  const text = fold(asked);
  const said = OCCASION.exec(text)?.[0];
  if (said === undefined) return undefined;
  const isOf = ({ words }: Mention) => said.includes(fold(words));
  const of = mentions.filter((one) => isOf(one) && one.facet in HOLDS);
  if (of.length === 0 && dates === undefined) return undefined;
  return {
    rest: { ...question, asked: text.replace(said, ' '), mentions: mentions.filter((one) => !isOf(one)) },
    of,
  };
}

type Held = (record: CooperationRecord, named: Mention, vocabulary: Vocabulary) => boolean;
const HOLDS: Readonly<Partial<Record<Mention['facet'], Held>>> = {
  organisation: (record, named, vocabulary) => hasPart(record, named, vocabulary),
  programme: ({ programmes }, { id }) => programmes.includes(id),
  place: ({ places }, { id }) => places.includes(id),
};

/** Whether a record is on all of what an occasion was of. */
export function isOfOccasion(record: CooperationRecord, { of }: Occasion, vocabulary: Vocabulary): boolean {
  return of.length > 0 && of.every((one) => HOLDS[one.facet]?.(record, one, vocabulary) === true);
}
