import { expect, expectTypeOf, test } from 'vitest';
import { phq9 } from '../instruments/phq-9/index.ts';
import { rpp } from '../instruments/rpp/index.ts';
import { score } from './score.ts';

test('The RPP reports each 0 to 4 score in percent of the maximum too; ambivalence, which starts at −2, not', () => {
  const answers = [0, 1, 2, 3, 4, 4, 3, 2, 1] as const;
  const result = score(rpp, answers, { form: 'rpp-9' });
  if (result.kind !== 'scored') throw new Error('rejected');
  expect(result.scales.withdrawal).toMatchObject({ value: 1, percentOfMaximum: 25 });
  expectTypeOf(result.scales.withdrawal.percentOfMaximum).toEqualTypeOf<number | null>();
  const whole = score(rpp, {});
  if (whole.kind !== 'scored') throw new Error('rejected');
  expect(whole.scales.withdrawal).toMatchObject({ value: null, percentOfMaximum: null });
  expect(whole.scales.ambivalence).not.toHaveProperty('percentOfMaximum');
  expectTypeOf(whole.scales.ambivalence.percentOfMaximum).toEqualTypeOf<undefined>();
});

test('A published instrument reports its own score and nothing beside it', () => {
  const result = score(phq9, {});
  if (result.kind !== 'scored') throw new Error('rejected');
  expect(result.scales.total).not.toHaveProperty('percentOfMaximum');
});
