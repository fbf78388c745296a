import { overlap } from '../../answering/overlap.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { wordsQuery } from './search-plan.ts';

/** Somebody who types this much of a title wants that record. */
const SHARE_OF_TITLE = 0.75;
const FEWEST_WORDS = 3;

/** The records whose title a question repeats: "Better jobs, better tomorrow for Mongolia" is one, though it names a day. */
export function repeatingTitle(question: Question, engine: SearchEngine): readonly Hit[] {
  if (question.mentions.some((mention) => mention.by === 'filter')) return [];
  if (question.asked.split(' ').length < FEWEST_WORDS && question.language !== 'zh') return [];
  return engine.search(wordsQuery(question)).hits.filter(({ record }) => {
    const title = record.title[question.language];
    return (
      overlap(question.asked, title) >= SHARE_OF_TITLE &&
      overlap(title, question.asked) >= SHARE_OF_TITLE / 2 &&
      conditionWords(question).every((condition) => title.toLowerCase().includes(condition.toLowerCase()))
    );
  });
}

const YEAR = /\d{4}/gu;

/** Countries and years a question names: a title without them is that of another thing. */
function conditionWords({ mentions, dates }: Question): string[] {
  const countries = mentions.filter((one) => one.facet === 'country' && one.by === 'name');
  return [...countries.map(({ words }) => words), ...(dates?.words.match(YEAR) ?? [])];
}
