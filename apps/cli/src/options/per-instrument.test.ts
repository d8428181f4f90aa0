import { expect, test } from 'vitest';
import { Problem } from '../problems/problem.ts';
import { perInstrument } from './per-instrument.ts';

test('one instrument takes the value as it is, commas and equals signs included', () => {
  expect(perInstrument('--items', 'a=b,{n}', ['erq']).get('erq')).toBe('a=b,{n}');
});

test('several instruments take a value each', () => {
  const found = perInstrument('--items', 'phq-9=phq9_{n},erq=erq{n}', ['phq-9', 'erq']);
  expect([...found]).toEqual([
    ['phq-9', 'phq9_{n}'],
    ['erq', 'erq{n}'],
  ]);
});

test('an instrument may be left out, and is then found by item id', () => {
  expect(perInstrument('--items', 'erq=erq{n}', ['phq-9', 'erq']).has('phq-9')).toBe(false);
});

test('one value for several instruments is refused', () => {
  expect(() => perInstrument('--items', 'q{n}', ['phq-9', 'erq'])).toThrow(Problem);
});

test('a value for an instrument that is not scored is refused', () => {
  expect(() => perInstrument('--items', 'gad-7=g{n},erq=e{n}', ['phq-9', 'erq'])).toThrow(/gad-7/);
});
