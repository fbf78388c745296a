/** A value of a filter as typed, and how many characters of the text it takes. */
export interface Value {
  readonly value: string;
  readonly length: number;
}

/** A value in quotation marks, of whichever script; the last mark may be missing. */
export const QUOTED = /^["“”]([^"“”]*)["“”]?|^「([^」]*)」?|^《([^》]*)》?/u;
/** A value without quotation marks, up to the next space or stop; a comma within a number goes on. */
const PLAIN = /^(?:[^\s,;，；、。|()（）"“”]|,(?=\d{3}))+/u;

/** What stands in quotation marks at the start of a text, else up to the next space or stop. */
export function valueAt(text: string): Value {
  const quoted = QUOTED.exec(text);
  const value = quoted ? (quoted[1] ?? quoted[2] ?? quoted[3] ?? '') : (PLAIN.exec(text)?.[0] ?? '');
  return { value, length: quoted?.[0].length ?? value.length };
}
