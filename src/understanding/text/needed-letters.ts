/**
 * What a text must hold for a pattern to match at all: one of these short runs of letters, each of one to three UTF-16
 * units. A question is looked at with over a thousand patterns, nearly all of which it cannot match.
 */
type Needed = readonly string[];

/** A part of a pattern: a `literal` character that stands for itself, or whatever else needs something or nothing. */
type Part = { readonly literal: string } | { readonly literal?: never; readonly needed: Needed | undefined };

const NOTHING: Part = { needed: undefined };
/** The longest run of letters that is told, in UTF-16 units. */
export const MOST_LETTERS = 3;
/** More characters than this in brackets tell too little. */
const MOST_IN_CLASS = 24;
/** Escapes of one letter that stand for many characters, for a place, or for one that no question holds. */
const NO_LETTER = /[\dA-Za-z]/;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

/**
 * Tells for a pattern with the flag `u` or `v` what each text that it matches holds one of; `undefined` where that cannot
 * be told, as for patterns without regard to capitals. Errs only towards `undefined`.
 */
export function neededBy({ source, flags }: RegExp): Needed | undefined {
  return /[uv]/.test(flags) && !flags.includes('i') ? new PatternReader(source, flags).either() : undefined;
}

/** Reads the source of a pattern from left to right. */
class PatternReader {
  readonly #source: string;
  readonly #nestsClasses: boolean;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#nestsClasses = flags.includes('v');
  }

  /** Alternatives up to the end of the group or the pattern: one of what any of them needs. */
  either(): Needed | undefined {
    const all: Array<Needed | undefined> = [];
    do all.push(this.#sequence());
    while (this.#skips('|'));
    const known = all.filter((one) => one !== undefined);
    return known.length === all.length ? [...new Set(known.flat())] : undefined;
  }

  /** Parts in a row, all of which must be there: what the most telling of them needs. */
  #sequence(): Needed | undefined {
    let best: Needed | undefined;
    let run = '';
    const weigh = (needed: Needed | undefined) => {
      if (needed !== undefined && (best === undefined || commonness(needed) < commonness(best)))
        best = needed;
    };
    while (this.#at < this.#source.length && this.#next() !== '|' && this.#next() !== ')') {
      const part = this.#part();
      const repeated = this.#quantifier();
      if (part.literal !== undefined && repeated !== 'or none') run += part.literal;
      if (part.literal !== undefined && repeated === 'once') continue;
      weigh(mostTelling(run));
      run = '';
      if (part.literal === undefined && repeated !== 'or none') weigh(part.needed);
    }
    weigh(mostTelling(run));
    return best;
  }

  #part(): Part {
    const character = this.#take();
    if (character === '(') return this.#group();
    if (character === '[') return this.#characterClass();
    if (character === '\\') return this.#escape();
    return /[.^$]/.test(character) ? NOTHING : { literal: character };
  }

  #group(): Part {
    const [opening = ''] = /^\?(?:[a-z-]*:|<?[=!]|<\w+>)/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += opening.length;
    const needed = this.either();
    this.#skips(')');
    // What must not stand there need not stand anywhere, and what is read without regard to capitals may be another letter.
    return { needed: /!$|[a-z]:$/.test(opening) ? undefined : needed };
  }

  #characterClass(): Part {
    const from = this.#at;
    for (let depth = 1; depth > 0 && this.#at < this.#source.length; ) {
      const character = this.#take();
      if (character === '\\') this.#take();
      else if (character === '[' && this.#nestsClasses) depth += 1;
      else if (character === ']') depth -= 1;
    }
    const characters = [...this.#source.slice(from, this.#at - 1)];
    const isPlain = characters.length <= MOST_IN_CLASS && !characters.some((one) => /[\\^[\]&-]/.test(one));
    return { needed: isPlain && characters.length > 0 ? characters : undefined };
  }

  #escape(): Part {
    const [unit] = /^u[0-9A-Fa-f]{4}/.exec(this.#source.slice(this.#at)) ?? [];
    if (unit !== undefined) {
      this.#at += unit.length;
      return { literal: String.fromCharCode(Number.parseInt(unit.slice(1), 16)) };
    }
    const character = this.#take();
    const [rest = ''] = /^(?:\{[^}]*\}|<\w+>|[0-9A-Fa-f]{2})/.exec(this.#source.slice(this.#at)) ?? [];
    if (/[pPukx]/.test(character)) this.#at += rest.length;
    return NO_LETTER.test(character) ? NOTHING : { literal: character };
  }

  #quantifier(): 'once' | 'or none' | 'repeated' {
    QUANTIFIER.lastIndex = this.#at;
    const [quantifier] = QUANTIFIER.exec(this.#source) ?? [];
    if (quantifier === undefined) return 'once';
    this.#at += quantifier.length;
    return /^(?:[?*]|\{0)/.test(quantifier) ? 'or none' : 'repeated';
  }

  #next(): string {
    return this.#source.charAt(this.#at);
  }

  /** The next character, which may be two units. */
  #take(): string {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += character.length;
    return character;
  }

  #skips(character: string): boolean {
    const isThere = this.#next() === character;
    if (isThere) this.#at += 1;
    return isThere;
  }
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
