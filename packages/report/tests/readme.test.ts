import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { allTsBlocks, readExample, statedValue } from '../../relata/tests/readme-example.ts';

const here = import.meta.dirname;
const folder = join(here, '../test-results/readme');
mkdirSync(folder, { recursive: true });

const examples = allTsBlocks(readFileSync(join(here, '../README.md'), 'utf8')).map(
  (block, index) => {
    const file = join(folder, `example-${index + 1}.ts`);
    const { claims, module } = readExample(block);
    writeFileSync(file, module.replace("'@relata/report'", "'../../src/index.ts'"));
    return { file, claims, number: index + 1 };
  },
);

test('the README has an example, and it claims something', () => {
  expect(examples).toHaveLength(1);
  for (const { claims } of examples) expect(claims.length).toBeGreaterThan(3);
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

describe.each(examples)('Example $number', ({ file, claims }) => {
  let values: readonly unknown[] = [];
  beforeAll(async () => {
    ({ values } = (await import(file)) as { values: unknown[] });
  });
  test.each(claims.map((claim, index) => ({ ...claim, index })))(
    '$expression => $expected',
    ({ index, expected }) => expect(values[index]).toEqual(statedValue(expected).value),
  );
});
