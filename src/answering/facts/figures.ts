import type { Figure } from '../../domain/record-fields.ts';
import { figureNumber } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import type { FactReader } from './fact.ts';

/** How many: the record's figures. */
export const figures: FactReader = (record, _catalogue, language) =>
  record.figures.map((figure) => ({
    line: WORDS[language].figureLine(figure.counts[language], figureNumber(figure, language)),
    about: `${figure.counts.en} ${figure.counts.zh}`,
    ...(figure.unit === 'percent' && { isShare: true as const }),
    counted: countedBy(figure),
  }));

/** The things that a figure counts without what is said of them, in both languages: "companies". */
export function countedBy({ counts }: Figure): string {
  return `${counts.en.split(SAID_OF_IT)[0] ?? ''} ${counts.zh.split('的').at(-1) ?? ''}`;
}

/** Words that begin what is said of the things counted. */
const SAID_OF_IT =
  /\s(?:of|who|whose|that|which|to|in|at|on|prepared|for|from|by|among|with|attending|represented|signed|ratified|trained)\s/;
