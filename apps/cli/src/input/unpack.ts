import { pipeline, Readable } from 'node:stream';
import zlib, { type ZstdDecompress } from 'node:zlib';
import { Problem } from '../problems/problem.ts';

type Pieces = AsyncIterable<Uint8Array>;

const PIECE = 256 * 1024;

async function* gunzip(packed: Pieces): AsyncGenerator<Uint8Array, void, undefined> {
  const unpacked = zlib.createGunzip({ chunkSize: PIECE });
  // Errors come out of the stream that is read.
  pipeline(Readable.from(packed), unpacked, () => {});
  yield* unpacked;
}

/** Writes one piece; answers when it is taken in, or when its frame ended before its end. */
const given = (decoder: ZstdDecompress, piece: Uint8Array) =>
  new Promise<void>((resolve) => {
    for (const event of ['end', 'close']) decoder.once(event, resolve);
    decoder.write(piece, () => {
      for (const event of ['end', 'close']) decoder.off(event, resolve);
      resolve();
    });
  });

/**
 * A decoder stops at the end of a frame inside a piece, and drops what is behind it: the
 * next decoder gets that, so that joined files and parallel compressors lose no byte.
 */
async function* unzstd(packed: Pieces): AsyncGenerator<Uint8Array, void, undefined> {
  const pieces = packed[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  let over = false;
  try {
    while (!over || rest.length > 0) {
      const decoder = zlib.createZstdDecompress({ chunkSize: PIECE });
      let fed = 0;
      const feed = async () => {
        while (!decoder.readableEnded && !decoder.destroyed) {
          if (rest.length === 0) {
            const next = await pieces.next();
            over = next.done === true;
            if (next.done) return decoder.end();
            rest = next.value;
            continue;
          }
          const piece = rest;
          fed += piece.length;
          await given(decoder, piece);
          const left = fed - decoder.bytesWritten;
          rest = piece.subarray(piece.length - left);
          if (left > 0) return undefined;
        }
        return undefined;
      };
      const feeding = feed().catch((error: Error) => decoder.destroy(error));
      yield* decoder;
      await feeding;
    }
  } finally {
    await pieces.return?.();
  }
}

/** The bytes inside gzip or zstd, however many members or frames were joined. */
export function unpack(name: string, kind: 'gzip' | 'zstd', packed: Pieces): Pieces {
  if (kind === 'gzip') return gunzip(packed);
  if (typeof zlib.createZstdDecompress !== 'function') {
    throw new Problem(
      'inputNotText',
      `${name} is compressed with zstd, which this Node (${process.version}) does not read.`,
      [],
      'Use Node 22.15 or later, or unpack it first: zstd -dc file.zst | relata score - …',
    );
  }
  return unzstd(packed);
}
