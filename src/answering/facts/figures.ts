import { figureNumber } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import type { FactReader } from './fact.ts';

/** How many: the record's figures. */
export const figures: FactReader = (record, _catalogue, language) =>
  record.figures.map((figure) => ({
    line: WORDS[language].figureLine(figure.counts[language], figureNumber(figure, language)),
    about: `${figure.counts.en} ${figure.counts.zh}`,
  }));
