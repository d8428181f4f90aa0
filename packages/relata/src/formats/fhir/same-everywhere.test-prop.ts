import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../instruments/index.ts';
import type { Instrument } from '../../model/index.ts';
import { planOf } from '../../ops/plan.ts';
import { scorer } from '../../score/scorer.ts';
import { cases } from '../../testing/arbitraries.ts';
import { byId, fhirScorer } from '../../testing/fhir/back-end.ts';
import { sameNumber } from '../../testing/law.ts';
import { instrumentOf, over, sum, withScales } from '../../testing/small-definition.ts';
import { crowd } from '../../testing/sql/crowd.ts';
import type { FhirRelease } from './index.ts';

type Person = readonly unknown[] | Readonly<Record<string, unknown>>;

const LONG = { timeout: 120_000 };

/** What FHIRPath and the scorer first say differently about some people. */
function difference(
  instrument: Instrument,
  form: string | undefined,
  release: FhirRelease,
  people: readonly Person[],
): string | null {
  const plan = planOf(instrument, form);
  const byFhir = fhirScorer(instrument, form, release);
  const { one } = scorer(instrument, { form, onInvalid: 'missing' });
  for (const person of people) {
    const answers = byId(plan, person);
    const wanted = one(answers as never);
    if (wanted.kind !== 'scored') return 'the scorer rejects';
    const got = byFhir(answers);
    for (const [id, { value }] of Object.entries(wanted.scales)) {
      if (got[id] === undefined || !sameNumber(value, got[id])) {
        return `${id} of ${JSON.stringify(answers)}: ${value}, by FHIRPath ${got[id]}`;
      }
    }
  }
  return null;
}

describe.each(CATALOGUE as readonly Instrument[])('On $id,', (instrument) => {
  const forms = [undefined, ...Object.keys(instrument.definition.forms ?? {})];

  test('FHIRPath scores random respondents of every form as the scorer does', LONG, () => {
    for (const [i, form] of forms.entries()) {
      const plan = planOf(instrument, form);
      const most = Math.max(4, Math.min(30, Math.round(1200 / plan.fields.length)));
      const people = crowd(plan, i === 0 ? most : 6, i + 11);
      for (const release of ['R4', 'R5'] as const) {
        const half = people.filter((_, n) => n % 2 === (release === 'R4' ? 0 : 1));
        expect(difference(instrument, form, release, half)).toBeNull();
      }
    }
  });
});

test('For any definition, FHIRPath agrees with the scorer, whatever its rules', LONG, () => {
  const drawn = fc.sample(cases({ invalid: false }, 6), { seed: 20_261_123, numRuns: 60 });
  const kinds = new Set<string>();
  for (const { instrument, form, people } of drawn) {
    JSON.stringify(planOf(instrument, form).scales, (key, value) => {
      if (key === 'kind') kinds.add(value);
      return value;
    });
    const found = difference(instrument, form, 'R4', people);
    expect(found && `${found}\n${JSON.stringify(instrument.definition)}`).toBeNull();
  }
  expect(kinds.size).toBe(12);
});

describe('What no shipped instrument has is written too:', () => {
  const people = (ids: readonly string[], options: readonly number[]) =>
    options.flatMap((value, i) => [
      Object.fromEntries(ids.map((id) => [id, value])),
      Object.fromEntries(ids.map((id, n) => [id, options[(i + n) % options.length]])),
      Object.fromEntries(ids.slice(1).map((id) => [id, value])),
    ]);

  test('items with more options than a list holds, as whole numbers in steps', () => {
    const instrument = instrumentOf(
      withScales(
        {
          pain: sum(['a', 'b', 'c'], [0, 300], {
            missing: { require: { atLeast: 2 }, source: null },
          }),
        },
        { answers: { min: 0, max: 100 }, reversed: ['b'] },
      ),
    );
    const tens = Array.from({ length: 31 }, (_, i) => 10 * i);
    const stepped = instrumentOf(
      withScales(
        { pain: sum(['a', 'b', 'c'], [0, 900]) },
        { answers: { min: 0, max: 300, step: 10 } },
      ),
    );
    const wrong = [
      { a: 5, b: 10, c: 10 },
      { a: 310, b: 0, c: 0 },
      { a: -10, b: 0, c: 0 },
    ];
    for (const release of ['R4', 'R5'] as const) {
      const some = people(['a', 'b', 'c'], [0, 1, 50, 99, 100, 101]);
      expect(difference(instrument, undefined, release, some)).toBeNull();
      const others = [...people(['a', 'b', 'c'], tens), ...wrong];
      expect(difference(stepped, undefined, release, others)).toBeNull();
    }
  });

  test('value maps that are no straight line, reversed and below zero', () => {
    const recode = { '-2': 0, '-1': 0.1, 0: 7, 1: 2.5, 2: -1 };
    const instrument = instrumentOf(
      withScales(
        { low: over('mean', { items: ['a', 'b', 'c'], range: [-1, 7] }) },
        { answers: { min: -2, max: 2, recode }, reversed: ['c'] },
      ),
    );
    const some = people(['a', 'b', 'c'], [-2, -1, 0, 1, 2, 3]);
    expect(difference(instrument, undefined, 'R5', some)).toBeNull();
  });
});
