const MAGIC = 0x184d2204;
/** The four smallest matches need no length of their own. */
const SHORTEST = 4;

const broken = () => new Error('IO Error: an LZ4 frame is broken');

/** One block, decoded to the end of what is there already; answers where it now ends. */
function block(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let read = start;
  let write = at;
  const long = (short: number) => {
    let length = short;
    if (short === 15) {
      let byte = 255;
      while (byte === 255) {
        if (read >= end) throw broken();
        byte = from[read++] as number;
        length += byte;
      }
    }
    return length;
  };
  while (read < end) {
    const token = from[read++] as number;
    const literals = long(token >> 4);
    if (read + literals > end || write + literals > to.length) throw broken();
    to.set(from.subarray(read, read + literals), write);
    read += literals;
    write += literals;
    if (read === end) break;
    const back = (from[read] as number) | ((from[read + 1] as number) << 8);
    read += 2;
    const length = long(token & 15) + SHORTEST;
    if (back === 0 || back > write || write + length > to.length) throw broken();
    // A match may reach into what it writes.
    for (let i = 0; i < length; i++, write++) to[write] = to[write - back] as number;
  }
  return write;
}

/** Bytes in LZ4's frame format, decoded; its checksums are not looked at. */
export function lz4Frame(frame: Uint8Array): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (frame.length < 7 || view.getUint32(0, true) !== MAGIC) throw broken();
  const [flags, sizes] = frame.subarray(4, 6) as unknown as [number, number];
  const longest = 1 << (8 + 2 * ((sizes >> 4) & 7));
  const checked = (flags & 16) !== 0;
  let read = 7 + ((flags & 8) !== 0 ? 8 : 0) + ((flags & 1) !== 0 ? 4 : 0);
  let to = new Uint8Array(4 * frame.length);
  let write = 0;
  for (;;) {
    if (read + 4 > frame.length) throw broken();
    const head = view.getUint32(read, true);
    read += 4;
    if (head === 0) return to.subarray(0, write);
    const length = head & 0x7fffffff;
    if (read + length > frame.length) throw broken();
    if (write + longest > to.length) {
      const more = new Uint8Array(2 * to.length + longest);
      more.set(to.subarray(0, write));
      to = more;
    }
    if (head >>> 31) {
      to.set(frame.subarray(read, read + length), write);
      write += length;
    } else write = block(frame, read, read + length, to, write);
    read += length + (checked ? 4 : 0);
  }
}
