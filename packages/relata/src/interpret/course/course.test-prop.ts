import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phq2 } from '../../instruments/phq-2/index.ts';
import type { Instrument } from '../../model/index.ts';
import { score } from '../../score/score.ts';
import { courseOf } from './course-of.ts';
import { dateOf } from './date-of.ts';

const answer = fc.constantFrom(0, 1, 2, 3, null, 7);
const wave = fc.record({
  time: fc.integer({ min: -50, max: 500 }),
  result: fc.tuple(answer, answer).map((answers) => score(phq2 as Instrument, answers)),
});
const waves = fc.uniqueArray(wave, { minLength: 1, maxLength: 20, selector: ({ time }) => time });

test('The order in which waves are given changes nothing', () => {
  fc.assert(
    fc.property(
      waves.chain((one) =>
        fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length })),
      ),
      ([some, shuffled]) => {
        expect(courseOf(phq2, shuffled)).toEqual(courseOf(phq2, some));
      },
    ),
  );
});

test('No wave is lost, and only waves with a score take part in the numbers', () => {
  fc.assert(
    fc.property(waves, (some) => {
      const all = courseOf(phq2, some);
      const { total } = all.scales;
      expect(all.waves).toHaveLength(some.length);
      expect((total?.waves ?? 0) + (total?.missing ?? 0)).toBe(some.length);
      const scored = some.filter(
        ({ result }) => result.kind === 'scored' && result.scales['total']?.value != null,
      );
      if (scored.length === 0) return;
      const fewer = courseOf(phq2, scored).scales['total'];
      expect([fewer?.change, fewer?.trend, fewer?.fromBaseline]).toEqual([
        total?.change,
        total?.trend,
        total?.fromBaseline,
      ]);
    }),
  );
});

test('A later date has a higher number, and a day is 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (/^\d{4}-/.test(text) && text >= '0001') expect(dateOf(text)?.value).toBe(day);
    }),
  );
});
