import { describe, expect, test } from 'vitest';
import { findNorms } from '../../instruments/norms.ts';
import { phq2 as phq2Typed } from '../../instruments/phq-2/index.ts';
import { rpp as rppTyped } from '../../instruments/rpp/index.ts';
import type { Instrument } from '../../model/index.ts';
import { score } from '../../score/score.ts';
import { courseOf } from './course-of.ts';

// As where an instrument is known at run time only.
const [phq2, rpp]: readonly [Instrument, Instrument] = [phq2Typed, rppTyped];

const waves = (...answers: (readonly (number | null)[])[]) =>
  answers.map((one, time) => ({ time, result: score(phq2, one) }));

const code = (call: () => unknown) => {
  try {
    return call() && null;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('A course', () => {
  test('keeps every wave in order of time, rejected ones with what was wrong', () => {
    const [a, b, c] = waves([3, 3], [2, 9], [1, null]);
    const course = courseOf(
      phq2,
      [c, a, b].filter((one) => one !== undefined),
    );
    expect(course.waves.map(({ kind, time }) => [time, kind])).toEqual([
      [0, 'scored'],
      [1, 'rejected'],
      [2, 'scored'],
    ]);
    expect(course.waves[1]?.issues).toMatchObject([{ code: 'answerOutOfRange' }]);
    expect(course.scales['total']).toMatchObject({
      points: [
        { time: 0, status: 'scored', value: 6 },
        { time: 1, status: 'rejected', value: null },
        { time: 2, status: 'insufficient', value: null },
      ],
      waves: 1,
      missing: 2,
      change: { status: 'unavailable', reason: 'tooFewWaves' },
    });
  });

  test('rests on no figures that nobody chose', () => {
    const { total } = courseOf(phq2, waves([3, 3], [1, 1]), {
      published: findNorms('phq-2'),
    }).scales;
    expect(total?.change).toMatchObject({ status: 'available', difference: -4, towards: 'better' });
    expect(total?.change).toMatchObject({ class: { status: 'unavailable' } });
    expect(total?.smallestDetectableChange.status).toBe('unavailable');
  });

  test('classifies by the figures that the caller brings', () => {
    const references = {
      norm: { label: 'own', mean: 2, sd: 1.5 },
      reliability: { label: 'own', value: 0.8 },
      clinical: { label: 'patients', mean: 4, sd: 1.5 },
      functional: { label: 'others', mean: 1, sd: 1.5 },
    };
    const { total } = courseOf(phq2, waves([3, 3], [2, 2], [0, 1]), { references }).scales;
    expect(total?.change).toMatchObject({ class: { value: 'recovered' } });
    expect(total?.trend.leastSquares).toMatchObject({ slope: -2.5 });
  });

  test('of a form has the scales of that form, and ambivalence has no better side', () => {
    const answers = [1, 3, 2, 0, 4, 1, 2, 2, 3];
    const result = score(rpp, answers, { form: 'rpp-9' });
    const other = score(
      rpp,
      answers.map(() => 2),
      { form: 'rpp-9' },
    );
    const course = courseOf(rpp, [
      { time: 1, result },
      { time: 2, result: other },
    ]);
    expect(Object.keys(course.scales)).toEqual(
      Object.keys(result.kind === 'scored' ? result.scales : {}),
    );
    expect(course.provenance.form).toBe('rpp-9');
  });

  test('of no wave, of two forms, of two instruments or of one time twice is none', () => {
    const nine = score(rpp, [1, 3, 2, 0, 4, 1, 2, 2, 3], { form: 'rpp-9' });
    const whole = score(rpp, {});
    const [one] = waves([1, 1]);
    expect(code(() => courseOf(phq2, []))).toBe('badWave');
    expect(code(() => courseOf(phq2, [{ time: 0, result: nine }]))).toBe('badWave');
    expect(
      code(() =>
        courseOf(rpp, [
          { time: 0, result: nine },
          { time: 1, result: whole },
        ]),
      ),
    ).toBe('badWave');
    expect(
      code(() =>
        courseOf(
          phq2,
          [one, one].flatMap((wave) => wave ?? []),
        ),
      ),
    ).toBe('duplicateTime');
    expect(
      code(() => courseOf(phq2, [{ ...(one as typeof one & object), time: Number.NaN }])),
    ).toBe('badWave');
  });
});
