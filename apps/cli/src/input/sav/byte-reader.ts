/** The bytes ended before what was to be read. */
export class CutOff extends Error {}

const MOST = 2 ** 28;

/** Reads bytes in the portions that are asked for. */
export interface ByteReader {
  /** Bytes taken so far. */
  position(): number;
  /** Exactly so many bytes; `CutOff` where there are fewer. */
  take(count: number): Promise<Buffer>;
  /** At least so many bytes, or all that are left, without taking them. */
  ahead(count: number): Promise<Buffer>;
}

export function byteReader(pieces: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = pieces[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let position = 0;
  const ahead = async (count: number) => {
    const parts = [held];
    let length = held.length;
    while (length < count) {
      const next = await iterator.next();
      if (next.done) break;
      parts.push(Buffer.from(next.value));
      length += next.value.length;
    }
    if (parts.length > 1) held = Buffer.concat(parts);
    return held;
  };
  return {
    position: () => position,
    ahead,
    async take(count) {
      if (count < 0 || count > MOST) throw new CutOff();
      const found = await ahead(count);
      if (found.length < count) throw new CutOff();
      held = found.subarray(count);
      position += count;
      return found.subarray(0, count);
    },
  };
}
