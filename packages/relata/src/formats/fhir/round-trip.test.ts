import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../instruments/index.ts';
import type { Instrument } from '../../model/index.ts';
import { planOf } from '../../ops/plan.ts';
import { score } from '../../score/score.ts';
import { r4Faults } from '../../testing/fhir/r4-faults.ts';
import {
  type Answer,
  questionnaireWith,
  responseOf,
  STYLES,
} from '../../testing/fhir/responses.ts';
import { optionsOf, type Vector, vectorsOf } from '../../testing/vectors.ts';
import { answersOf, bundleOf, observationsOf } from './index.ts';

const base = 'https://forms.example';

/** Answers in the order of the fields; null for a vector whose answers no form could give. */
function inOrder(vector: Vector, ids: readonly string[]): readonly Answer[] | null {
  const { answers } = vector;
  const listed = Array.isArray(answers)
    ? answers
    : ids.map((id) => (answers as Readonly<Record<string, unknown>>)[id] ?? null);
  const given = Object.keys(answers).length;
  const known = Array.isArray(answers) ? given === ids.length : ids.length >= given;
  const plain = listed.every(
    (one) => one === null || (typeof one === 'number' && Number.isFinite(one)) || one === 'refused',
  );
  return known && plain ? (listed as Answer[]) : null;
}

const usable = (instrument: Instrument) =>
  vectorsOf(instrument.id).flatMap((vector) => {
    const { fields } = planOf(instrument, vector.form);
    const answers = inOrder(
      vector,
      fields.map(({ id }) => id),
    );
    return answers ? [{ vector, fields, answers }] : [];
  });

describe.each(CATALOGUE as readonly Instrument[])('As FHIR, $id', (instrument) => {
  const cases = usable(instrument);

  test('has vectors that a QuestionnaireResponse can carry', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(STYLES)('has the scores of every vector, answered by %s', (style) => {
    for (const { vector, fields, answers } of cases) {
      const options = optionsOf(vector);
      const expected = score(instrument, answers, options);
      if (expected.kind === 'rejected' && style !== 'valueInteger') continue;
      const outside = expected.kind === 'scored' && expected.issues.length > 0;
      if (outside && style !== 'valueInteger') continue;
      const response = responseOf(fields, answers, style);
      const read = answersOf(response, instrument, {
        base,
        form: vector.form,
        ...(style === 'answerOption' ? { questionnaire: questionnaireWith(fields) } : {}),
      });
      expect([vector.name, read]).toMatchObject([vector.name, { kind: 'answers' }]);
      if (read.kind !== 'answers') return;
      const result = score(instrument, read.answers, options);
      expect(result.kind).toBe(expected.kind);
      if (result.kind === 'rejected' || expected.kind === 'rejected') continue;
      expect([vector.name, result.scales]).toEqual([vector.name, expected.scales]);
      expect(result.flags).toEqual(expected.flags);
      expect(result.missing).toEqual(expected.missing);
    }
  });

  test('becomes Observations with the engine’s numbers, valid by the definitions of R4', () => {
    for (const { vector, fields, answers } of cases) {
      const options = optionsOf(vector);
      const result = score(instrument, answers, options);
      if (result.kind === 'rejected') continue;
      const response = responseOf(fields, answers, 'valueInteger');
      const observations = observationsOf(result, instrument, { base, response });
      const scales = Object.entries(result.scales);
      expect(observations).toHaveLength(scales.length + Object.keys(result.flags).length);
      scales.forEach(([, { value, status, bounds }], i) => {
        const { valueQuantity, dataAbsentReason, component = [] } = observations[i] ?? {};
        expect(valueQuantity?.value ?? null).toBe(value);
        expect(dataAbsentReason !== undefined).toBe(status === 'insufficient');
        const range = component.find(({ valueRange }) => valueRange)?.valueRange;
        expect(range ? { low: range.low.value, high: range.high.value } : null).toEqual(
          status === 'scored' ? null : bounds,
        );
      });
      for (const observation of observations) expect(r4Faults(observation)).toEqual([]);
      for (const type of ['collection', 'transaction'] as const) {
        expect(r4Faults(bundleOf(observations, type))).toEqual([]);
      }
      expect(r4Faults(response)).toEqual([]);
    }
  });
});
