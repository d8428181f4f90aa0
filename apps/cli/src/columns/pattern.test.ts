import { expect, test } from 'vitest';
import { Problem } from '../problems/problem.ts';
import { patternReader } from './pattern.ts';

test('{n} takes a number with or without leading zeros', () => {
  const read = patternReader('ecr{n}', []);
  for (const name of ['ecr7', 'ecr07', 'ecr007']) expect(read(name)?.number).toBe(7);
  for (const name of ['ecr', 'ecr7a', 'xecr7', 'ECR7', 'ecr-7']) expect(read(name)).toBeNull();
});

test('characters with a meaning in regular expressions stand for themselves', () => {
  const read = patternReader('Q.{n} (T1)', []);
  expect(read('Q.3 (T1)')?.number).toBe(3);
  expect(read('Qx3 (T1)')).toBeNull();
});

test('{part} takes the parts of the items and nothing else', () => {
  const read = patternReader('rsq{n}_{part}', ['concern', 'expectancy']);
  expect(read('rsq4_concern')).toEqual({ number: 4, part: 'concern' });
  expect(read('rsq4_total')).toBeNull();
});

test.each([
  ['ecr', []],
  ['{n}{n}', []],
  ['ecr{n}_{part}', []],
  ['rsq{n}', ['concern', 'expectancy']],
])('the pattern %j is refused where it cannot tell answers apart', (pattern, parts) => {
  expect(() => patternReader(pattern, parts)).toThrow(Problem);
});
