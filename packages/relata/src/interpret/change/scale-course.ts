import type {
  Available,
  ChangeOptions,
  ChangeScale,
  CoursePoint,
  ScaleCourse,
  SmallestDetectableChange,
} from '../../model/index.ts';
import { smallestDetectableChange } from '../../numeric/smallest-detectable-change.ts';
import type { References } from '../reference/references-for.ts';
import { changeSettings } from './change-settings.ts';
import { fromBaseline } from './from-baseline.ts';
import { type Measurement, measurement } from './measurement.ts';
import { pointsInOrder } from './points-in-order.ts';
import { changeBetween } from './scale-change.ts';
import { trends } from './trends.ts';

const TOO_FEW = { status: 'unavailable', reason: 'tooFewWaves' } as const;

function smallest(by: Available<Measurement>, level: number): Available<SmallestDetectableChange> {
  if (by.status === 'unavailable') return by;
  const { norm, reliability, standardError } = by;
  const value = smallestDetectableChange(standardError, level);
  const status = 'available';
  return { status, value, level, standardErrorOfMeasurement: standardError, norm, reliability };
}

/**
 * One scale over the waves of one person, in whatever order they come: change from the first
 * to the last wave with a score, trend, the last score against the baseline, and the smallest
 * detectable change. Waves without a score are counted and left out; spacing may be uneven.
 * Throws `OptionError`: `badChangeOptions`, `badWave`, `duplicateTime`.
 */
export function scaleCourse(
  points: readonly CoursePoint[],
  scale: ChangeScale & { readonly title: string },
  references: References,
  options: ChangeOptions = {},
): ScaleCourse {
  const settings = changeSettings(options);
  const { title, range, direction } = scale;
  const rising = pointsInOrder(points);
  const scored = rising.flatMap(({ time, value }) => (value === null ? [] : [{ time, value }]));
  const times = scored.map(({ time }) => time);
  const scores = scored.map(({ value }) => value);
  const [first] = scores;
  const last = scores.at(-1);
  const by = measurement(references);
  return {
    title,
    range,
    direction,
    points: rising,
    waves: scores.length,
    missing: rising.length - scores.length,
    change:
      first === undefined || last === undefined || scores.length < 2
        ? TOO_FEW
        : { status: 'available', ...changeBetween(first, last, scale, references, settings) },
    trend: trends(times, scores, direction, settings.level),
    fromBaseline: fromBaseline(scores, direction, by, settings),
    smallestDetectableChange: smallest(by, settings.level),
  };
}
