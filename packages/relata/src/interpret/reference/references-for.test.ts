import { describe, expect, test } from 'vitest';
import { OptionError, type ReferenceChoices } from '../../model/index.ts';
import { referencesFor } from './references-for.ts';

const source = 'https://example.org/manual';
const published = {
  norms: [
    { scale: 'anxiety', population: 'UK adults', n: 500, mean: 4, sd: 2, source },
    { scale: 'anxiety', population: 'UK adults, women', n: 260, mean: 5, sd: 2, source },
    { scale: 'stress', population: 'UK adults', n: 500, mean: 9, sd: 4, source },
    { scale: 'anxiety', population: 'students', n: null, mean: 6, sd: null, source },
  ],
  reliability: [
    { scale: 'anxiety', coefficient: 'alpha', value: 0.8, population: 'UK adults', source },
    { scale: 'anxiety', coefficient: 'icc', value: 0.7, population: 'UK adults', source },
    { scale: 'stress', coefficient: 'alpha', value: 0.9, population: 'UK adults', source },
  ],
};
const scales = ['anxiety', 'stress', 'joy'];
const of = (scale: string, choices: ReferenceChoices) =>
  referencesFor(scales, choices, published).get(scale);

function thrown(choices: ReferenceChoices): unknown {
  try {
    referencesFor(scales, choices, published);
  } catch (error) {
    return error instanceof OptionError
      ? { code: error.code, expected: error.expected, received: error.received }
      : error;
  }
  return null;
}

describe('A norm group', () => {
  test('is never taken unasked', () => {
    expect(of('anxiety', {})?.norm).toEqual({ status: 'unavailable', reason: 'noNormChosen' });
    expect(of('joy', {})?.norm).toEqual({ status: 'unavailable', reason: 'noNormOnFile' });
  });
  test('is named by its whole population, even where that is part of another’s', () => {
    expect(of('anxiety', { norm: { population: 'UK adults' } })?.norm).toEqual({
      status: 'available',
      norm: { from: 'published', population: 'UK adults', n: 500, mean: 4, sd: 2, source },
    });
  });
  test('is named by a part that one group alone has, in any case', () => {
    expect(of('anxiety', { norm: { population: 'WOMEN' } })?.norm).toMatchObject({
      norm: { mean: 5 },
    });
  });
  test('says so where the chosen group has no figures for a scale', () => {
    expect(of('stress', { norm: { population: 'women' } })?.norm).toEqual({
      status: 'unavailable',
      reason: 'noNormForScale',
    });
  });
  test('that several fit, or none, is an error that names them', () => {
    expect(thrown({ norm: { population: 'uk' } })).toEqual({
      code: 'ambiguousNorm',
      expected: ['UK adults', 'UK adults, women'],
      received: 'uk',
    });
    expect(thrown({ norm: { population: 'pilots' } })).toEqual({
      code: 'unknownNorm',
      expected: ['UK adults', 'UK adults, women', 'students'],
      received: 'pilots',
    });
    expect(thrown({ norm: { population: ' ' } })).toMatchObject({ code: 'unknownNorm' });
  });
  test('of the caller is marked as the caller’s, and must be one', () => {
    const norm = { label: 'our clinic', mean: 3, sd: 1.5, n: 90 };
    expect(of('joy', { norm })?.norm).toEqual({
      status: 'available',
      norm: { from: 'caller', ...norm },
    });
    for (const wrong of [
      { sd: 0 },
      { sd: Number.NaN },
      { mean: Infinity },
      { n: 1 },
      { label: ' ' },
    ]) {
      expect(thrown({ norm: { ...norm, ...wrong } })).toMatchObject({ code: 'badNorm' });
    }
  });
  test('for one scale stands before the one for all', () => {
    const choices = {
      norm: { population: 'UK adults' },
      scales: { stress: { norm: { label: 'own', mean: 1, sd: 1 } } },
    };
    expect(of('anxiety', choices)?.norm).toMatchObject({ norm: { mean: 4 } });
    expect(of('stress', choices)?.norm).toMatchObject({ norm: { from: 'caller', n: null } });
    expect(thrown({ scales: { fear: {} } })).toEqual({
      code: 'unknownScale',
      expected: scales,
      received: 'fear',
    });
  });
});

describe('A reliability', () => {
  test('is never taken unasked', () => {
    expect(of('anxiety', {})?.reliability).toMatchObject({ reason: 'noReliabilityChosen' });
    expect(of('joy', {})?.reliability).toMatchObject({ reason: 'noReliabilityOnFile' });
  });
  test('is named by whatever leaves one of a scale', () => {
    expect(of('anxiety', { reliability: { coefficient: 'icc' } })?.reliability).toMatchObject({
      reliability: { from: 'published', value: 0.7, population: 'UK adults', source },
    });
    expect(of('stress', { reliability: { coefficient: 'icc' } })?.reliability).toMatchObject({
      reason: 'noReliabilityForScale',
    });
    expect(thrown({ reliability: { population: 'UK adults' } })).toMatchObject({
      code: 'ambiguousReliability',
      expected: ['alpha, UK adults', 'icc, UK adults'],
    });
    expect(thrown({ reliability: { coefficient: 'omega' } })).toMatchObject({
      code: 'unknownReliability',
    });
  });
  test('of the caller is marked as the caller’s, and lies above 0 and at most at 1', () => {
    expect(of('joy', { reliability: { label: 'pilot', value: 1 } })?.reliability).toEqual({
      status: 'available',
      reliability: { from: 'caller', label: 'pilot', value: 1, coefficient: null },
    });
    for (const value of [0, 1.01, Number.NaN]) {
      expect(thrown({ reliability: { label: 'pilot', value } })).toMatchObject({
        code: 'badReliability',
      });
    }
  });
});
