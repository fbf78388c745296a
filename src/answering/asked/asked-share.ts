import { fold } from '../../domain/fold.ts';

const WHOLE = '(?:every )?(?:ten|10|100|a hundred|five|5)';
const ASKS = new RegExp(
  [
    '\\b(?:percentage|per ?cent|share|proportion|fraction|portion)\\b|%',
    `\\b(?:out of|in) ${WHOLE}\\b`,
    '百分之|百分比|[几多]少?成(?!员|果|功|立|为|年|绩|本)|比例|占比|占(?:了|着)?(?:几多|多少|几)|比重|几分之|[十百五]个?(?:\\p{Script=Han}{0,6})?[里中](?:头|面|边|间)?有?(?:几|多少)',
  ].join('|'),
  'u',
);

/** Whether a question asks which part of a whole something is: "what percentage", "how many in ten", 占几成. */
export function asksForShare(asked: string): boolean {
  return ASKS.test(fold(asked));
}
