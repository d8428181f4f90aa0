import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from './unpack.ts';

const PACK = { gzip: gzipSync, zstd: zstdCompressSync } as const;
const KINDS = ['gzip', 'zstd'] as const;
const TEXT = Buffer.from(
  Array.from({ length: 3000 }, (_, i) => `${i},${(i * 7919) % 1000}\n`).join(''),
);

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpacked(kind: 'gzip' | 'zstd', bytes: Uint8Array, size: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of unpack('in', kind, inPieces(bytes, size))) pieces.push(piece);
  return Buffer.concat(pieces);
}

test.each(KINDS)('%s is unpacked, in whatever pieces it arrives', async (kind) => {
  const bytes = PACK[kind](TEXT);
  for (const size of [1, 7, 1000, bytes.length]) {
    expect((await unpacked(kind, bytes, size)).equals(TEXT)).toBe(true);
  }
});

test.each(KINDS)('%s files joined together are unpacked to the last byte', async (kind) => {
  const parts = Array.from({ length: 12 }, (_, i) => TEXT.subarray(i * 1000, (i + 1) * 1000));
  const bytes = Buffer.concat(parts.map((part) => PACK[kind](part)));
  for (const size of [1, 7, 1000, bytes.length]) {
    expect((await unpacked(kind, bytes, size)).equals(TEXT.subarray(0, 12_000))).toBe(true);
  }
});

test.each(KINDS)(
  '%s that is cut off, damaged, or followed by something else is an error',
  async (kind) => {
    const bytes = PACK[kind](TEXT);
    const damaged = Buffer.from(bytes);
    for (const at of [bytes.length >> 1, bytes.length - 6])
      damaged.writeUInt8(255 - bytes.readUInt8(at), at);
    const faulty = [
      bytes.subarray(0, -1),
      bytes.subarray(0, bytes.length >> 1),
      Buffer.concat([bytes, bytes.subarray(0, 20)]),
      Buffer.concat([bytes, Buffer.from('something else')]),
      damaged,
    ];
    for (const [i, wrong] of faulty.entries()) {
      for (const size of [7, 1e6]) {
        await expect(unpacked(kind, wrong, size), `${i} ${size}`).rejects.toMatchObject({
          code: expect.stringMatching(/^(Z_|ZSTD_)/),
        });
      }
    }
  },
);

test.each(KINDS)('what goes wrong while %s is read comes out as it was', async (kind) => {
  const bytes = PACK[kind](TEXT);
  async function* failing() {
    yield bytes.subarray(0, 100);
    throw new Error('gone');
  }
  const all = async () => {
    for await (const _ of unpack('in', kind, failing()));
  };
  await expect(all()).rejects.toThrow('gone');
});

test.each(KINDS)('whoever stops reading %s closes its source', async (kind) => {
  let closed = false;
  async function* source() {
    try {
      for (;;) yield PACK[kind](TEXT);
    } finally {
      closed = true;
    }
  }
  for await (const piece of unpack('in', kind, source())) if (piece.length > 0) break;
  await expect.poll(() => closed).toBe(true);
});
