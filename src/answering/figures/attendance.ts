import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { STATEMENT_COMMA } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Figure } from '../../domain/record-fields.ts';
import { isSameSort } from '../fact-finding/counted-sorts.ts';
import type { FoundFact } from '../fact-finding/find-fact.ts';
import { countedBy } from '../facts/figures.ts';
import { figureNumber } from '../formats.ts';
import { WORDS } from '../words/index.ts';

/** What those who are counted did: they were there, and no people were only reached by a law. */
const CAME =
  /\b(?:attend\w*|participa\w+|took part|trained|training|completed|meetings?|workshops?)\b|出席|参加|参与|培训/u;
const MOST_LINES = 4;

/**
 * The records that state how many people came, those with the most first, or with the fewest where these are asked for; what
 * states no number is left apart, and the answer says how many these are. `undefined` where none states one.
 */
export function byAttendance(
  { language }: Question,
  hits: readonly Hit[],
  isLeast: boolean,
): FoundFact | undefined {
  const words = WORDS[language];
  const counted = hits
    .flatMap((hit) => {
      const figure = headCount(hit.record);
      return figure === undefined ? [] : [{ hit, figure }];
    })
    .sort((a, b) => (isLeast ? 1 : -1) * (a.figure.value - b.figure.value));
  if (counted.length === 0) return undefined;
  const lines = counted
    .slice(0, MOST_LINES)
    .map(({ hit, figure }) =>
      words.lineOf(
        words.figureLine(figure.counts[language], figureNumber(figure, language)),
        hit.record.title[language],
      ),
    );
  return {
    statement: lines.join(STATEMENT_COMMA[language]),
    caveats: [words.figures.attendance(counted.length, hits.length - counted.length)],
    hits: counted.map(({ hit }) => hit),
  };
}

/** How many people came, by a record: the greatest number it states, since others are of parts of them. */
export function headCount({ figures }: CooperationRecord): Figure | undefined {
  return figures
    .filter(
      (figure) =>
        figure.unit === undefined &&
        figure.qualifier !== 'expected' &&
        CAME.test(fold(`${figure.counts.en} ${figure.counts.zh}`)) &&
        isSameSort('people', countedBy(figure)) === true,
    )
    .toSorted((a, b) => b.value - a.value)[0];
}
