import type { Bounds } from './bounds.ts';

/** A sum as written, without its currency. */
export interface Sum {
  readonly amount: number;
  /** The magnitude by itself, so that "200 to 800 thousand" can lend it to the first number. */
  readonly magnitude: number;
  /** The stretch it means where it says no single amount: "six-figure", 七十多万. */
  readonly bounds?: Bounds;
  /** Whether it is said of nothing but money: "20 grand". */
  readonly isMoney?: boolean;
  /** Whether it is written as people write money in a hurry: "745k", "1m". */
  readonly isShort?: boolean;
  /** Whether it is one sum spoken of before: "that million". */
  readonly isDefinite?: boolean;
}
