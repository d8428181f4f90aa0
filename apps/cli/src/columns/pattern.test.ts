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

test('{wave} takes letters and digits, only where several occasions are looked for', () => {
  const read = patternReader('phq{n}_t{wave}', [], true);
  expect(read('phq03_t12')).toEqual({ number: 3, part: null, wave: '12' });
  expect(read('phq3_tpre')?.wave).toBe('pre');
  for (const name of ['phq3_t', 'phq3_t1_time', 'phq3_t 1']) expect(read(name)).toBeNull();
  expect(() => patternReader('phq{n}_t{wave}', [])).toThrow(/one occasion is read here/);
  expect(() => patternReader('{wave}{n}{wave}', [], true)).toThrow(/more than once/);
});

test('{wave} beside {n} takes letters only, so that the number is never cut in two', () => {
  const read = patternReader('q{n}{wave}', [], true);
  expect(read('q12b')).toEqual({ number: 12, part: null, wave: 'b' });
  expect(read('q12')).toBeNull();
});

test('brackets, dots and hyphens stand for themselves, as LimeSurvey writes names', () => {
  expect(patternReader('G01Q02[SQ{n}]', [])('G01Q02[SQ007]')?.number).toBe(7);
  expect(patternReader('Q-1.{n}', [])('Q-1.4')?.number).toBe(4);
  expect(patternReader('Q-1.{n}', [])('Q-1x4')).toBeNull();
});
