import { inflateSync } from 'node:zlib';
import { type ByteReader, CutOff } from './byte-reader.ts';
import type { Numbers } from './header.ts';

const HEADER = 24;
/** More than a block of the usual size takes when it is packed. */
const USUAL = 5 * 1024 * 1024;

/** Unpacks what begins these bytes, and says how many of them that were; null where they do not suffice. */
function inflated(bytes: Buffer): readonly [unpacked: Buffer, used: number] | null {
  try {
    // With `info`, the answer is the result and the engine that counted its input.
    const { buffer, engine } = inflateSync(bytes, { info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return [buffer, engine.bytesWritten];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR') return null;
    throw new CutOff();
  }
}

/** The data of a .zsav file: blocks packed one by one, up to the list of them at the end. */
export async function* unpackedBlocks(
  reader: ByteReader,
  { long }: Numbers,
): AsyncGenerator<Buffer, void, undefined> {
  const start = reader.position();
  const header = await reader.take(HEADER);
  const end = long(header, 8);
  if (long(header, 0) !== start || end < start + HEADER) throw new CutOff();
  let want = USUAL;
  while (reader.position() < end) {
    const left = end - reader.position();
    const bytes = (await reader.ahead(Math.min(want, left))).subarray(0, left);
    const found = inflated(bytes);
    if (found) {
      await reader.take(found[1]);
      yield found[0];
    } else if (bytes.length < Math.min(want, left) || bytes.length === left) throw new CutOff();
    else want *= 2;
  }
}

/** All that is left, in pieces. */
export async function* plainBlocks(reader: ByteReader): AsyncGenerator<Buffer, void, undefined> {
  for (let bytes = await reader.ahead(1); bytes.length > 0; bytes = await reader.ahead(1)) {
    yield await reader.take(bytes.length);
  }
}
