import type { Sheet } from '../text/sheet.ts';

/** Coming out, said of records: all of them came out at some time. */
const APPEARING =
  /\b(?:(?:has|have|had|did|was|were|got|been|being|also|who)\s+){0,3}(?:(?:come|came|comes|coming|went|go|goes|gone|put|puts|brought|sent|given) out|appear(?:s|ed|ing)?|publish(?:es|ed)?|released|reported|announced|posted|dropped|surfaced|popped up|went (?:live|up|online)|gone (?:up|live|online)|put up|made public)\b|\b(?:which |what |the |any )?releases?(?= (?:came|come|went|got|was|were|appeared|dropped|that day)\b)|(?:有)?(?:官宣|刊登|登载|刊发|刊出|发出|登出|放出|上线|冒出)(?:来|了|过)?的?|(?<![出开研触诱激爆])发(?:了|过|出来|的(?=那|这|[\p{P}]|$))/gu;

/** Takes the words that say that something came out: beside a date they say nothing. */
export function takeAppearing(sheet: Sheet): void {
  sheet.takeEach(APPEARING);
}
