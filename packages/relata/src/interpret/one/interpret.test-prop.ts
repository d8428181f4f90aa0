import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../instruments/index.ts';
import { findNorms } from '../../instruments/norms.ts';
import type { Instrument, Scored } from '../../model/index.ts';
import { score } from '../../score/score.ts';
import { type Case, cases, casesOf } from '../../testing/arbitraries.ts';
import { deepFrozen, holds } from '../../testing/law.ts';
import { compareWithNorm } from './compare-with-norm.ts';
import { confidenceOf } from './confidence-of.ts';
import { cutOffResults } from './cut-off-results.ts';
import { interpret } from './interpret.ts';

const group = fc.record({
  mean: fc.double({ min: -50, max: 50, noNaN: true }),
  sd: fc.double({ min: 0.1, max: 40, noNaN: true }),
  n: fc.option(fc.integer({ min: 2, max: 5000 })),
});
const level = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
/** Scores in SDs from the mean of the group. */
const away = fc.double({ min: -5, max: 5, noNaN: true });

describe('A percentile', () => {
  test('never falls where the score rises, nor do its limits', () => {
    holds(200, fc.tuple(group, away, away, level), ([norm, a, b, asked]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((z) =>
        compareWithNorm(norm.mean + z * norm.sd, norm, asked),
      );
      if (!low || !high) throw new Error('two scores');
      expect(high.percentile).toBeGreaterThanOrEqual(low.percentile);
      const [first, second] = [low.percentileInterval, high.percentileInterval];
      if (first.status === 'unavailable' || second.status === 'unavailable') return;
      const least = 1e-9;
      expect(second.low).toBeGreaterThanOrEqual(first.low - least);
      expect(second.high).toBeGreaterThanOrEqual(first.high - least);
    });
  });

  test('lies within its limits, which lie from 0 to 100 and narrow as the group grows', () => {
    holds(200, fc.tuple(group, away, level), ([norm, z, asked]) => {
      const of = (n: number) =>
        compareWithNorm(norm.mean + z * norm.sd, { ...norm, n }, Math.max(asked, 0.6));
      const [small, large] = [of(20), of(2000)];
      for (const { percentile, percentileInterval: limits } of [small, large]) {
        if (limits.status === 'unavailable') throw new Error(limits.reason);
        expect(limits.low).toBeGreaterThanOrEqual(0);
        expect(limits.low).toBeLessThanOrEqual(percentile);
        expect(limits.high).toBeGreaterThanOrEqual(percentile);
        expect(limits.high).toBeLessThanOrEqual(100);
      }
      const [wide, narrow] = [small.percentileInterval, large.percentileInterval];
      if (wide.status === 'unavailable' || narrow.status === 'unavailable') return;
      expect(narrow.high - narrow.low).toBeLessThanOrEqual(wide.high - wide.low + 1e-9);
    });
  });

  test('mirrors: as far above the mean as below it', () => {
    holds(200, fc.tuple(group, away, level), ([norm, z, asked]) => {
      const above = compareWithNorm(norm.mean + z * norm.sd, norm, asked);
      const below = compareWithNorm(norm.mean - z * norm.sd, norm, asked);
      expect(above.percentile + below.percentile).toBeCloseTo(100, 8);
      if (above.percentileInterval.status === 'unavailable') return;
      if (below.percentileInterval.status === 'unavailable') throw new Error('one of two');
      expect(above.percentileInterval.low + below.percentileInterval.high).toBeCloseTo(100, 7);
    });
  });
});

test('The true score lies between mean and score, its interval is the narrower one', () => {
  const reliability = fc.double({ min: 0.01, max: 1, noNaN: true });
  holds(300, fc.tuple(group, away, reliability, level), ([norm, z, r, asked]) => {
    const value = norm.mean + z * norm.sd;
    const { observed, trueScore } = confidenceOf(value, norm, r, asked);
    const slack = 1e-9;
    expect(trueScore.estimate).toBeGreaterThanOrEqual(Math.min(value, norm.mean) - slack);
    expect(trueScore.estimate).toBeLessThanOrEqual(Math.max(value, norm.mean) + slack);
    expect(trueScore.high - trueScore.low).toBeLessThanOrEqual(
      observed.high - observed.low + slack,
    );
    expect(observed.low).toBeLessThanOrEqual(value);
    expect(observed.high).toBeGreaterThanOrEqual(value);
  });
});

test('A cut-off is decided just where every whole score within the bounds agrees', () => {
  const whole = fc.integer({ min: 0, max: 20 });
  const line = fc.record(
    { atOrAbove: whole, atOrBelow: whole },
    { requiredKeys: fc.sample(fc.boolean(), 1)[0] ? ['atOrAbove'] : ['atOrBelow'] },
  );
  holds(500, fc.tuple(line, whole, whole), ([edges, a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const within = (v: number) =>
      v >= (edges.atOrAbove ?? -1) && v <= (edges.atOrBelow ?? Number.MAX_VALUE);
    const all = Array.from({ length: high - low + 1 }, (_, i) => within(low + i));
    const [found] = cutOffResults(
      [{ scale: 's', title: 'line', population: 'p', source: 's', ...edges }],
      null,
      { low, high },
    );
    const some = all.some(Boolean);
    const expected = all.every(Boolean) ? true : some ? null : false;
    // With two edges, scores that jump over what is between them may leave it open.
    if (expected === false && found?.reached === null) expect(Object.keys(edges)).toHaveLength(2);
    else expect(found?.reached).toBe(expected);
    expect(found?.decided).toBe(found?.reached !== null);
  });
});

const own = {
  norm: { label: 'made up', mean: 3, sd: 2, n: 50 },
  reliability: { label: 'made up', value: 0.8 },
};

function laws(drawn: fc.Arbitrary<Case>, runs: number, published = findNorms('none')) {
  holds(runs, drawn, ({ instrument, form, people }) => {
    for (const answers of people) {
      const result = score(instrument, answers, { form });
      if (result.kind === 'rejected') continue;
      const options = deepFrozen({ references: own, published });
      const before = JSON.stringify(result);
      const said = interpret(instrument, deepFrozen(result) as Scored, options);
      expect(interpret(instrument, result, options)).toEqual(said);
      expect(JSON.stringify(result)).toBe(before);
      expect(Object.keys(said.scales)).toEqual(Object.keys(result.scales));
      for (const [id, scale] of Object.entries(said.scales)) {
        const from = result.scales[id];
        expect({ status: scale.status, value: scale.value, bounds: scale.bounds }).toEqual({
          status: from?.status,
          value: from?.value,
          bounds: from?.bounds,
        });
        const there = scale.value === null ? 'unavailable' : 'available';
        expect([scale.comparison.status, scale.confidence.status]).toEqual([there, there]);
        if (scale.comparison.status === 'available')
          expect(scale.comparison.norm.from).toBe('caller');
        if (scale.confidence.status === 'available')
          expect(scale.confidence.reliability.from).toBe('caller');
      }
    }
  });
}

describe('An interpretation repeats the scores, changes nothing, and marks figures of the caller:', () => {
  test('of made-up instruments', () => laws(cases({ missing: 3 }), 60));
  test('of every instrument on file', () => {
    for (const instrument of CATALOGUE as readonly Instrument[]) {
      laws(casesOf(instrument, {}, 2), 2, findNorms(instrument.id));
    }
  });
});
