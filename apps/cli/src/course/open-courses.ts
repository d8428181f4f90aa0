import type { Instrument } from 'relata';
import { readTable, type Table } from '../input/read-table.ts';
import { type Source, sourceOf } from '../input/source.ts';
import type { Watch } from '../input/watch.ts';
import { instrumentByColumns } from '../instruments/by-columns.ts';
import { oneNamed } from '../instruments/one-named.ts';
import type { Io } from '../io.ts';
import { labelSource } from '../labels/label-source.ts';
import { Problem } from '../problems/problem.ts';
import type { Job } from '../scoring/job.ts';
import { prepare } from '../scoring/prepare.ts';
import type { CourseFileOptions } from './course-options.ts';

export interface OpenCourses {
  readonly instrument: Instrument;
  readonly source: Source;
  readonly table: Table;
  readonly job: Job;
}

/** The one instrument that options name; none where they name none. */
async function namedBy(options: CourseFileOptions, io: Io): Promise<Instrument | undefined> {
  const { definition = [], instrument: named } = options;
  if (named === undefined && definition.length === 0) return undefined;
  return oneNamed(
    options,
    io,
    () =>
      new Problem(
        'badUsage',
        'A course is of one instrument.',
        [],
        'Name one with --instrument or --definition, and run the command again for another.',
      ),
  );
}

/** Opens a table of one instrument's answers, as `score` reads it; unnamed, it is told by its columns. */
export async function openCourses(
  file: string,
  options: CourseFileOptions,
  io: Io,
  watch: Watch,
): Promise<OpenCourses> {
  const named = await namedBy(options, io);
  const labels = await labelSource(options.labels, io);
  const source = await sourceOf(file, io, options);
  const table = await readTable(source, { ...options, ...watch });
  const { header, headerRows } = table;
  const instrument = named ?? (await instrumentByColumns(header));
  const job = prepare([instrument], header, options, {
    keep: 'none',
    extras: { bounds: false, bands: false },
    labels,
    headerRows,
    waves: true,
  });
  return { instrument, source, table, job };
}
