import { CHANGE_CLASSES, type ChangeClass } from 'relata';
import type { References } from 'relata/interpret';
import type { PersonCourse } from './person-course.ts';

interface ScaleTally {
  /** People with two waves or more that have a score. */
  changed: number;
  readonly classes: Record<ChangeClass, number>;
}

/** How courses came out, over all people. */
export interface CourseTally {
  people: number;
  /** People without any wave. */
  without: number;
  waves: number;
  dated: number;
  /** People in whose waves each flag was raised. */
  readonly flagged: number[];
  readonly scales: { readonly [scale: string]: ScaleTally };
}

export function emptyCourseTally(scales: Iterable<string>, flags: number): CourseTally {
  const classes = () =>
    Object.fromEntries(CHANGE_CLASSES.map((one) => [one, 0])) as Record<ChangeClass, number>;
  return {
    people: 0,
    without: 0,
    waves: 0,
    dated: 0,
    flagged: Array.from({ length: flags }, () => 0),
    scales: Object.fromEntries(
      [...scales].map((scale) => [scale, { changed: 0, classes: classes() }]),
    ),
  };
}

export function countCourse(tally: CourseTally, course: PersonCourse): void {
  tally.people++;
  tally.waves += course.waves.length;
  if (course.waves.length === 0) tally.without++;
  if (course.origin !== null) tally.dated++;
  course.flags.forEach((states, flag) => {
    if (states.includes('raised')) tally.flagged[flag] = (tally.flagged[flag] ?? 0) + 1;
  });
  for (const [id, { change }] of course.scales) {
    const own = tally.scales[id];
    if (!own || change.status !== 'available') continue;
    own.changed++;
    if (change.class.status === 'available') own.classes[change.class.value]++;
  }
}

/** The figures that courses rest on, as a summary shows them. */
export const shownReferences = ({ clinical, functional, norm, reliability }: References) => ({
  norm: norm.status === 'available' ? norm.norm : norm,
  reliability: reliability.status === 'available' ? reliability.reliability : reliability,
  clinical: clinical.status === 'available' ? clinical.norm : clinical,
  functional: functional.status === 'available' ? functional.norm : functional,
});
