import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * What a text must hold for a pattern to match at all: one of these short runs of letters, each of one to three UTF-16
 * units. A question is looked at with over a thousand patterns, nearly all of which it cannot match.
 */
type Needed = readonly string[];

/** The longest run of letters that is told, in UTF-16 units. */
export const MOST_LETTERS = 3;
/** More characters than this in brackets tell too little. */
const MOST_IN_CLASS = 24;

const parser = new RegExpParser();

/**
 * Tells for a pattern with the flag `u` or `v` what each text that it matches holds one of; `undefined` where that cannot
 * be told, as for patterns without regard to capitals. Errs only towards `undefined`.
 */
export function neededBy({ source, flags }: RegExp): Needed | undefined {
  if (!/[uv]/.test(flags) || flags.includes('i')) return undefined;
  const version = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  return ofAlternatives(parser.parsePattern(source, 0, source.length, version).alternatives);
}

/** One of what any of them needs. */
function ofAlternatives(alternatives: readonly AST.Alternative[]): Needed | undefined {
  const all = alternatives.map(({ elements }) => ofSequence(elements));
  const known = all.filter((one) => one !== undefined);
  return known.length === all.length ? [...new Set(known.flat())] : undefined;
}

/** All of these must be there: what the most telling of them needs. */
function ofSequence(elements: readonly AST.Element[]): Needed | undefined {
  let best: Needed | undefined;
  let run = '';
  const weigh = (needed: Needed | undefined) => {
    if (needed !== undefined && (best === undefined || commonness(needed) < commonness(best))) best = needed;
  };
  for (const element of elements) {
    if (element.type === 'Character') {
      run += String.fromCodePoint(element.value);
      continue;
    }
    weigh(mostTelling(run));
    run = '';
    weigh(ofElement(element));
  }
  weigh(mostTelling(run));
  return best;
}

function ofElement(element: AST.Element): Needed | undefined {
  switch (element.type) {
    case 'Character':
      return mostTelling(String.fromCodePoint(element.value));
    case 'CharacterClass':
      return ofClass(element);
    case 'Quantifier':
      return element.min === 0 ? undefined : ofElement(element.element);
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Group':
      // What is read without regard to capitals may be another letter.
      return element.modifiers === null ? ofAlternatives(element.alternatives) : undefined;
    case 'Assertion':
      return 'alternatives' in element && !element.negate ? ofAlternatives(element.alternatives) : undefined;
    default:
      return undefined;
  }
}

function ofClass({ elements, negate }: AST.CharacterClass): Needed | undefined {
  const characters = elements.map((one) =>
    one.type === 'Character' ? String.fromCodePoint(one.value) : undefined,
  );
  const known = characters.filter((one) => one !== undefined);
  const isPlain = !negate && known.length === characters.length && known.length <= MOST_IN_CLASS;
  return isPlain && known.length > 0 ? known : undefined;
}

/** The letters in a row of a literal text that stand least often in others. */
function mostTelling(literal: string): Needed | undefined {
  if (literal === '') return undefined;
  let best = literal.slice(0, MOST_LETTERS);
  for (let at = 1; at + MOST_LETTERS <= literal.length; at++) {
    const letters = literal.slice(at, at + MOST_LETTERS);
    if (howCommon(letters) < howCommon(best)) best = letters;
  }
  return [best];
}

/** Roughly how many of these a question holds. */
function commonness(needed: Needed): number {
  return needed.reduce((sum, letters) => sum + howCommon(letters), 0);
}

/** Roughly how many times a question holds these letters: a Chinese character is as rare as two others, a space is not. */
function howCommon(letters: string): number {
  let often = 1;
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    often *= unit >= FIRST_EAST_ASIAN ? 0.05 : unit === SPACE ? 0.5 : 0.25;
  }
  return often;
}
const FIRST_EAST_ASIAN = 0x2e80;
const SPACE = 0x20;
