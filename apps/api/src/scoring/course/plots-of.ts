import type { Course } from 'relata';
import { ProblemError } from '../../problems/problem-error.ts';
import type { CourseRequest } from '../../schemas/course.ts';
import type { WaveTimes } from './wave-times.ts';

function chosen({ scales }: Course, plot: true | readonly string[]): readonly string[] {
  const known = Object.keys(scales);
  if (plot === true) return known;
  const errors = plot.flatMap((id, i) =>
    known.includes(id)
      ? []
      : [
          {
            code: 'notAllowed' as const,
            path: ['plot', i],
            expected: known,
            detail: `The form has no such scale; there are ${known.join(', ')}.`,
          },
        ],
  );
  if (errors.length > 0) {
    throw new ProblemError('unknownScale', { errors, errorCount: errors.length });
  }
  return [...new Set(plot)];
}

/** The plots that a request asks for, by scale; nothing where it asks for none. The charts are loaded when they are. */
export async function plotsOf(
  course: Course,
  { plot, plotTrend }: Pick<CourseRequest, 'plot' | 'plotTrend'>,
  { origin, unit }: Pick<WaveTimes, 'unit' | 'origin'>,
): Promise<{ [scale: string]: string } | undefined> {
  if (plot === undefined) return undefined;
  const scales = chosen(course, plot);
  const { courseChart } = await import('@relata/report/charts');
  const timeUnit = origin === null ? unit : `${unit}s since ${origin}`;
  const entries = scales.flatMap((id) => {
    const scale = course.scales[id];
    const trend = plotTrend === undefined ? {} : { trend: plotTrend };
    return scale ? [[id, courseChart(scale, { timeUnit, id: `course-${id}`, ...trend })]] : [];
  });
  return Object.fromEntries(entries) as { [scale: string]: string };
}
