import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { child } from './support/child.ts';
import { largeFile, once } from './support/large.ts';
import { PHQ } from './support/phq.ts';
import { folder } from './support/relata.ts';

const ROW = `x,${PHQ.map(() => 1).join(',')}\n`;

/** Starts scoring from a pipe that stays open, and waits until both outputs are being written. */
async function midway() {
  const cwd = folder();
  writeFileSync(join(cwd, 'out.csv'), 'earlier');
  const words = [
    'score',
    '-',
    '--instrument',
    'phq-9',
    '--output',
    'out.csv',
    '--rejects',
    'r.csv',
  ];
  const started = child(words, cwd);
  started.process.stdin?.write(`id,${PHQ.join(',')}\n${ROW.repeat(10_000)}`);
  const temporary = () => readdirSync(cwd).filter((name) => name.endsWith('.relata-tmp'));
  while (temporary().length < 2) await setTimeout(10);
  await setTimeout(50);
  return { cwd, started };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  '%s midway leaves no output behind, and the earlier one as it was',
  async (signal, code) => {
    const { cwd, started } = await midway();
    started.process.kill(signal);
    const ended = await started.ended;
    expect(ended.code).toBe(code);
    expect(ended.err).toContain('no output was left behind');
    expect(readdirSync(cwd)).toEqual(['out.csv']);
  },
);

test('a kill that no program sees leaves nothing under the final name', async () => {
  const { cwd, started } = await midway();
  started.process.kill('SIGKILL');
  await started.ended;
  const names = readdirSync(cwd).filter((name) => !name.endsWith('.relata-tmp'));
  expect(names).toEqual(['out.csv']);
});

test('the same run, not interrupted, has both files', async () => {
  const { cwd, started } = await midway();
  started.process.stdin?.end();
  expect((await started.ended).code).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(['out.csv', 'r.csv']);
});

/** Scores a file of several chunks, and does something when the scores are a MB long. */
function inChunks(act: string, threads: string) {
  const cwd = folder();
  writeFileSync(join(cwd, 'in.csv'), largeFile());
  writeFileSync(join(cwd, 'out.csv'), 'earlier');
  const words = ['score', 'in.csv', '--instrument', 'phq-9', '--output', 'out.csv'];
  const beside = ['--rejects', 'r.csv', '--codebook', 'book.md', '--syntax', 'a.R', '--quiet'];
  const hook = ['--import', once('writeSync', 1_000_000, act)];
  return { cwd, ended: child([...words, ...beside, '--threads', threads], cwd, hook).ended };
}

test.each([
  ['SIGINT', 130, '1'],
  ['SIGINT', 130, '2'],
  ['SIGTERM', 143, '1'],
  ['SIGTERM', 143, '2'],
] as const)(
  '%s midway through a file that is scored in chunks ends with %d, with %s threads, and leaves nothing behind',
  async (signal, code, threads) => {
    const { cwd, ended } = inChunks(`process.kill(process.pid, '${signal}');`, threads);
    const { code: found, err } = await ended;
    expect([found, err]).toEqual([code, expect.stringContaining('no output was left behind')]);
    expect(readdirSync(cwd).sort()).toEqual(['in.csv', 'out.csv']);
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe('earlier');
  },
);

test.each([['1'], ['2']])(
  'kill -9 midway through a file that is scored in chunks, with %s threads, leaves nothing under any final name; the next run has all',
  async (threads) => {
    const { cwd, ended } = inChunks("process.kill(process.pid, 'SIGKILL');", threads);
    expect((await ended).code).toBe(null);
    const left = () => readdirSync(cwd).filter((name) => !name.endsWith('.relata-tmp'));
    expect(left()).toEqual(['in.csv', 'out.csv']);
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe('earlier');
    const words = ['score', 'in.csv', '--instrument', 'phq-9', '--output', 'out.csv', '--quiet'];
    expect((await child(words, cwd).ended).code).toBe(0);
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8').split('\n')).toHaveLength(100_002);
  },
);
