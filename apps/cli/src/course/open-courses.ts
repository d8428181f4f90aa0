import type { Instrument } from 'relata';
import { readTable, type Table } from '../input/read-table.ts';
import { type Source, sourceOf } from '../input/source.ts';
import type { Watch } from '../input/watch.ts';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';
import type { Job } from '../scoring/job.ts';
import { namedBy } from '../scoring/job-for.ts';
import { prepare } from '../scoring/prepare.ts';
import type { CourseFileOptions } from './course-options.ts';

export interface OpenCourses {
  readonly instrument: Instrument;
  readonly source: Source;
  readonly table: Table;
  readonly job: Job;
}

/** Opens a table of one instrument's answers, as `score` reads it. */
export async function openCourses(
  file: string,
  options: CourseFileOptions,
  io: Io,
  watch: Watch,
): Promise<OpenCourses> {
  const { instruments, labels } = await namedBy(options, io);
  const [instrument, ...others] = instruments;
  if (!instrument || others.length > 0) {
    throw new Problem(
      'badUsage',
      'A course is of one instrument.',
      [],
      'Name one with --instrument or --definition, and run the command again for another.',
    );
  }
  const source = await sourceOf(file, io, options);
  const table = await readTable(source, { ...options, ...watch });
  const { header, headerRows } = table;
  const job = prepare([instrument], header, options, {
    keep: 'none',
    extras: { bounds: false, bands: false },
    labels,
    headerRows,
    waves: true,
  });
  return { instrument, source, table, job };
}
