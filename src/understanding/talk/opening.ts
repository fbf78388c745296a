/** Words in front of what a sentence begins with: "ok so", "and please", "in" before "which year". */
const LEAD =
  /^(?:[^\p{L}\p{N}\uE000]|\b(?:ok|okay|so|and|but|or|now|right|well|anyway|however|though|also|then|please|pls|plz|just|kindly|maybe|hi|hey|hello|first|ah|oh|btw|by the way|by any chance|still|again)\b|\b(?:in|on|at|for|from|to|by|of|with|until|since|after|under|during|about)\s+(?=which\b|what\b|whom\b|whose\b|how\b))*/u;

/** What is said without the words in front of it that only lead to it. */
export function begun(said: string): string {
  return said.slice(LEAD.exec(said)?.[0].length ?? 0);
}
