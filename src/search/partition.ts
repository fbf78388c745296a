/** Marks that a thing may have for a number. */
const MARKS = 4;

/**
 * Sets numbers apart by what they have. Thing by thing, each number that has it moves on from its part to the part
 * that has this too: one step for each, however many there are, and what a part stands for is worked out once.
 */
export class Partition<State> {
  /** The part of each number: an index into `states`. */
  readonly of: Int32Array;
  /** What each part stands for; the first is where all numbers begin. Some parts may have been left by all. */
  readonly states: State[];

  /** @param of zeros, one for each number */
  constructor(of: Int32Array, start: State) {
    this.of = of;
    this.states = [start];
  }

  /**
   * Moves numbers on, each of them once.
   *
   * @param change what a part becomes; asked once for each part and mark
   * @param marks of each number, handed to `change`; 0 to 3, 0 for all unless given
   */
  move(
    numbers: ArrayLike<number>,
    change: (state: State, mark: number) => State,
    marks?: ArrayLike<number>,
  ): void {
    // By mark and part; none moves to the first part.
    const parts = this.states.length;
    const steps = new Array<number>(MARKS * parts).fill(0);
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] as number;
      const mark = marks === undefined ? 0 : (marks[at] as number);
      const from = this.of[number] as number;
      const step = mark * parts + from;
      if (steps[step] === 0) steps[step] = this.states.push(change(this.states[from] as State, mark)) - 1;
      this.of[number] = steps[step] as number;
    }
  }

  /** How many numbers are in each part. */
  sizes(): Int32Array {
    const sizes = new Int32Array(this.states.length);
    for (const part of this.of) sizes[part] = (sizes[part] as number) + 1;
    return sizes;
  }
}
