import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReportSettings } from '@relata/report';
import { reportSettingsSchema } from '@relata/report/zod';
import type { Io } from '../io.ts';
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
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch(() => {
    throw fail('cannot be read');
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw fail('is no JSON');
  }
  const read = reportSettingsSchema.safeParse(json);
  if (!read.success) {
    throw fail(
      'cannot be followed',
      read.error.issues.map(({ path, message }) => `${path.join('.') || '(top)'}: ${message}`),
    );
  }
  const stray = Object.keys(read.data.reflections ?? {}).filter((id) => !scales.includes(id));
  if (stray.length > 0) {
    throw fail(
      'has questions for scales that there are not',
      stray.map((id) => `reflections.${id}: there are ${scales.join(', ')}`),
    );
  }
  return read.data;
}
