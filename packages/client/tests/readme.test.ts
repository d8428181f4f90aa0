import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { allTsBlocks, readExample, statedValue } from '../../relata/tests/readme-example.ts';
import { CLIENT_CODES } from '../src/index.ts';
import { apiFetch } from '../src/testing/api.ts';

const here = import.meta.dirname;
const markdown = readFileSync(join(here, '../README.md'), 'utf8');
const folder = join(here, '../test-results/readme');
mkdirSync(folder, { recursive: true });

const examples = allTsBlocks(markdown).map((block, index) => {
  const file = join(folder, `example-${index + 1}.ts`);
  const { claims, module } = readExample(block);
  writeFileSync(file, module.replace("'@relata/client'", "'../../src/index.ts'"));
  return { file, claims, number: index + 1 };
});

test('the README has examples, and each claims something', () => {
  expect(examples.length).toBe(2);
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
  expect(spawnSync(tsc, ['-p', folder], { encoding: 'utf8' })).toMatchObject({
    stdout: '',
    status: 0,
  });
});

test('the README names every code that this client adds', () => {
  for (const code of CLIENT_CODES) expect(markdown).toContain(`| \`${code}\` |`);
});

describe.each(examples)('Example $number', ({ file, claims }) => {
  let values: readonly unknown[] = [];
  beforeAll(async () => {
    vi.stubGlobal('fetch', apiFetch);
    ({ values } = (await import(file)) as { values: unknown[] });
    return () => vi.unstubAllGlobals();
  });
  test.each(claims.map((claim, index) => ({ ...claim, index })))(
    '$expression => $expected',
    ({ index, expected }) => expect(values[index]).toEqual(statedValue(expected).value),
  );
});
