import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PHQ, phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';

const TEXT = phqFile('a,1,1,1,1,1,1,1,1,0', 'b,3,3,3,3,3,3,3,3,3', 'c,9,1,1,1,1,1,1,1,1');

async function score(file: string, bytes: Uint8Array, ...options: string[]) {
  const cwd = folder();
  writeFileSync(join(cwd, file), bytes);
  const ran = await relata(['score', file, '--instrument', 'phq-9', ...options], { cwd });
  return { ...ran, cwd, read: (name: string) => readFileSync(join(cwd, name)) };
}

const plainly = async () => (await score('in.csv', Buffer.from(TEXT))).read('in.scored.csv');

test.each([
  ['in.csv.gz', gzipSync(TEXT)],
  ['in.csv.zst', zstdCompressSync(TEXT)],
  ['in.csv', gzipSync(TEXT)],
  ['in.csv', Buffer.concat([gzipSync(TEXT.slice(0, 90)), gzipSync(TEXT.slice(90))])],
  [
    'in.csv',
    Buffer.concat([zstdCompressSync(TEXT.slice(0, 90)), zstdCompressSync(TEXT.slice(90))]),
  ],
])('%s, compressed, is scored as it would be unpacked, whatever its name', async (file, bytes) => {
  const { read, err } = await score(file, bytes);
  expect(read('in.scored.csv'), err).toEqual(await plainly());
});

test.each([gzipSync, zstdCompressSync])('%o comes by standard input too', async (pack) => {
  const words = ['score', '-', '--instrument', 'phq-9', '--quiet'];
  const bytes = pack(TEXT);
  const stdin = [bytes.subarray(0, 3), bytes.subarray(3, 20), bytes.subarray(20)];
  expect((await relata(words, { stdin })).out).toBe((await plainly()).toString());
});

test('text in another encoding is told inside an archive too', async () => {
  const { read } = await score('in.csv.gz', gzipSync(Buffer.from(`\ufeff${TEXT}`, 'utf16le')));
  expect(read('in.scored.csv')).toEqual(await plainly());
});

test.each([
  ['out.csv.gz', 'rejects.csv.gz', gunzipSync],
  ['out.csv.zst', 'rejects.csv.zst', zstdDecompressSync],
] as const)(
  'scores into %s and rejects into %s are compressed',
  async (output, rejects, unpack) => {
    const options = ['--output', output, '--rejects', rejects];
    const { read, cwd } = await score('in.csv', Buffer.from(TEXT), ...options);
    expect(unpack(read(output))).toEqual(await plainly());
    expect(unpack(read(rejects)).toString()).toMatch(/^row,id,.*\n3,c,phq-9,phq9_1,/);
    expect(readdirSync(cwd).sort()).toEqual(['in.csv', output, rejects].sort());
  },
);

test.each(['out.gz.csv', 'gz'])('scores into %s are not compressed', async (output) => {
  const { read } = await score('in.csv', Buffer.from(TEXT), '--output', output);
  expect(read(output)).toEqual(await plainly());
});

test.each([
  ['cut off', gzipSync(TEXT).subarray(0, -4), 'inputDamaged'],
  ['cut off', zstdCompressSync(TEXT).subarray(0, -4), 'inputDamaged'],
  [
    'with something else behind it',
    Buffer.concat([gzipSync(TEXT), Buffer.from('PK')]),
    'inputDamaged',
  ],
  ['inside an archive', gzipSync(gzipSync(TEXT)), 'inputNotText'],
  ['inside an archive of another kind', zstdCompressSync(gzipSync(TEXT)), 'inputNotText'],
  ['of JSON', gzipSync('[{"a": 1}]'), 'inputNotText'],
  ['of nothing', gzipSync(''), 'inputEmpty'],
])('an archive %s is an error and leaves nothing', async (_, bytes, code) => {
  const ran = await score('in.csv.gz', bytes, '--output', 'out.csv.gz', '--rejects', 'r.csv');
  expect([ran.code, ran.err]).toEqual([3, expect.stringContaining(`[${code}]`)]);
  expect(ran.err).not.toContain('    at ');
  expect(readdirSync(ran.cwd)).toEqual(['in.csv.gz']);
});

test('an archive that is damaged far behind its header leaves the earlier output as it was', async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, i) => `${(i * 7919) % 100_003},1,1,1,1,1,1,1,1,0`,
  );
  const bytes = gzipSync(phqFile(...rows));
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv.gz'), bytes.subarray(0, -10_000));
  writeFileSync(join(cwd, 'out.csv'), 'earlier');
  const words = ['score', 'in.csv.gz', '--instrument', 'phq-9', '--output', 'out.csv'];
  const { code, err } = await relata(words, { cwd });
  expect([code, err]).toEqual([3, expect.stringContaining('cut off or damaged')]);
  expect(readdirSync(cwd).sort()).toEqual(['in.csv.gz', 'out.csv']);
  expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe('earlier');
});

const FULL = '/dev/full';
const hasFull = readdirSync('/dev').includes('full');

test.skipIf(!hasFull)('a full disk behind a compressed output is an error', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), TEXT);
  for (const name of ['out.csv.gz', 'out.csv.zst']) {
    symlinkSync(FULL, join(cwd, name));
    const words = ['score', 'in.csv', '--instrument', 'phq-9', '--output', name];
    const { code, err } = await relata(words, { cwd });
    expect([code, err]).toEqual([6, expect.stringContaining('the disk is full')]);
  }
});

const MAIN = join(import.meta.dirname, '../src/main.ts');
const hasBash = spawnSync('bash', ['-c', 'ulimit -f 64']).status === 0;

test.skipIf(!hasBash).each(['out.csv', 'out.csv.gz', 'out.csv.zst'])(
  'when there is no room for all of %s, nothing is left of it and the earlier file stays',
  (output) => {
    const cwd = folder();
    const noise = (i: number) => ((i * 2_654_435_761) % 4_294_967_296).toString(36);
    const rows = Array.from({ length: 60_000 }, (_, i) => `${noise(i)},1,1,1,1,1,1,1,1,0`);
    writeFileSync(join(cwd, 'in.csv'), phqFile(...rows));
    writeFileSync(join(cwd, output), 'earlier');
    // Files of more than 64 kB are refused, as they are by a disk without room.
    const line = `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`;
    const words = [MAIN, 'score', 'in.csv', '--instrument', 'phq-9', '--output', output];
    const ran = spawnSync('bash', ['-c', line, process.execPath, ...words], { cwd });
    expect([ran.status, ran.stderr.toString()]).toEqual([
      6,
      expect.stringContaining(`${output} cannot be written: it would be larger`),
    ]);
    expect(readdirSync(cwd).sort()).toEqual(['in.csv', output].sort());
    expect(readFileSync(join(cwd, output), 'utf8')).toBe('earlier');
  },
);

test('the columns of a compressed table are told from its header', async () => {
  const { err, code } = await score('in.csv.gz', gzipSync(TEXT.replace(PHQ[0] as string, 'other')));
  expect([code, err]).toEqual([4, expect.stringContaining('[itemColumns]')]);
});
