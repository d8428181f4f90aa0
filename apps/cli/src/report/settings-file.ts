import type { ReportSettings } from '@relata/report';
import { reportSettingsSchema } from '@relata/report/zod';
import type { Io } from '../io.ts';
import { optionFile } from '../options/option-file.ts';
import { Problem } from '../problems/problem.ts';

const SHAPE =
  'Write JSON such as {"helpLines": [{"name": "…", "contact": "…"}], "reflections": {"total": "…"}}.';

/** The settings of all reports, from a file; none where no file is named. */
export async function settingsFrom(
  file: string | undefined,
  scales: readonly string[],
  io: Pick<Io, 'cwd'>,
): Promise<ReportSettings> {
  if (file === undefined) return {};
  const fail = (why: string, details: readonly string[] = []) =>
    new Problem('settingsUnusable', `The file of settings ${file} ${why}.`, details, SHAPE);
  const read = await optionFile(file, io.cwd, reportSettingsSchema, fail, 'cannot be followed');
  const stray = Object.keys(read.reflections ?? {}).filter((id) => !scales.includes(id));
  if (stray.length > 0) {
    throw fail(
      'has questions for scales that there are not',
      stray.map((id) => `reflections.${id}: there are ${scales.join(', ')}`),
    );
  }
  return read;
}
