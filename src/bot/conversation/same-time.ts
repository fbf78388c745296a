import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import { daysOf } from '../../domain/partial-date.ts';
import type { Question } from '../../domain/question.ts';
import { askedAnew } from './changed-question.ts';
import type { Topic } from './memory.ts';

const OTHERS = /\b(?:else|others?|anything|besides|apart from|as well|also)\b|还|别的|其他|另外|除了/u;
/** The time of what was spoken of, and how much of its date says which: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. */
const TIMES: ReadonlyArray<readonly [RegExp, number]> = [
  [/\b(?:that|the|on that|the very) (?:same |very )?day\b|(?<!前|这)(?:那|当|同一?)[天日]/u, 10],
  [/\b(?:that|the) (?:same |very )?month\b|(?:那|当|同)(?:一?个)?月/u, 7],
  [/\b(?:that|the) (?:same |very )?year\b|(?:那|当|同一?)年/u, 4],
];

/**
 * What else there is of the same day, month or year as the record spoken of: "what else came out that day?",
 * 那天还发了什么. `undefined` where a text asks for no others of that time, names a matter or a time of its own, or the
 * record has no such date.
 */
export function othersOfThatTime(
  text: string,
  asked: Question,
  { question: before, focus }: Topic,
  { byId }: Catalogue,
): Question | undefined {
  const said = fold(text);
  const isOwn =
    asked.dates !== undefined || asked.mentions.some(({ by, facet }) => by === 'name' && facet !== 'kind');
  const length = TIMES.find(([words]) => words.test(said))?.[1];
  const record = byId.get(focus ?? '');
  if (isOwn || length === undefined || record === undefined || !OTHERS.test(said)) return undefined;
  const date = record.dates.published ?? record.dates.start;
  if (date === undefined || date.value.startsWith('-') || date.value.length < length) return undefined;
  const words = date.value.slice(0, length);
  const precision = length === 10 ? 'day' : length === 7 ? 'month' : 'year';
  const days = daysOf({ ...date, value: words, precision });
  if (days === undefined) return undefined;
  return askedAnew(before, asked, {
    mentions: asked.mentions.filter(({ facet }) => facet === 'kind'),
    dates: { ...days, words },
    order: 'relevance',
    phrases: [],
    excluded: [{ words: record.title[asked.language] }],
    text: '',
  });
}
