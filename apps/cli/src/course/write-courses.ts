import type { CourseSheetOptions } from '@relata/report/charts';
import type { Mapped } from '../columns/mapped.ts';
import { csv } from '../output/csv.ts';
import { fileForId } from '../output/file-for-id.ts';
import type { Target } from '../output/target.ts';
import { Problem } from '../problems/problem.ts';
import { type Reject, rejectRows } from '../scoring/reject-rows.ts';
import type { Cell } from '../scoring/score-cells.ts';
import type { Collected } from './collect.ts';
import { courseFault } from './course-faults.ts';
import type { CourseFileOptions } from './course-options.ts';
import { type CourseTally, countCourse, emptyCourseTally } from './course-tally.ts';
import { type CourseSetting, type PersonCourse, personCourse } from './person-course.ts';
import { courseRow, longRows } from './person-rows.ts';
import type { PlotFolder } from './plot-folder.ts';
import type { WaveStore } from './wave-store.ts';

/** Rows that are written together. */
const BATCH = 500;

export interface CourseTargets {
  readonly output: Target;
  readonly long: Target | undefined;
  readonly rejects: Target | undefined;
  readonly plots: PlotFolder | undefined;
}

type Draw = (course: PersonCourse) => string;

/** Draws a person's courses. The charts are loaded when they are needed. */
async function drawing(
  { form, instrument }: Mapped,
  { plotTrend, timeUnit }: CourseFileOptions,
  column: string,
): Promise<Draw> {
  const { courseSheet } = await import('@relata/report/charts');
  const { abbreviation, status } = instrument.definition;
  const named = form === undefined ? abbreviation : `${abbreviation}, form ${form}`;
  const draft =
    status === 'researchDraft' ? '. Research draft: no norms, no validated cut-offs' : '';
  const trend = plotTrend === undefined ? {} : { trend: plotTrend };
  return ({ origin, person, scales, waves }) => {
    const unit = origin === null ? (timeUnit ?? column) : `${timeUnit ?? 'day'}s since ${origin}`;
    const about: CourseSheetOptions = {
      title: person,
      subtitle: `${named}, ${waves.length} wave${waves.length === 1 ? '' : 's'}${draft}`,
      timeUnit: unit,
      ...trend,
    };
    return courseSheet(scales, about);
  };
}

function checkUnit({ timeUnit }: CourseFileOptions, { origin }: PersonCourse): void {
  if (origin === null || timeUnit === undefined || /^(day|week)$/.test(timeUnit)) return;
  throw new Problem(
    'badOption',
    `--time-unit ${timeUnit} cannot count dates.`,
    [],
    'With dates it is day or week.',
  );
}

/** Works out everybody's course and writes it; counts what was found on the way. */
export async function writeCourses(
  store: WaveStore,
  mapped: Mapped,
  setting: CourseSetting,
  counts: Collected,
  { time, ...options }: CourseFileOptions,
  { long, output, plots, rejects }: CourseTargets,
  separator: string,
): Promise<CourseTally> {
  const { instrument, scorer } = mapped;
  const flags = scorer.plan.flags.length;
  const tally = emptyCourseTally(setting.facts.keys(), flags);
  const column = time ?? 'occasion';
  const draw = plots ? await drawing(mapped, options as CourseFileOptions, column) : undefined;
  let rows: (readonly Cell[])[] = [];
  let waves: (readonly Cell[])[] = [];
  let faults: Reject[] = [];
  const settle = async () => {
    await output.write(csv(rows, separator));
    await long?.write(csv(waves, separator));
    await rejects?.write(csv(rejectRows(faults)));
    [rows, waves, faults] = [[], [], []];
  };
  for (const person of store.people()) {
    const course = personCourse(store, person, flags, setting);
    checkUnit(options as CourseFileOptions, course);
    countCourse(tally, course);
    counts.faults += course.faults.length;
    counts.rejectedRows += course.lost;
    for (const { code, row } of course.faults) {
      const fault = courseFault(code, instrument.id, time ?? '');
      faults.push({ row, respondent: person.person, fault });
    }
    const drawn =
      draw && course.waves.length > 0 ? fileForId('person', person.person, 'svg') : undefined;
    if (drawn !== undefined && draw) await plots?.write(drawn, draw(course));
    rows.push(courseRow(course, plots ? (drawn ?? '') : undefined));
    if (long) waves.push(...longRows(course));
    if (rows.length === BATCH) await settle();
  }
  await settle();
  return tally;
}
