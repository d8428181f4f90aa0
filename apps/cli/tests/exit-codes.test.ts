import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXIT, PROBLEMS } from '../src/problems/codes.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

test('the exit codes of the README are those of the one table', () => {
  for (const { code, means } of Object.values(EXIT)) {
    expect(readme).toContain(`| ${code} | ${means} |`);
  }
});

test('every problem code is in the README, under its exit code', () => {
  for (const [problem, exit] of Object.entries(PROBLEMS)) {
    expect(readme).toContain(`| \`${problem}\` | ${EXIT[exit].code} |`);
  }
});
