import { describe, expect, type TestContext, test } from 'vitest';
import { CATALOGUE, findInstrument } from '../instruments/index.ts';
import { findNorms } from '../instruments/norms.ts';
import type { Instrument } from '../model/index.ts';
import { keyingTests } from './keying-tests.ts';
import { factMutants } from './mutants/facts.ts';
import { MUTATIONS, noticedBy } from './mutations.ts';
import { vectorsOf } from './vectors.ts';

/** Leaves the count for the summary of the whole run, and wants no survivors. */
function expectNone(
  { task }: Pick<TestContext, 'task'>,
  tried: number,
  survivors: readonly { readonly name: string }[],
): void {
  Object.assign(task.meta, { mutants: { tried, survived: survivors.length } });
  expect(survivors.map(({ name }) => name)).toEqual([]);
}

describe.each(CATALOGUE as readonly Instrument[])('A mistake in the key of $id', (instrument) => {
  const vectors = vectorsOf(instrument.id);

  test('is looked for only where the vectors agree with the true key', () => {
    expect(noticedBy({ name: 'none', definition: instrument.definition }, vectors)).toBeUndefined();
  });

  describe.each(Object.entries(MUTATIONS))('of the kind %s', (_, mutantsOf) => {
    test('never goes unnoticed', { timeout: 120_000 }, (context) => {
      const mutants = mutantsOf(instrument.definition);
      const survivors = mutants.filter((mutant) => noticedBy(mutant, vectors) === undefined);
      expectNone(context, mutants.length, survivors);
    });
  });
});

describe.each(CATALOGUE as readonly Instrument[])(
  'A wrong figure among the norms, reliabilities and cut-offs of $id',
  ({ id, definition }) => {
    test('turns its keying test red', { timeout: 120_000 }, async (context) => {
      const tests = await keyingTests(id);
      const fails = async (): Promise<boolean> => {
        for (const { run } of tests) {
          try {
            await run();
          } catch {
            return true;
          }
        }
        return false;
      };
      expect(await fails()).toBe(false);
      expect(tests.length).toBeGreaterThan(2);
      const mutants = factMutants(findNorms(id), Object.keys(definition.scales));
      const survivors: { readonly name: string }[] = [];
      for (const mutant of mutants) {
        mutant.apply();
        if (!(await fails())) survivors.push(mutant);
        mutant.undo();
      }
      expect(await fails()).toBe(false);
      expectNone(context, mutants.length, survivors);
    });
  },
);

test('Every kind of mistake is tried on some instrument', () => {
  for (const mutants of Object.values(MUTATIONS)) {
    const tried = CATALOGUE.flatMap((instrument) => mutants(instrument.definition));
    expect(tried.length).toBeGreaterThan(50);
  }
  const figures = CATALOGUE.flatMap(({ id }) => factMutants(findNorms(id), ['total', 'other']));
  expect(figures.length).toBeGreaterThan(500);
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
