import type { ScaleCourse } from 'relata';
import type { Messages } from '../messages/messages.ts';
import type { ReportChange } from '../model/index.ts';

/** What became of one scale over the waves, and the sentences on it. */
export function changeOf(
  course: ScaleCourse | undefined,
  timeUnit: string | null,
  messages: Messages,
): ReportChange | null {
  if (!course || course.points.length < 2) return null;
  const words = messages.change;
  const { change, trend, points } = course;
  const scored = change.status === 'available' ? change : null;
  const reliable = scored?.reliableChange.status === 'available' ? scored.reliableChange : null;
  const named = scored?.class.status === 'available' ? scored.class.value : null;
  const line = trend.leastSquares.status === 'available' ? trend.leastSquares : null;
  const gaps = points.filter(({ value }) => value === null).length;
  return {
    course,
    timeUnit,
    text: [
      ...(scored ? [words.difference(scored)] : []),
      ...(reliable ? [words.reliable(reliable)] : []),
      ...(named ? [words.class(named)] : []),
      ...(line ? [words.trend(line, timeUnit)] : []),
      ...(gaps > 0 ? [words.gaps(gaps)] : []),
    ],
  };
}
