import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, findInstrument } from '../instruments/index.ts';
import type { Instrument } from '../model/index.ts';
import { score } from '../score/score.ts';
import { type AnswersById, type Case, cases, casesOf } from '../testing/arbitraries.ts';
import { holds } from '../testing/law.ts';
import { answersSchema } from './answers-schema.ts';

const strays = fc.constantFrom(
  'item',
  'phq9_10',
  'i1 ',
  '',
  'toString',
  'constructor',
  '__proto__',
);

/** Answers as they are, and with an answer to an item that there is not. */
const variants = (answers: AnswersById, stray: string): AnswersById[] => [
  answers,
  Object.defineProperty({ ...answers }, stray, { value: 1, enumerable: true }),
  { ...answers, ...Object.fromEntries(Object.keys(answers).map((id) => [id, undefined])) },
];

function law(drawn: fc.Arbitrary<Case>, runs: number): void {
  let [accepted, refused] = [0, 0];
  holds(runs, fc.tuple(drawn, strays), ([{ instrument, form, people }, stray]) => {
    const schema = answersSchema(instrument, { ...(form === undefined ? {} : { form }) });
    for (const answers of people.flatMap((one) => variants(one, stray))) {
      const fits = schema.safeParse(answers);
      expect(fits.success).toBe(score(instrument, answers, { form }).kind === 'scored');
      if (fits.success) expect(fits.data).toEqual(answers);
      if (fits.success) accepted++;
      else refused++;
    }
  });
  expect(accepted).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
}

describe('The schema accepts just those answers that are not rejected', () => {
  test('for any definition', () => {
    law(cases({ invalid: true }), 150);
  });

  test.each(CATALOGUE as readonly Instrument[])('of $id', (instrument) => {
    law(casesOf(instrument, { invalid: true }), 8);
  });
});

test('What is no object of answers at all is refused by the schema', () => {
  const schema = answersSchema(CATALOGUE[0] as Instrument);
  for (const answers of [
    null,
    undefined,
    'x',
    5,
    true,
    new Map(),
    new Date(0),
    new Float64Array(3),
  ]) {
    expect(schema.safeParse(answers).success, String(answers)).toBe(false);
    const rejected = score(CATALOGUE[0] as Instrument, answers as never).kind === 'rejected';
    expect(rejected, String(answers)).toBe(true);
  }
});

test('It is a Standard Schema', async () => {
  const schema = answersSchema(findInstrument('phq-9'));
  const { vendor, version, validate } = schema['~standard'];
  expect([vendor, version]).toEqual(['zod', 1]);
  expect(await validate({ phq9_1: 3, phq9_2: 'skipped' })).toEqual({
    value: { phq9_1: 3, phq9_2: 'skipped' },
  });
  expect(await validate({ phq9_1: 4 })).toHaveProperty('issues');
});
