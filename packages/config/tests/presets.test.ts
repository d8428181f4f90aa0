import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const fixtures = join(import.meta.dirname, 'fixtures');

function runFixture(name: string) {
  const root = join(fixtures, name);
  const vitest = join(import.meta.dirname, '../node_modules/.bin/vitest');
  const run = spawnSync(vitest, ['run', '--root', root, '--config', '../vitest.config.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const counts = JSON.parse(readFileSync(join(root, 'test-results/counts.json'), 'utf8'));
  return { code: run.status, output: run.stdout + run.stderr, counts };
}

test('a test that leaves output on the console fails', () => {
  const { code, output, counts } = runFixture('stray-console');
  expect(output).toContain('This test left output on the console:\nconsole.log: left behind');
  expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(code).toBe(1);
});

test('a type test fails when a type is another one, and when an expected error is missing', () => {
  const { code, output, counts } = runFixture('wrong-type');
  expect(output).toContain('claims that a number is a string');
  expect(output).toContain("Unused '@ts-expect-error' directive");
  expect(counts).toEqual({ passed: 0, failed: 2, skipped: 0 });
  expect(code).toBe(1);
});

test('a test that listens to the console and a true type test pass', () => {
  const { code, counts } = runFixture('sound');
  expect(counts).toEqual({ passed: 2, failed: 0, skipped: 0 });
  expect(code).toBe(0);
});
