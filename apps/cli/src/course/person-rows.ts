import type { Cell } from '../scoring/score-cells.ts';
import type { PersonCourse } from './person-course.ts';
import { scaleCells } from './scale-cells.ts';

/** The row of a person in the file of courses. */
export function courseRow(course: PersonCourse, plot: string | undefined): readonly Cell[] {
  const { flags, person, rows, scales, waves } = course;
  return [
    person,
    rows,
    waves.length,
    waves.filter(({ place }) => place === null).length,
    ...[...scales.values()].flatMap((scale) => scaleCells(scale, waves)),
    ...flags.flatMap((states) => [
      states.filter((state) => state === 'raised').length,
      states.findLast((state) => state !== null) ?? '',
    ]),
    ...(plot === undefined ? [] : [plot]),
  ];
}

/** The rows of a person in the file of waves, in order of time. */
export const longRows = ({
  flags,
  person,
  scales,
  waves,
}: PersonCourse): readonly (readonly Cell[])[] =>
  waves.map(({ text, time }, wave) => [
    person,
    text,
    time,
    ...[...scales.values()].flatMap(({ points }) => [
      points[wave]?.value ?? '',
      points[wave]?.status ?? '',
    ]),
    ...flags.map((states) => states[wave] ?? ''),
  ]);
