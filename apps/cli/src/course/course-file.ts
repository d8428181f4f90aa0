import { broken } from '../input/broken.ts';
import type { Io } from '../io.ts';
import { checkOutputs } from '../output/check-outputs.ts';
import { csv } from '../output/csv.ts';
import type { Target } from '../output/target.ts';
import { together } from '../output/together.ts';
import { Problem } from '../problems/problem.ts';
import { progressOf } from '../progress.ts';
import { type DataWatch, dataWatch } from '../scoring/data-watch.ts';
import type { Job } from '../scoring/job.ts';
import { outputFile } from '../scoring/output-file.ts';
import { REJECTS_HEADER, rejectRows } from '../scoring/reject-rows.ts';
import { type Collected, type CourseColumns, collect } from './collect.ts';
import { courseColumns } from './course-columns.ts';
import { courseHeader, longHeader } from './course-names.ts';
import type { CourseFileOptions } from './course-options.ts';
import { courseSetting } from './course-setting.ts';
import { type CourseSummary, courseSummary } from './course-summary.ts';
import { type OpenCourses, openCourses } from './open-courses.ts';
import type { CourseSetting } from './person-course.ts';
import { plotFolder } from './plot-folder.ts';
import { type WaveStore, waveStore } from './wave-store.ts';
import { type CourseTargets, writeCourses } from './write-courses.ts';

interface Run extends OpenCourses {
  readonly columns: CourseColumns;
  readonly setting: CourseSetting;
  readonly options: CourseFileOptions;
  readonly progress: Awaited<ReturnType<typeof progressOf>>;
  readonly notes: readonly string[];
}

/** Names of the outputs that are asked for; the courses come last, so that when they have their name everything has. */
function outputsOf(file: string, { long, output, rejects }: CourseFileOptions) {
  const courses = output ?? outputFile(file, 'course');
  const given = (name: string | undefined) => (name === undefined ? [] : [name]);
  return { courses, all: [...given(rejects), ...given(long), courses] };
}

async function writeHeaders(run: Run, { long, output, plots, rejects }: CourseTargets) {
  const { columns, instrument, job, options, setting, table } = run;
  const id = job.header[columns.id] as string;
  const scales = [...setting.facts.keys()];
  const { plan } = (job.mapped[0] as Job['mapped'][number]).scorer;
  const line = (names: readonly string[]) => csv([names], table.separator);
  await rejects?.write(csv([REJECTS_HEADER]));
  const time = options.time ?? 'occasion';
  await long?.write(line(longHeader(id, time, instrument.id, scales, plan)));
  await output.write(line(courseHeader(id, instrument.id, scales, plan, plots !== undefined)));
}

/** Reads all rows into a store of scores. */
async function collected(
  run: Run,
  rejects: Target | undefined,
  watch: DataWatch,
): Promise<{ readonly counts: Collected; readonly store: WaveStore }> {
  const { columns, job, progress, setting, source, table } = run;
  const { flags } = (job.mapped[0] as Job['mapped'][number]).scorer.plan;
  const store = waveStore(setting.facts.size, flags.length);
  try {
    const counts = await collect(table, job, columns, store, [...setting.facts.keys()], {
      watch,
      progress,
      rejects: async (found) => rejects?.write(csv(rejectRows(found))),
    });
    return { counts, store };
  } catch (error) {
    throw broken(source.name, error);
  }
}

/** Turns a table of waves, one row for each, into courses, one row for each person. */
export async function courseFile(
  file: string,
  options: CourseFileOptions,
  io: Io,
): Promise<CourseSummary> {
  const notes: string[] = [];
  let advance = (_: number) => {};
  const opened = await openCourses(file, options, io, {
    onBytes: (bytes) => advance(bytes),
    onNote: (sentence) => notes.push(sentence),
  });
  const { instrument, job, source, table } = opened;
  const { all, courses } = outputsOf(file, options);
  const { definition = [], long, plots, rejects } = options;
  const inputs = [...(source.path === null ? [] : [source.path]), ...definition];
  await checkOutputs([...all, ...(plots === undefined ? [] : [plots])], inputs, io.cwd);
  const mapped = job.mapped[0] as Job['mapped'][number];
  const setting = await courseSetting(instrument, mapped.form, options, io);
  const columns = courseColumns(job, source.name, options);
  const progress = await progressOf(io, source.size, options.quiet === true || courses === '-');
  advance = progress.advance;
  const run: Run = { ...opened, columns, setting, options, progress, notes };
  const folder = plots === undefined ? undefined : await plotFolder(plots, io);
  const watch = dataWatch(job);
  try {
    const summary = await together(all, io, async (targets) => {
      const at = (name: string | undefined) =>
        name === undefined ? undefined : targets[all.indexOf(name)];
      const output = targets.at(-1) as Target;
      const to = { rejects: at(rejects), long: at(long), output, plots: folder };
      await writeHeaders(run, to);
      const { counts, store } = await collected(run, to.rejects, watch);
      if (counts.rows === 0) {
        throw new Problem('inputNoRows', `${source.name} has a header and no rows.`);
      }
      const warnings = [...notes, ...(await watch.warnings())];
      const { separator } = table;
      const tally = await writeCourses(store, mapped, setting, counts, options, to, separator);
      progress.stop();
      for (const warning of warnings) io.stderr.write(`relata: ${warning}\n`);
      const files = {
        input: source.name,
        output: output.name,
        long: long ?? null,
        rejects: rejects ?? null,
        plots: plots ?? null,
      };
      const about = { ...files, emptyLines: table.emptyLines(), warnings };
      return courseSummary(about, mapped, counts, tally, setting, options);
    });
    await folder?.commit();
    return summary;
  } catch (error) {
    await folder?.discard();
    throw error;
  } finally {
    progress.stop();
  }
}
