import { type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { Problem } from '../problems/problem.ts';
import type { Target } from './target.ts';

const PIECE = 256 * 1024;

function zstd(): Transform {
  if (typeof zlib.createZstdCompress === 'function') {
    return zlib.createZstdCompress({ chunkSize: PIECE });
  }
  throw new Problem(
    'outputUnwritable',
    `This Node (${process.version}) does not write zstd.`,
    [],
    'Use Node 22.15 or later, or name a file that ends in .gz.',
  );
}

/** What packs an output whose name ends in .gz or .zst. */
export const packerOf = (file: string): Transform =>
  /\.gz$/i.test(file) ? zlib.createGzip({ chunkSize: PIECE }) : zstd();

/** Waits until there is room again, or never will be. */
const drained = (packer: Transform) =>
  new Promise<void>((resolve) => {
    const done = () => {
      packer.off('drain', done).off('close', done);
      resolve();
    };
    packer.on('drain', done).on('close', done);
  });

/** Packs what is written to a target. A write waits while the target is behind. */
export function packed(target: Target, packer: Transform): Target {
  let failure: unknown;
  let writing = Promise.resolve();
  const sink = new Writable({
    write: (piece: Buffer, _, done) => {
      writing = target.write(piece).then(() => done(), done);
    },
  });
  const pumped = pipeline(packer, sink).catch((error) => {
    failure ??= error;
  });
  const check = () => {
    if (failure !== undefined) throw failure;
  };
  return {
    name: target.name,
    place: null,
    async write(text) {
      check();
      if (text.length > 0 && !packer.write(text)) {
        await drained(packer);
      }
      check();
    },
    async finish() {
      if (failure === undefined) packer.end();
      await pumped;
      check();
      await target.finish();
    },
    commit: () => target.commit(),
    async discard() {
      packer.destroy();
      await pumped;
      await writing;
      await target.discard();
    },
  };
}
