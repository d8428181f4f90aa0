import type { Available, Direction, ScaleCourse, Trend } from '../../model/index.ts';
import { leastSquaresLine } from '../../numeric/least-squares-line.ts';
import { studentTQuantile } from '../../numeric/student-t-quantile.ts';
import { theilSenLine } from '../../numeric/theil-sen-line.ts';
import { towards } from './towards.ts';

const TOO_FEW = { status: 'unavailable', reason: 'tooFewWaves' } as const;

function leastSquares(
  times: readonly number[],
  scores: readonly number[],
  direction: Direction,
  level: number,
): Available<Trend> {
  const line = leastSquaresLine(times, scores);
  if (line === null) return TOO_FEW;
  const { slope, intercept, standardError, degreesOfFreedom } = line;
  const half = studentTQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  return {
    status: 'available',
    slope,
    towards: towards(slope, direction),
    intercept,
    interval: { status: 'available', low: slope - half, high: slope + half, level },
  };
}

function robust(
  times: readonly number[],
  scores: readonly number[],
  direction: Direction,
  level: number,
): Available<Trend> {
  const line = theilSenLine(times, scores, level);
  if (line === null) return TOO_FEW;
  const { slope, intercept, interval } = line;
  return {
    status: 'available',
    slope,
    towards: towards(slope, direction),
    intercept,
    interval: interval
      ? { status: 'available', low: interval[0], high: interval[1], level }
      : TOO_FEW,
  };
}

/** Straight lines through scores over time; three waves are the fewest. */
export const trends = (
  times: readonly number[],
  scores: readonly number[],
  direction: Direction,
  level: number,
): ScaleCourse['trend'] => ({
  leastSquares: leastSquares(times, scores, direction, level),
  robust: robust(times, scores, direction, level),
});
