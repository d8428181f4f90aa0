import { Transform } from 'node:stream';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Problem } from '../problems/problem.ts';
import { packed, packerOf } from './packed.ts';
import type { Target } from './target.ts';

/** Keeps what is written; each write takes a while, and fails once there are `room` bytes. */
function slowTarget(room = Number.POSITIVE_INFINITY) {
  const pieces: Buffer[] = [];
  const done: string[] = [];
  let under = 0;
  const target: Target = {
    name: 'out',
    place: null,
    async write(text) {
      under++;
      await new Promise((resolve) => setTimeout(resolve, 1));
      pieces.push(Buffer.from(text));
      under--;
      const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
      if (length > room) throw new Problem('outputUnwritable', 'the disk is full');
    },
    finish: async () => void done.push('finish'),
    commit: async () => void done.push('commit'),
    discard: async () => void done.push('discard'),
  };
  return { target, done, bytes: () => Buffer.concat(pieces), under: () => under };
}

test.each([
  ['out.csv.gz', gunzipSync],
  ['out.csv.zst', zstdDecompressSync],
])('what is written to %s is what comes out of it', async (name, unpack) => {
  const to = slowTarget();
  const target = packed(to.target, packerOf(name));
  const texts = Array.from({ length: 200 }, (_, i) => `${i},${(i * 7919) % 1009}\n`.repeat(500));
  for (const text of texts) await target.write(text);
  await target.write('');
  await target.finish();
  await target.commit();
  expect(unpack(to.bytes()).toString()).toBe(texts.join(''));
  expect(to.done).toEqual(['finish', 'commit']);
});

const same = () =>
  new Transform({ transform: (piece, _, done) => done(null, piece), highWaterMark: 1000 });

test('a write waits while the target is behind', async () => {
  const to = slowTarget();
  const target = packed(to.target, same());
  for (let i = 0; i < 100; i++) await target.write(Buffer.alloc(1000));
  expect(to.bytes().length).toBeGreaterThan(50_000);
  await target.finish();
  expect(to.bytes()).toHaveLength(100_000);
});

test('a full disk is the error of the write that meets it, or of the end', async () => {
  const target = packed(slowTarget(5000).target, same());
  const writing = async () => {
    for (let i = 0; i < 1000; i++) await target.write(Buffer.alloc(1000));
  };
  await expect(writing()).rejects.toThrow('the disk is full');
  await target.discard();
  const late = packed(slowTarget(5).target, packerOf('out.gz'));
  await late.write('little');
  await expect(late.finish()).rejects.toThrow('the disk is full');
  await late.discard();
});

test('what is given up midway is discarded', async () => {
  const to = slowTarget();
  const target = packed(to.target, packerOf('out.gz'));
  await target.write('a'.repeat(1e6));
  await target.discard();
  expect(to.done).toEqual(['discard']);
  expect(to.under()).toBe(0);
});
