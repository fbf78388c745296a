import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import type { Mention, Question } from '../domain/question.ts';

const GIFT =
  '(?:contributions?|donations?|funding|funds|money|grants?|financing|aid|sponsorship|gifts?|payments?)';
/** "Contributions from …", "… has donated". */
const FROM = new RegExp(`\\b${GIFT}\\s+(?:\\w+\\s+){0,2}?(?:from|by)\\s+(?:the\\s+)?$`, 'iu');
/** "Japanese funding", "Japan's contributions", 日本的捐款. */
const OF = new RegExp(
  `^(?:'s)?\\s+(?:\\w+\\s+)?${GIFT}\\b|^(?:政府)?的?(?:捐款|捐助|捐赠|出资|资助|拨款|赠款)`,
  'iu',
);

/**
 * Whether a question asks for what a country gave and none of these records has that country's money or any body of it
 * in any part: a country that is only spoken of gave nothing. How much it was is another question.
 */
export function isGiftOfNobody(question: Question, hits: readonly Hit[], catalogue: Catalogue): boolean {
  const givers = question.mentions.filter((one) => one.facet === 'country' && isGiver(one, question));
  return (
    question.wants === undefined &&
    givers.length > 0 &&
    !hits.some(({ record }) => givers.some(({ id }) => hasBody(record, id, catalogue)))
  );
}

function isGiver({ words, by }: Mention, { asked }: Question): boolean {
  const at = asked.indexOf(words);
  if (at < 0 || by === 'hint') return false;
  return FROM.test(asked.slice(0, at)) || OF.test(asked.slice(at + words.length));
}

function hasBody(
  { organisations, money }: Hit['record'],
  country: string,
  { vocabulary }: Catalogue,
): boolean {
  const ids = [...organisations.map(({ id }) => id), ...money.flatMap(({ from }) => from ?? [])];
  return ids.some((id) => vocabulary.term('organisation', id)?.country === country);
}
