import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { phq9 } from 'relata/instruments/phq-9';
import { lintData } from 'relata/lint';
import { expect, test } from 'vitest';
import { FEWEST_ROWS } from '../src/scoring/data-watch.ts';
import { loaded } from './support/loaded.ts';
import { PHQ, phqFile } from './support/phq.ts';
import { folder, relata } from './support/relata.ts';

const INSTRUMENT = /^packages\/relata\/src\/instruments\/([^/]+)\/index\.ts$/;
const LINT = /^packages\/relata\/src\/lint\//;

/** A file of so many respondents who answer everything. */
function phqRows(rows: number): string {
  const file = join(folder(), 'phq.csv');
  const row = (_: unknown, id: number) => `p${id},${PHQ.map((_, i) => (id + i) % 4).join(',')}`;
  writeFileSync(file, phqFile(...Array.from({ length: rows }, row)));
  return file;
}
const score = (file: string) => ['score', file, '--instrument', 'phq-9', '--output', '-'];

test('the version is printed before the parser of command lines, the engine or any command is loaded', async () => {
  const { code, out, modules } = loaded(['--version']);
  expect(code).toBe(0);
  expect(modules).toContain('apps/cli/src/main.ts');
  expect(modules.length).toBeLessThan(10);
  expect(modules.filter((one) => one.startsWith('package:'))).toEqual([]);
  // The same words as of the parser, which a second option calls for.
  expect((await relata(['--version', '--help'])).out).toBe(out);
});

test('to score a file with one instrument, no other is loaded, nor what a few sound rows do not need', () => {
  const { code, out, modules } = loaded(score(phqRows(10)));
  expect(code).toBe(0);
  expect(out.split('\n')).toHaveLength(12);
  expect(modules.flatMap((one) => INSTRUMENT.exec(one)?.[1] ?? [])).toEqual(['phq-9']);
  expect(modules).toContain('apps/cli/src/commands/score.ts');
  const needless = [
    LINT,
    /^packages\/relata\/src\/(zod|sql|testing|formats\/(?!columns\/))/,
    /^packages\/relata\/src\/instruments\/index\.ts$/,
    /^apps\/cli\/src\/commands\/(?!score\.ts)/,
    /^package:(zod|cli-progress|pure-rand)\//,
    /^node:(crypto|worker_threads)$/,
  ];
  expect(modules.filter((one) => needless.some((pattern) => pattern.test(one)))).toEqual([]);
});

test('what keeps and resumes a stopped run is not loaded by one that is short', () => {
  const file = phqRows(10);
  const output = join(folder(), 'scores.csv');
  const { code, modules } = loaded(['score', file, '--instrument', 'phq-9', '--output', output]);
  expect(code).toBe(0);
  const resuming = modules.filter((one) => /scoring\/(resume\/|chunks\/reread)/.test(one)).sort();
  const folderOf = 'apps/cli/src/scoring/resume';
  expect(resuming).toEqual([`${folderOf}/keeper.ts`, `${folderOf}/keeping.ts`]);
});

test('the linter is loaded for as many rows as it needs to judge a key, and for a code off the range', () => {
  const columns = PHQ.map(() => [0, 1, 2]);
  const [few] = lintData(phq9, { columns });
  expect(few).toMatchObject({ code: 'tooFewRespondents', evidence: { needed: FEWEST_ROWS } });

  const lints = (file: string) => loaded(score(file)).modules.some((one) => LINT.test(one));
  expect(lints(phqRows(FEWEST_ROWS - 1))).toBe(false);
  expect(lints(phqRows(FEWEST_ROWS))).toBe(true);
  const moved = join(folder(), 'moved.csv');
  writeFileSync(moved, phqFile('p1,4,4,4,4,4,4,4,4,4'));
  expect(lints(moved)).toBe(true);
});

test('nothing is said, and nothing fails, where compiled code cannot be kept', () => {
  const file = join(folder(), 'no-folder');
  writeFileSync(file, '');
  const { code, out, err } = loaded(['--version'], { NODE_COMPILE_CACHE: join(file, 'cache') });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^relata \d/);
});
