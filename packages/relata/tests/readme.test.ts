import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstTsBlock, readExample, statedValue } from './readme-example.ts';

const here = import.meta.dirname;
const readme = readFileSync(join(here, '../../../README.md'), 'utf8');
const example = readExample(firstTsBlock(readme));

const folder = join(here, '../test-results/readme');
const file = join(folder, 'example.ts');
mkdirSync(folder, { recursive: true });
writeFileSync(file, example.module);

test('the README shows what its example gives', () => {
  expect(example.claims.length).toBeGreaterThan(0);
});

test('the example of the README has no type errors', () => {
  const config = { extends: '../../tsconfig.json', include: [], files: ['example.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(here, '../node_modules/.bin/tsc');
  const { stdout, status } = spawnSync(tsc, ['-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

describe('the example of the README', async () => {
  const { values } = (await import(file)) as { values: unknown[] };
  test.each(example.claims.map((claim, index) => ({ ...claim, value: values[index] })))(
    '$expression => $expected',
    ({ value, expected }) => {
      const stated = statedValue(expected);
      if (stated.partial) expect(value).toMatchObject(stated.value as object);
      else expect(value).toEqual(stated.value);
    },
  );
});
