import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * What a text must hold for a pattern to match at all: letters in a row, one to three UTF-16 units of them; all of
 * several such needs, the rarest first; or one of several. A question is looked at with over a thousand patterns, nearly
 * all of which it cannot match.
 */
export type Need = { readonly often: number } & (
  | { readonly kind: 'letters'; readonly letters: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Need[] }
);

/** The longest run of letters that is told, in UTF-16 units. */
export const MOST_LETTERS = 3;
/** More characters than this in brackets tell too little. */
const MOST_IN_CLASS = 24;

const parser = new RegExpParser();

/**
 * Tells for a pattern with the flag `u` or `v` what each text that it matches holds; `undefined` where that cannot be
 * told, as for patterns without regard to capitals. Errs only towards too little.
 */
export function neededBy({ source, flags }: RegExp): Need | undefined {
  if (!/[uv]/.test(flags) || flags.includes('i')) return undefined;
  const version = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  return ofAlternatives(parser.parsePattern(source, 0, source.length, version).alternatives);
}

/** A way to meet a need: letters to ask for first, since few texts hold them, and what else must be met. */
interface Way {
  readonly first: string;
  readonly others: readonly Need[];
}

/** All ways to meet a need: it is met where one of them is. */
export function waysToMeet(need: Need): readonly Way[] {
  if (need.kind === 'letters') return [{ first: need.letters, others: [] }];
  if (need.kind === 'any') return need.of.flatMap(waysToMeet);
  const [rarest, ...rest] = need.of;
  const ways = rarest === undefined ? [] : waysToMeet(rarest);
  return ways.map(({ first, others }) => ({ first, others: [...others, ...rest] }));
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Need | undefined {
  return oneOf(alternatives.map(({ elements }) => ofSequence(elements)));
}

function ofSequence(elements: readonly AST.Element[]): Need | undefined {
  const needs: Array<Need | undefined> = [];
  let run = '';
  for (const element of elements) {
    if (element.type === 'Character') {
      run += String.fromCodePoint(element.value);
      continue;
    }
    needs.push(ofLetters(run), ofElement(element));
    run = '';
  }
  return allOf([...needs, ofLetters(run)]);
}

function ofElement(element: AST.Element | AST.UnicodeSetsCharacterClassElement): Need | undefined {
  switch (element.type) {
    case 'Character':
      return ofLetters(String.fromCodePoint(element.value));
    case 'CharacterClass':
      return ofClass(element);
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? oneOf(ofRange(ZERO, NINE)) : undefined;
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

function ofClass({ elements, negate }: AST.CharacterClass): Need | undefined {
  if (negate) return undefined;
  const needs = elements.flatMap((one) =>
    one.type === 'CharacterClassRange' ? ofRange(one.min.value, one.max.value) : [ofElement(one)],
  );
  return needs.length > MOST_IN_CLASS ? undefined : oneOf(needs);
}

function ofRange(min: number, max: number): Array<Need | undefined> {
  if (max - min >= MOST_IN_CLASS) return [undefined];
  return Array.from({ length: max - min + 1 }, (_, at) => ofLetters(String.fromCodePoint(min + at)));
}

/** A literal text needs each run of letters in it. */
function ofLetters(literal: string): Need | undefined {
  if (literal === '') return undefined;
  const runs = [literal.slice(0, MOST_LETTERS)];
  for (let at = 1; at + MOST_LETTERS <= literal.length; at++) runs.push(literal.slice(at, at + MOST_LETTERS));
  return allOf(runs.map((letters) => ({ kind: 'letters', letters, often: howCommon(letters) })));
}

/** One of these: nothing can be told where one of them may be anything. */
function oneOf(needs: ReadonlyArray<Need | undefined>): Need | undefined {
  const of = needs.filter((one) => one !== undefined);
  if (of.length < needs.length) return undefined;
  return of.length <= 1 ? of[0] : { kind: 'any', of, often: of.reduce((sum, { often }) => sum + often, 0) };
}

/** All of these that can be told. */
function allOf(needs: ReadonlyArray<Need | undefined>): Need | undefined {
  const of = needs.filter((one) => one !== undefined).sort((a, b) => a.often - b.often);
  const [rarest] = of;
  return rarest === undefined || of.length === 1 ? rarest : { kind: 'all', of, often: rarest.often };
}

/** Roughly how many times a question holds these letters: a Chinese character and a digit are rare, a space is not. */
function howCommon(letters: string): number {
  let often = 1;
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    const isRare = unit >= FIRST_EAST_ASIAN || (unit >= ZERO && unit <= NINE);
    often *= isRare ? 0.05 : unit === SPACE ? 0.5 : 0.25;
  }
  return often;
}
const FIRST_EAST_ASIAN = 0x2e80;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
