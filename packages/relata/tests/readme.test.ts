import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allTsBlocks, readExample, statedValue } from './readme-example.ts';

const here = import.meta.dirname;
const folder = join(here, '../test-results/readme');
mkdirSync(folder, { recursive: true });

/** Every example of these pages, each written out as a module of its own. */
const examples = [
  { page: 'README.md', path: '../../../README.md' },
  { page: 'packages/relata/README.md', path: '../README.md' },
  { page: 'docs/interpretation.md', path: '../../../docs/interpretation.md' },
  { page: 'docs/change.md', path: '../../../docs/change.md' },
  { page: 'docs/course.md', path: '../../../docs/course.md' },
  {
    page: 'docs/answer-quality-sample.md',
    path: '../../../docs/answer-quality-sample.md',
  },
].flatMap(({ page, path }) =>
  allTsBlocks(readFileSync(join(here, path), 'utf8')).map((block, index) => {
    const name = `example ${index + 1} of ${page}`;
    const file = join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.ts`);
    const { claims, module } = readExample(block);
    writeFileSync(file, module);
    return { name, file, claims };
  }),
);

test('both READMEs have examples, and each example claims something', () => {
  expect(examples.map(({ name }) => name)).toContain('example 1 of README.md');
  expect(examples.map(({ name }) => name)).toContain('example 1 of packages/relata/README.md');
  for (const { claims } of examples) expect(claims.length).toBeGreaterThan(0);
});

test('the examples have no type errors', () => {
  const config = {
    extends: '../../tsconfig.json',
    include: [],
    files: examples.map(({ file }) => file),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(here, '../node_modules/.bin/tsc');
  const { stdout, status } = spawnSync(tsc, ['-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

describe.each(examples)('$name', async ({ file, claims }) => {
  const { values } = (await import(file)) as { values: unknown[] };
  test.each(claims.map((claim, index) => ({ ...claim, value: values[index] })))(
    '$expression => $expected',
    ({ value, expected }) => {
      const stated = statedValue(expected);
      if (stated.partial) expect(value).toMatchObject(stated.value as object);
      else expect(value).toEqual(stated.value);
    },
  );
});
