import type { Sheet } from '../text/sheet.ts';

const COUNTS = /\bhow many\b|多少|几[份个项次场条篇]/u;
const COUNTED_IN =
  /(?:^|, *)(?:including|counting)\b[^,?.]{2,60}(?=,|\W*$)|(?:包括|包含|连同?|算上|加上)[^，。？,?]{1,16}(?:在内|一起|那[份个场次项篇条])[，,、]?/gu;

/** Takes what is only counted with the others and narrows nothing: "including the ministry's, how many were signed?". */
export function takeCountedIn(sheet: Sheet): void {
  if (COUNTS.test(sheet.open)) sheet.takeEach(COUNTED_IN);
}
