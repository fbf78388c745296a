import { fold } from '../../domain/fold.ts';
import { stretchesOfAll } from '../text/matches.ts';

/** Where records were read, and nothing that they are on: "the intro in the brochure", 宣传册里的总述. */
export const IN_SOURCE: readonly RegExp[] = [
  /\bthe (?:[a-z]+ )?brochure(?:'s|(?= (?:intro|introduction|overview|profile|page|section|entry|text)\b))|\b(?:in|from|of|per|according to|what does) the (?:[a-z]+ )?brochure\b(?! (?:on|about|for)\b)(?: says?\b)?/gu,
  /(?:按|据|根据)?[这那]?本?宣传册(?:里面?|中|上|内)(?:写|说|讲|提到|介绍|列)?的?|[这那]一?页的?/gu,
];

/** What somebody calls the document in which they read of it, folded: "brochure"; `undefined` where none is named. */
export function sourceNamed(asked: string): string | undefined {
  const text = fold(asked);
  const [first] = stretchesOfAll(text, IN_SOURCE);
  return first && /brochure|宣传册/u.exec(text.slice(first.from, first.to))?.[0];
}
