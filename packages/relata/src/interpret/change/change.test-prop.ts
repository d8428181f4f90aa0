import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHANGE_CLASSES,
  CHANGE_METHODS,
  type CoursePoint,
  CUT_OFF_KINDS,
  type ScaleChange,
  type ScaleCourse,
} from '../../model/index.ts';
import { givenBy, scaleThat } from '../../testing/change-cases.ts';
import type { ChangeCase } from '../../testing/change-in-r.ts';
import { deepFrozen, holds } from '../../testing/law.ts';
import { scaleChange } from './scale-change.ts';
import { scaleCourse } from './scale-course.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Numbers in quarters: sums, differences and products of them are exact. */
const quarters = (min: number, max: number) =>
  fc.integer({ min: 4 * min, max: 4 * max }).map((count) => count / 4);

const score = quarters(0, 100);
const groupMean = quarters(20, 60);
const groupSd = quarters(5, 15);

const changes: fc.Arbitrary<ChangeCase> = fc
  .record({
    method: fc.constantFrom(...CHANGE_METHODS),
    cutOff: fc.constantFrom(...CUT_OFF_KINDS),
    first: score,
    last: score,
    level: fc.constantFrom(0.9, 0.95, 0.99),
    mean: groupMean,
    sd: groupSd,
    reliability: between(0.5, 0.99),
    lastMean: groupMean,
    lastSd: groupSd,
    correlation: between(-0.5, 0.95),
    clinicalMean: groupMean,
    clinicalSd: groupSd,
    functionalMean: groupMean,
    functionalSd: groupSd,
  })
  .map((drawn) => ({
    ...drawn,
    better: drawn.functionalMean < drawn.clinicalMean ? 'lower' : 'higher',
  }));

const changeOf = (c: ChangeCase): ScaleChange => {
  const { references, options } = givenBy(c);
  return scaleChange(c.first, c.last, scaleThat(c.better), references, options);
};

/** The same person in another unit: each score times `factor`, plus `shift`. */
const inUnit = (c: ChangeCase, factor: number, shift: number): ChangeCase => {
  const at = (value: number) => value * factor + shift;
  const wide = (sd: number) => sd * Math.abs(factor);
  return {
    ...c,
    better: factor > 0 ? c.better : c.better === 'higher' ? 'lower' : 'higher',
    first: at(c.first),
    last: at(c.last),
    mean: at(c.mean),
    sd: wide(c.sd),
    lastMean: at(c.lastMean),
    lastSd: wide(c.lastSd),
    clinicalMean: at(c.clinicalMean),
    clinicalSd: wide(c.clinicalSd),
    functionalMean: at(c.functionalMean),
    functionalSd: wide(c.functionalSd),
  };
};

const near = (found: number, wanted: number) =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));

/** Same class and, but for its sign, same index; where one is unavailable so is the other. */
function sameVerdict(found: ScaleChange, wanted: ScaleChange, sign: 1 | -1): void {
  const [a, b] = [found.reliableChange, wanted.reliableChange];
  if (a.status === 'unavailable' || b.status === 'unavailable') {
    expect(a).toEqual(b);
  } else {
    near(a.index, sign * b.index);
    expect(a.towards).toBe(b.towards);
  }
  expect(found.towards).toBe(wanted.towards);
  expect(found.class.status).toBe(wanted.class.status);
  if (found.class.status === 'available' && wanted.class.status === 'available') {
    expect(found.class.value).toBe(wanted.class.value);
  }
}

describe('Whatever the figures are,', () => {
  test('a mirrored scale gives the same class, and an index of the other sign', () => {
    holds(400, changes, (drawn) => {
      sameVerdict(changeOf(inUnit(drawn, -1, 100)), changeOf(drawn), -1);
    });
  });

  test('another unit of the scale leaves index and class alone', () => {
    const factor = fc.constantFrom(0.25, 0.5, 2, 10, 64);
    holds(
      400,
      fc.tuple(changes, factor, fc.integer({ min: -50, max: 50 })),
      ([drawn, by, shift]) => {
        sameVerdict(changeOf(inUnit(drawn, by, shift)), changeOf(drawn), 1);
      },
    );
  });

  test('a change is reliable where its interval leaves out 0, and its class follows', () => {
    holds(400, changes, (drawn) => {
      const { reliableChange: found, class: named } = changeOf(drawn);
      if (found.status === 'unavailable') return expect(named).toEqual(found);
      const { low, high } = found.interval;
      near((low + high) / 2, found.estimate);
      expect(found.reliable).toBe(low > 0 || high < 0);
      if (named.status === 'unavailable') throw new Error('unavailable');
      expect(CHANGE_CLASSES).toContain(named.value);
      expect(named.value === 'unchanged').toBe(!found.reliable);
      expect(named.value === 'deteriorated').toBe(found.reliable && found.towards === 'worse');
      if (named.value === 'recovered') {
        expect(named.crossing).toMatchObject({ startedClinical: true, endedFunctional: true });
      }
    });
  });

  test('a result is plain JSON, and the same twice from frozen figures', () => {
    holds(150, changes, (drawn) => {
      const { references, options } = deepFrozen(givenBy(drawn));
      const scale = deepFrozen(scaleThat(drawn.better));
      const found = scaleChange(drawn.first, drawn.last, scale, references, options);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      expect(scaleChange(drawn.first, drawn.last, scale, references, options)).toEqual(found);
    });
  });
});

const points: fc.Arbitrary<CoursePoint[]> = fc
  .uniqueArray(fc.integer({ min: -100, max: 900 }), { maxLength: 14 })
  .chain((times) =>
    fc.tuple(...times.map(() => fc.option(score, { freq: 5 }))).map((values) =>
      times.map((time, i) => {
        const value = values[i] as number | null;
        return { time, status: value === null ? 'insufficient' : 'scored', value } as const;
      }),
    ),
  );

const courseOf = (c: ChangeCase, given: readonly CoursePoint[]): ScaleCourse => {
  const { references, options } = givenBy(c);
  return scaleCourse(given, scaleThat(c.better), references, { ...options, baselineWaves: 2 });
};

/** Slopes, intercepts and interval ends of both lines. */
const linesOf = ({ trend }: ScaleCourse) =>
  [trend.leastSquares, trend.robust].flatMap((line) => {
    if (line.status === 'unavailable') return [];
    const { interval } = line;
    return [
      {
        intercept: line.intercept,
        slopes: [
          line.slope,
          ...(interval.status === 'available' ? [interval.low, interval.high] : []),
        ],
      },
    ];
  });

describe('Whatever the waves are,', () => {
  const drawn = fc.tuple(changes, points);

  test('their order in the input does not matter', () => {
    holds(200, fc.tuple(drawn, fc.infiniteStream(fc.nat())), ([[figures, given], ranks]) => {
      const mixed = given
        .map((point) => ({ point, rank: ranks.next().value as number }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ point }) => point);
      expect(courseOf(figures, mixed)).toEqual(courseOf(figures, given));
    });
  });

  test('days for weeks divide the slopes by 7, and leave the line where it was at time 0', () => {
    holds(200, drawn, ([figures, given]) => {
      const inWeeks = linesOf(courseOf(figures, given));
      const days = given.map((point) => ({ ...point, time: point.time * 7 }));
      linesOf(courseOf(figures, days)).forEach((line, i) => {
        near(line.intercept, (inWeeks[i] as typeof line).intercept);
        line.slopes.forEach((slope, at) => {
          near(slope, ((inWeeks[i] as typeof line).slopes[at] as number) / 7);
        });
      });
    });
  });

  test('another start of time leaves every slope alone', () => {
    holds(200, drawn, ([figures, given]) => {
      const before = linesOf(courseOf(figures, given));
      const later = given.map((point) => ({ ...point, time: point.time + 20_000 }));
      linesOf(courseOf(figures, later)).forEach((line, i) => {
        line.slopes.forEach((slope, at) => {
          near(slope, (before[i] as typeof line).slopes[at] as number);
        });
      });
    });
  });

  test('a mirrored scale turns every slope, and its interval, round', () => {
    holds(200, drawn, ([figures, given]) => {
      const before = linesOf(courseOf(figures, given));
      const turned = given.map((point) => ({
        ...point,
        value: point.value === null ? null : 100 - point.value,
      }));
      linesOf(courseOf(inUnit(figures, -1, 100), turned)).forEach((line, i) => {
        const [slope, ...ends] = (before[i] as typeof line).slopes;
        const wanted = [slope as number, ...ends.toReversed()];
        line.slopes.forEach((found, at) => {
          near(found, -(wanted[at] as number));
        });
      });
    });
  });

  test('a wave without a score adds to the count of those, and to nothing else', () => {
    holds(200, drawn, ([figures, given]) => {
      const empty: CoursePoint = { time: 1234, status: 'insufficient', value: null };
      const { points: _, missing, ...rest } = courseOf(figures, given);
      const { points: __, missing: more, ...same } = courseOf(figures, [...given, empty]);
      expect(same).toEqual(rest);
      expect(more).toBe(missing + 1);
    });
  });

  test('a course is plain JSON without NaN, and the same twice from frozen waves', () => {
    holds(150, drawn, ([figures, given]) => {
      const found = courseOf(figures, deepFrozen(given));
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      expect(courseOf(figures, given)).toEqual(found);
      expect(found.waves + found.missing).toBe(given.length);
    });
  });
});
