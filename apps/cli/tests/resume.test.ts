import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { child } from './support/child.ts';
import { PHQ, phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';
import { slow } from './support/slow.ts';

/** Some 9 MB: several chunks. Ids come twice, cells are faulty or hold line ends. */
let text: string;
beforeAll(() => {
  const cell = (i: number, item: number) => ((i * 7 + item * 3) % 4999 === 0 ? 9 : (i + item) % 4);
  const id = (i: number) => (i % 1009 === 0 ? `"p\n${i}"` : `person${i % 200_000}`);
  const row = (i: number) => `${id(i)},${PHQ.map((_, item) => cell(i, item)).join()}`;
  text = phqFile(Array.from({ length: 300_000 }, (_, i) => row(i)).join('\n'));
});

const OUTPUTS = ['--output', 'out.csv', '--rejects', 'r.csv', '--codebook', 'book.md'];
const SCORE = ['score', 'in.csv', '--instrument', 'phq-9', ...OUTPUTS, '--methods', 'm.md'];
const RESULTS = ['book.md', 'm.md', 'out.csv', 'r.csv'];

function withFile(): string {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), text);
  return cwd;
}
const left = (cwd: string) => readdirSync(cwd).filter((name) => /\.relata-/.test(name));
const checkpoint = (cwd: string) => left(cwd).find((name) => name.endsWith('.relata-resume'));

/** Starts a run, and waits until it could be gone on with. */
async function midway(cwd: string, ...more: string[]) {
  const started = child([...SCORE, ...more], cwd, slow());
  while (!checkpoint(cwd)) await setTimeout(10);
  return started;
}

async function stopped(signal: NodeJS.Signals = 'SIGKILL') {
  const cwd = withFile();
  const started = await midway(cwd);
  started.process.kill(signal);
  return { cwd, ended: await started.ended };
}

const resumed = (cwd: string, ...more: string[]) =>
  relata([...SCORE, '--resume', '--json', ...more], { cwd });

/** Everything that a run makes, from the beginning. */
async function whole() {
  const cwd = withFile();
  const { out } = await relata([...SCORE, '--json'], { cwd });
  return { out, files: RESULTS.map((name) => readFileSync(join(cwd, name))) };
}

async function expectWhole(cwd: string, out: string) {
  const expected = await whole();
  expect(out).toBe(expected.out);
  for (const [i, name] of RESULTS.entries()) {
    expect(readFileSync(join(cwd, name)).equals(expected.files[i] as Buffer), name).toBe(true);
  }
  expect(left(cwd)).toEqual([]);
}

test.each([
  ['SIGTERM', []],
  ['SIGKILL', ['--threads', '3']],
] as const)(
  'a run stopped by %s is gone on with, and everything is as if it never had been',
  async (signal, more) => {
    const { cwd, ended } = await stopped(signal);
    if (signal === 'SIGTERM') {
      expect(ended.code).toBe(143);
      expect(ended.err).toContain('the same command with --resume goes on');
      expect(left(cwd)).toHaveLength(3);
    }
    expect(readdirSync(cwd).filter((name) => RESULTS.includes(name))).toEqual([]);
    const { code, err, out } = await resumed(cwd, ...more);
    expect(code, err).toBe(0);
    expect(err).toMatch(/going on behind row [\d,]+/);
    await expectWhole(cwd, out);
  },
);

test('a checkpoint is for its owner alone, and no id is in it', async () => {
  const { cwd } = await stopped();
  const path = join(cwd, checkpoint(cwd) as string);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, 'utf8')).not.toMatch(/person|phq9_/);
});

test('another command or another input is not gone on with, and what differs is named', async () => {
  const { cwd } = await stopped();
  const before = left(cwd);
  const refused = async (differs: string, ...more: string[]) => {
    const { code, err } = await resumed(cwd, ...more);
    expect(code).toBe(2);
    expect(err).toContain('[resumeMismatch]');
    expect(err).toContain(`differs: ${differs}\n`);
  };
  await refused('--missing', '--missing', '-99');
  await refused('--detail, --bounds or --bands', '--bands');
  await refused('--keep; --rejects', '--keep', 'none', '--rejects', 'other.csv');
  appendFileSync(join(cwd, 'in.csv'), 'x,1,1,1,1,1,1,1,1,1\n');
  await refused(
    'the size of the input; the time at which the input was changed; the beginning or the end of the input',
  );
  expect(left(cwd)).toEqual(before);
  // Without --resume it begins anew, and clears away what was left.
  const { code } = await child(SCORE, cwd, slow()).ended;
  expect(code).toBe(0);
  expect(left(cwd)).toEqual([]);
});

test('a run that still runs is left alone', async () => {
  const cwd = withFile();
  const started = await midway(cwd);
  started.process.kill('SIGSTOP');
  const { code, err } = await resumed(cwd);
  started.process.kill('SIGCONT');
  expect(code).toBe(2);
  expect(err).toContain(`as process ${started.process.pid}. [resumeRunning]`);
  expect((await started.ended).code).toBe(0);
  expect(left(cwd)).toEqual([]);
});

test('where there is nothing to go on with, a sentence says so and all is scored', async () => {
  const cwd = withFile();
  const { code, err, out } = await resumed(cwd);
  expect(code).toBe(0);
  expect(err).toContain('no stopped run to go on with beside out.csv: scoring from the beginning');
  await expectWhole(cwd, out);
});

test('a checkpoint whose files are gone, or that is none, is no obstacle', async () => {
  const { cwd } = await stopped();
  rmSync(join(cwd, left(cwd).find((name) => name.startsWith('.r.csv')) as string));
  writeFileSync(join(cwd, '.out.csv.0123456789ab.relata-resume'), '{"format":1}');
  const { code, err, out } = await resumed(cwd);
  expect(code).toBe(0);
  expect(err).toContain('is not whole: scoring from the beginning');
  await expectWhole(cwd, out);
});

test('when the disk is full, what was scored is kept, and gone on with once there is room', async () => {
  const cwd = withFile();
  const { code, err } = await child(SCORE, cwd, slow(5)).ended;
  expect(code).toBe(6);
  expect(err).toMatch(/(out|r)\.csv cannot be written: the disk is full. \[outputUnwritable\]/);
  expect(err).toContain('the same command with --resume then goes on');
  expect(left(cwd)).toHaveLength(3);
  // Full it still is.
  expect((await child([...SCORE, '--resume'], cwd, slow(0)).ended).code).toBe(6);
  const again = await resumed(cwd);
  expect(again.err).toMatch(/going on behind row [\d,]+/);
  await expectWhole(cwd, again.out);
});

test('a fault of the file removes everything, as it would come again', async () => {
  const cwd = withFile();
  appendFileSync(join(cwd, 'in.csv'), 'x,1,1,1,\0,1,1,1,1,1\n');
  const { code, err } = await child(SCORE, cwd, slow()).ended;
  expect(code, err).toBe(3);
  expect(err).toContain('[inputNotText]');
  expect(readdirSync(cwd)).toEqual(['in.csv']);
});

test('what cannot be gone on with is refused with the reason', async () => {
  const cwd = folder();
  const small = phqFile('a,1,1,1,1,1,1,1,1,1');
  writeFileSync(join(cwd, 'in.csv'), small);
  writeFileSync(join(cwd, 'in.csv.gz'), gzipSync(small));
  const refused = async (reason: string, ...words: string[]) => {
    const all = ['score', ...words, '--instrument', 'phq-9', '--resume'];
    const { code, err } = await relata(all, { cwd, stdin: [small] });
    expect(code).toBe(2);
    expect(err).toContain(`--resume cannot be used: ${reason}`);
    expect(err).toContain('[badOption]');
  };
  await refused('standard input is not a plain file', '-', '--output', 'out.csv');
  await refused('in.csv.gz is not a plain file', 'in.csv.gz');
  await refused('in.csv is not a plain file of UTF-8', 'in.csv', '--encoding', 'windows-1252');
  await refused('an output goes to standard output', 'in.csv', '--output', '-');
  await refused('out.csv.gz is compressed', 'in.csv', '--output', 'out.csv.gz');
  await refused('/dev/null is not a plain file', 'in.csv', '--rejects', '/dev/null');
  expect(readdirSync(cwd).sort()).toEqual(['in.csv', 'in.csv.gz']);
});

test('two threads make the files that one makes', async () => {
  const cwd = withFile();
  const { code, err, out } = await relata([...SCORE, '--json', '--threads', '2'], { cwd });
  expect(code, err).toBe(0);
  await expectWhole(cwd, out);
});
