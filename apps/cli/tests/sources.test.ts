import { spawn, spawnSync } from 'node:child_process';
import {
  createWriteStream,
  linkSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf } from '../src/input/bytes-of.ts';
import { sourceOf } from '../src/input/source.ts';
import { phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';
import { row, workbook } from './support/workbook.ts';

const TEXT = phqFile('a,1,1,1,1,1,1,1,1,0');
const io = (cwd: string) => ({ cwd, stdin: process.stdin });

test.each([
  ['in.csv', Buffer.from(TEXT), { kind: 'delimited', plain: true }],
  ['in.csv', gzipSync(TEXT), { kind: 'delimited', plain: false }],
  ['in.parquet', Buffer.from('PAR1'), { kind: 'parquet', plain: false }],
  ['in.xlsx', workbook([{ name: 'A', rows: row('id') }]), { kind: 'xlsx', plain: false }],
])(
  'a source says what it is and whether its bytes are the table: %s',
  async (name, bytes, facts) => {
    const cwd = folder();
    writeFileSync(join(cwd, name), bytes);
    const source = await sourceOf(name, io(cwd));
    expect(source).toMatchObject({ ...facts, name, path: join(cwd, name), size: bytes.length });
  },
);

test('progress counts the bytes of the file, compressed or not, to the last one', async () => {
  const cwd = folder();
  for (const bytes of [Buffer.from(TEXT), gzipSync(TEXT)]) {
    writeFileSync(join(cwd, 'in.csv'), bytes);
    const source = await sourceOf('in.csv', io(cwd));
    let counted = 0;
    const onBytes = (count: number) => {
      counted += count;
    };
    for await (const _ of bytesOf(source, 'auto', { onBytes }));
    expect(counted).toBe(source.size);
  }
});

test('a file that becomes shorter while it is read is an error', async () => {
  const cwd = folder();
  const path = join(cwd, 'in.csv');
  writeFileSync(path, Buffer.alloc(3_000_000, 'a'));
  const source = await sourceOf('in.csv', io(cwd));
  const reading = async () => {
    for await (const _ of bytesOf(source, 'auto')) truncateSync(path, 300_000);
  };
  await expect(reading()).rejects.toMatchObject({
    code: 'inputUnreadable',
    message: expect.stringContaining('became shorter while it was read'),
  });
});

test('a file that is gone when it is opened is an error', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), TEXT);
  const source = await sourceOf('in.csv', io(cwd));
  spawnSync('rm', [join(cwd, 'in.csv')]);
  const reading = async () => {
    for await (const _ of bytesOf(source, 'auto'));
  };
  await expect(reading()).rejects.toMatchObject({ code: 'inputUnreadable' });
});

const mayReadAll = process.getuid?.() === 0;

test.skipIf(mayReadAll || process.platform === 'win32')(
  'a file that one may not read is an error (skipped for an administrator, who may read all)',
  async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'in.csv'), TEXT, { mode: 0o000 });
    const { code, err } = await relata(['score', 'in.csv', '--instrument', 'phq-9'], { cwd });
    expect([code, err]).toEqual([3, expect.stringContaining('you may not read it')]);
  },
);

const hasPipes = spawnSync('mkfifo', ['--version']).status === 0;

test.skipIf(!hasPipes).each([
  ['as it is', Buffer.from(TEXT)],
  ['compressed', gzipSync(TEXT)],
])('a named pipe is read once, from its beginning to its end: %s', async (_, bytes) => {
  const cwd = folder();
  spawnSync('mkfifo', [join(cwd, 'pipe')]);
  const words = ['score', 'pipe', '--instrument', 'phq-9', '--output', 'out.csv'];
  const scored = relata(words, { cwd });
  createWriteStream(join(cwd, 'pipe')).end(bytes);
  expect((await scored).code).toBe(0);
  expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toContain('a,8,scored');
});

test('an output that is the input under another name is refused, compressed or not', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), gzipSync(TEXT));
  linkSync(join(cwd, 'in.csv'), join(cwd, 'same.csv.gz'));
  symlinkSync('in.csv', join(cwd, 'link.gz'));
  for (const output of ['same.csv.gz', 'link.gz', './in.csv']) {
    const words = ['score', 'in.csv', '--instrument', 'phq-9', '--output', output];
    const { code, err } = await relata(words, { cwd });
    expect([code, err]).toEqual([6, expect.stringContaining('[outputIsInput]')]);
  }
  expect(readFileSync(join(cwd, 'in.csv'))).toEqual(gzipSync(TEXT));
});

/** Lets no reader of workbooks or SPSS files be loaded. */
const REFUSING = `data:text/javascript,${encodeURIComponent(
  "import { registerHooks } from 'node:module'; registerHooks({ resolve: (name, context, next) => { if (/hucre|xlsx|sav-text|zlib/.test(name)) throw new Error('loaded ' + name); return next(name, context); } });",
)}`;

test('a reader of workbooks or of SPSS files is loaded only where one is read', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), TEXT);
  writeFileSync(join(cwd, 'in.xlsx'), workbook([{ name: 'A', rows: row('id') }]));
  const run = (file: string) =>
    new Promise<{ code: number | null; err: string }>((resolve) => {
      const main = join(import.meta.dirname, '../src/main.ts');
      const words = ['--import', REFUSING, main, 'score', file, '--instrument', 'phq-9'];
      const started = spawn(process.execPath, words, { cwd });
      let err = '';
      started.stderr.on('data', (piece) => {
        err += piece;
      });
      started.on('close', (code) => resolve({ code, err }));
    });
  expect(await run('in.csv')).toMatchObject({ code: 0 });
  expect((await run('in.xlsx')).err).toMatch(/loaded .*xlsx/);
});
