/** Tells which of two comes first: negative for the first, positive for the second. */
export type Compare = (a: number, b: number) => number;

/**
 * Moves the `count` best of some numbers to the front, in no order among themselves, and leaves the others behind
 * them: Hoare's selection, which looks at each number a few times only where sorting would look many times.
 */
export function bestOf(numbers: Int32Array, count: number, compare: Compare): Int32Array {
  let left = 0;
  let right = numbers.length - 1;
  while (count > 0 && left < right && count <= right) {
    const pivot = numbers[(left + right) >> 1] as number;
    let from = left;
    let to = right;
    while (from <= to) {
      while (compare(numbers[from] as number, pivot) < 0) from += 1;
      while (compare(pivot, numbers[to] as number) < 0) to -= 1;
      if (from > to) break;
      const moved = numbers[from] as number;
      numbers[from] = numbers[to] as number;
      numbers[to] = moved;
      from += 1;
      to -= 1;
    }
    if (count - 1 <= to) right = to;
    else if (count - 1 >= from) left = from;
    else break;
  }
  return numbers.subarray(0, Math.max(0, count));
}
