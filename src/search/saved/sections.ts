import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Parts of a file by name. */
export type Sections = ReadonlyMap<string, Uint8Array>;

const MAGIC = 'SECTIONS';
const HASH_BYTES = 32;
/** Numbers of four and eight bytes are read where they lie, which must be at a multiple of eight. */
const ALIGNED = 8;

const headerSchema = z.object({
  label: z.string(),
  sections: z.array(z.tuple([z.string(), z.number().int().min(0), z.number().int().min(0)])),
});

/**
 * The bytes of a file: 8 bytes magic, 32-bit little-endian length of the header, SHA-256 of all that follows, the header
 * (JSON: label, and of each section name, start and length), then the sections, all at multiples of eight.
 *
 * @param label what the file must be, to be read back
 */
export function packSections(label: string, sections: Sections): Uint8Array[] {
  const places: Array<[string, number, number]> = [];
  const parts: Uint8Array[] = [];
  let start = 0;
  for (const [name, bytes] of sections) {
    places.push([name, start, bytes.byteLength]);
    const padding = new Uint8Array(gap(bytes.byteLength));
    parts.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), padding);
    start += bytes.byteLength + padding.length;
  }
  const json = Buffer.from(JSON.stringify({ label, sections: places }));
  const header = Buffer.concat([json, Buffer.alloc(gap(json.length), ' ')]);
  const length = Buffer.alloc(ALIGNED);
  length.writeUInt32LE(header.length);
  return [Buffer.from(MAGIC, 'latin1'), length, digest([header, ...parts]), header, ...parts];
}

/** The sections of a file, as views over its bytes; `undefined` when it is damaged or has another label. */
export function unpackSections(label: string, bytes: Buffer): Sections | undefined {
  const from = MAGIC.length + ALIGNED + HASH_BYTES;
  if (bytes.length < from || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const end = from + bytes.readUInt32LE(MAGIC.length);
  const header = readHeader(bytes.toString('utf8', from, end));
  if (header?.label !== label) return undefined;
  if (!digest([bytes.subarray(from)]).equals(bytes.subarray(MAGIC.length + ALIGNED, from))) return undefined;
  return new Map(
    header.sections.map(([name, start, length]) => [name, bytes.subarray(end + start, end + start + length)]),
  );
}

function readHeader(text: string): z.infer<typeof headerSchema> | undefined {
  try {
    return headerSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function digest(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function gap(length: number): number {
  return (ALIGNED - (length % ALIGNED)) % ALIGNED;
}
