import { type CoursePoint, OptionError } from '../../model/index.ts';

/** Times farther from 0 than this are none: a nanosecond clock since 1970 has 2e18. */
const FARTHEST = 1e20;

/** A share of the time's size within which two times are one. */
const SAME = 1e-12;

const EXPECTED = `a time that is a finite number from -${FARTHEST} to ${FARTHEST}, and a score that is a finite number or null`;

const isPoint = ({ time, value }: CoursePoint) =>
  Number.isFinite(time) && Math.abs(time) <= FARTHEST && (value === null || Number.isFinite(value));

/**
 * Waves in order of time. Throws `OptionError`: `badWave` where a time or a score is no
 * number, `duplicateTime` where two waves have one time.
 */
export function pointsInOrder(points: readonly CoursePoint[]): readonly CoursePoint[] {
  if (!points.every(isPoint)) throw new OptionError('badWave', EXPECTED, null);
  const rising = points.toSorted((a, b) => a.time - b.time);
  rising.forEach(({ time }, i) => {
    const before = rising[i - 1]?.time;
    if (before === undefined) return;
    if (time - before <= SAME * Math.max(Math.abs(time), Math.abs(before), 1)) {
      throw new OptionError('duplicateTime', 'a time for each wave', time);
    }
  });
  return rising;
}
