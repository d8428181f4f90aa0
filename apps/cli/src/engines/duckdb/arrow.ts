import * as zlib from 'node:zlib';
import { Problem } from '../../problems/problem.ts';
import { lz4Frame } from './lz4-frame.ts';

/** The reader and writer of Arrow files, able to take in both of its compressions. */
export async function arrow(): Promise<typeof import('apache-arrow')> {
  let found: typeof import('apache-arrow');
  try {
    found = await import('apache-arrow');
  } catch {
    throw new Problem(
      'engineMissing',
      'Arrow files need the package apache-arrow, which is not installed.',
      [],
      'Install it beside the command: npm install --global apache-arrow.',
    );
  }
  const { compressionRegistry, CompressionType } = found;
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: lz4Frame });
  compressionRegistry.set(CompressionType.ZSTD, {
    decode(bytes) {
      // Node has zstd from 22.15 on.
      if (zlib.zstdDecompressSync) return new Uint8Array(zlib.zstdDecompressSync(bytes));
      throw new Problem(
        'engineMissing',
        'The file is compressed by zstd, which this Node cannot read.',
        [],
        'Use Node 22.15 or later.',
      );
    },
  });
  return found;
}
