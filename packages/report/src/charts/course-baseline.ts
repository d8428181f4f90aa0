import type { ScaleCourse } from 'relata';

/** What later scores are held against, and how far errors of measurement alone may lead away from it. */
export interface CourseBaseline {
  readonly level: number;
  readonly half: number | null;
}

/**
 * The mean of the baseline waves, or the first score. The smallest detectable change is of
 * two single scores, with √2 × SEM; against a mean of k waves the error is √(1 + 1/k) × SEM.
 */
export function courseBaseline(course: ScaleCourse): CourseBaseline | null {
  const { change, fromBaseline, points, smallestDetectableChange: smallest } = course;
  const several = fromBaseline.status === 'available' ? fromBaseline : null;
  const first = points.find(({ value }) => value !== null)?.value ?? null;
  const level =
    several?.baselineMean ?? (change.status === 'available' ? change.first : null) ?? first;
  if (level === null) return null;
  const share = Math.sqrt((1 + 1 / (several?.waves ?? 1)) / 2);
  return { level, half: smallest.status === 'available' ? smallest.value * share : null };
}
