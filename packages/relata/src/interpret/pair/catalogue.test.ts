import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../instruments/index.ts';
import type { Instrument } from '../../model/index.ts';
import { type Plan, planOf, stepsOf } from '../../ops/plan.ts';
import { independentScales } from './independent-scales.ts';
import { readAnswers } from './read-answers.ts';

const GIVEN = (CATALOGUE as readonly Instrument[]).flatMap((instrument) =>
  [null, ...Object.keys(instrument.definition.forms ?? {})].map((form) => ({
    name: `${instrument.id}${form === null ? '' : `, form ${form}`}`,
    instrument,
    form,
    plan: form === null ? planOf(instrument) : planOf(instrument, form),
  })),
);

/** Response options of a field as the form codes them. */
const optionsOf = ({ min, max, step }: Plan['fields'][number]) =>
  Array.from({ length: (max - min) / step + 1 }, (_, i) => min + i * step);

describe.each(GIVEN)('$name', ({ instrument: { definition }, form, plan }) => {
  test('has its answers read as the engine reads them: ids, order, ranges and values', () => {
    const most = Math.max(...plan.fields.map((field) => optionsOf(field).length));
    for (let option = 0; option < most; option++) {
      const answers = plan.fields.map((field) => optionsOf(field)[option] ?? null);
      const values = plan.fields.map((field) => stepsOf(field)[option] ?? Number.NaN);
      const named = Object.fromEntries(plan.fields.map(({ id }, i) => [id, answers[i]]));
      for (const given of [answers, named]) {
        const read = [...readAnswers(definition, form, given).values()];
        expect(read.map(({ id }) => id)).toEqual(plan.fields.map(({ id }) => id));
        expect(read.map(({ value }) => value)).toEqual(values);
        expect(read.map(({ range }) => range)).toEqual(
          plan.fields.map(({ low, high }) => [low, high]),
        );
      }
    }
  });

  test('has a profile of scales in which no scale holds another', () => {
    const fields = new Map(
      plan.scales.map(({ id, units }) => [id, new Set(units.flatMap((unit) => unit.fields))]),
    );
    const ids = plan.scales.map(({ id }) => id);
    const kept = independentScales(definition, ids);
    const within = (inner: string, outer: string) =>
      [...(fields.get(inner) ?? [])].every((field) => fields.get(outer)?.has(field));
    for (const one of kept) {
      for (const other of kept) if (one !== other) expect(within(one, other)).toBe(false);
    }
    // What was left out holds some scale that was kept, or one that holds it.
    for (const id of ids.filter((one) => !kept.includes(one))) {
      expect(kept.some((one) => within(one, id))).toBe(true);
    }
  });
});

test('What is no response option is missing: text, between two options, beyond the range', () => {
  const phq9 = GIVEN.find(({ name }) => name === 'phq-9')?.instrument as Instrument;
  const answers = { phq9_1: '2', phq9_2: 1.5, phq9_3: 4, phq9_4: 'refused', phq9_5: -0 };
  const read = readAnswers(phq9.definition, null, answers);
  expect([...read.values()].map(({ given }) => given)).toEqual([
    ...[null, null, null, null, 0],
    ...[null, null, null, null],
  ]);
  expect([...read.values()].map(({ reason }) => reason)[3]).toBe('refused');
});
