import { createHash } from 'node:crypto';

const storedAsItIs = /^[\x20-\x7e]{1,255}$/;

/**
 * The form in which a delivery's key is stored: printable ASCII of up to 255 characters as it is, everything else
 * as `sha256:` and 64 hexadecimal digits.
 *
 * Not only length decides: PostgreSQL refuses the character NUL in a text.
 */
export function storedKey(key: string): string {
  return storedAsItIs.test(key) ? key : `sha256:${createHash('sha256').update(key, 'utf16le').digest('hex')}`;
}
