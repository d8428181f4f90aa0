import { describe, expect, test } from 'vitest';
import { CATALOGUE, findInstrument } from '../instruments/index.ts';
import type { Instrument } from '../model/index.ts';
import { MUTATIONS, noticedBy } from './mutations.ts';
import { vectorsOf } from './vectors.ts';

describe.each(CATALOGUE as readonly Instrument[])('A mistake in the key of $id', (instrument) => {
  const vectors = vectorsOf(instrument.id);

  test('is looked for only where the vectors agree with the true key', () => {
    expect(noticedBy({ name: 'none', definition: instrument.definition }, vectors)).toBeUndefined();
  });

  test.each(Object.entries(MUTATIONS))(
    'of the kind %s never goes unnoticed',
    (_, mutants) => {
      const survivors = mutants(instrument.definition).filter(
        (mutant) => noticedBy(mutant, vectors) === undefined,
      );
      expect(survivors.map((mutant) => mutant.name)).toEqual([]);
    },
    120_000,
  );
});

test('Every kind of mistake is tried on some instrument', () => {
  for (const mutants of Object.values(MUTATIONS)) {
    const tried = CATALOGUE.flatMap((instrument) => mutants(instrument.definition));
    expect(tried.length).toBeGreaterThan(50);
  }
});

test('Answers of one kind throughout would let many mistakes go unnoticed', () => {
  const instrument = findInstrument('ecr-r');
  const fours = vectorsOf('ecr-r').filter(
    (vector) => vector.name === 'Answering 4 throughout scores 4 on both dimensions',
  );
  const turned = MUTATIONS.reversal(instrument.definition);
  expect(fours).toHaveLength(1);
  expect(turned.every((mutant) => noticedBy(mutant, fours) === undefined)).toBe(true);
});
