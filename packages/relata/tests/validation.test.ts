import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparisons } from '../src/testing/comparisons.ts';
import { REAL_DATA, whyNot } from '../src/testing/real-data.ts';
import { compare } from '../src/testing/validation.ts';
import { validationTable, withTable } from '../src/testing/validation-table.ts';

const page = readFileSync(new URL('../../../docs/validation.md', import.meta.url), 'utf8');
const real = describe.skipIf(!REAL_DATA);
const cases = comparisons().map(
  (one) => [`${one.instrument.id} ${one.scale} in ${one.set}`, one] as const,
);

real(`Keyed by our definition, and then scored by the engine,${whyNot}`, () => {
  test.each(cases)('%s has the alpha, mean and SD that R computed, to 1e-5', (_, one) => {
    const { alpha, engine, largest, respondents, scored } = compare(one);
    expect(largest).toBeLessThanOrEqual(1e-5);
    expect(engine).toBeLessThanOrEqual(1e-9);
    expect(alpha).toBeGreaterThan(0.5);
    expect(scored).toBeGreaterThan(0.98 * respondents);
  });

  test('another key is noticed: one item more reversed moves alpha by far more than 1e-5', () => {
    const [first] = comparisons();
    if (!first) throw new Error('nothing is compared');
    const { definition } = first.instrument;
    const item = definition.items[0] as string;
    const instrument = {
      ...first.instrument,
      definition: { ...definition, reversed: [...definition.reversed, item] },
    };
    expect(compare({ ...first, instrument }).largest).toBeGreaterThan(0.01);
  });

  test('the table of docs/validation.md is what the data give', () => {
    expect(page).toBe(withTable(page, validationTable()));
  });
});

test('docs/validation.md has a row for everything that is compared', () => {
  for (const [, { instrument, scale, set }] of cases) {
    const row = page.split('\n').find((line) => {
      const cells = line.split(' | ');
      return (
        cells[0]?.startsWith(`| \`${instrument.id}\``) && cells[1] === set && cells[2] === scale
      );
    });
    expect(row, `${instrument.id} ${scale} in ${set}`).toBeDefined();
  }
});
