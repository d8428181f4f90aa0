import { isUtf8 } from 'node:buffer';
import { looksLike } from './looks-like.ts';
import type { Source } from './source.ts';
import { type Encoding, nulInside, otherEncoding, readFailure, textOf } from './text-of.ts';

/** Where the last character of UTF-8 begins that may go on behind the end. */
function lastWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

async function* checkedUtf8(
  source: Source,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let rest: Uint8Array = new Uint8Array(0);
  let first = true;
  try {
    for await (const piece of source.open()) {
      const bytes = piece as Uint8Array;
      const problem = first ? looksLike(source.name, bytes, 'utf-8') : undefined;
      if (problem) throw problem;
      first = false;
      if (bytes.includes(0)) throw nulInside(source.name);
      const all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
      const end = lastWhole(all);
      const whole = all.subarray(0, end);
      if (!isUtf8(whole)) throw otherEncoding(source.name, 'utf-8');
      rest = all.slice(end);
      onBytes(bytes.length);
      yield whole;
    }
    if (rest.length > 0) throw otherEncoding(source.name, 'utf-8');
  } catch (error) {
    throw readFailure(source.name, error);
  }
}

/** The text of a source as UTF-8, cut between characters; what is not text in its encoding is an error. */
export async function* bytesOf(
  source: Source,
  encoding: Encoding,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (encoding === 'utf-8') yield* checkedUtf8(source, onBytes);
  else for await (const text of textOf(source, encoding, onBytes)) yield Buffer.from(text);
}
