/** Numbers in words as items of a list are told by, each at its place. */
export const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
export const CARDINALS = 'one two three four five six seven eight nine ten'.split(' ');
export const CHINESE_NUMBERS = [...'一二三四五六七八九十'];

/** The number that an ordinal or a cardinal names or begins with, in either language; `undefined` for none, and for nought. */
export function numberNamed(typed: string): number | undefined {
  const named = [ORDINALS, CARDINALS, CHINESE_NUMBERS].map((names) => names.indexOf(typed) + 1).find(Boolean);
  return named ?? (Number.parseInt(typed, 10) || undefined);
}
