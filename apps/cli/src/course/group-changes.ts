import type { GroupChanges } from 'relata';
import * as z from 'zod';
import type { Io } from '../io.ts';
import { optionFile } from '../options/option-file.ts';
import { Problem } from '../problems/problem.ts';

const schema = z.record(
  z.string(),
  z.strictObject({
    lastMean: z.number(),
    lastSd: z.number().gt(0),
    correlation: z.number().min(-1).max(1),
  }),
);

/** What the file of `--group-change` says of each scale's norm group; nothing without one. */
export async function groupChanges(
  file: string | undefined,
  scales: readonly string[],
  { cwd }: Pick<Io, 'cwd'>,
): Promise<GroupChanges> {
  if (file === undefined) return {};
  const fail = (why: string, details: readonly string[] = []) =>
    new Problem(
      'referencesUnusable',
      `The file of group changes ${file} ${why}.`,
      details,
      'Write JSON such as {"total": {"lastMean": 9.1, "lastSd": 5.3, "correlation": 0.6}}.',
    );
  const read = await optionFile(file, cwd, schema, fail, 'does not say how groups changed');
  const stray = Object.keys(read).filter((scale) => !scales.includes(scale));
  if (stray.length > 0) {
    throw fail(`names no scale of the form with ${stray.join(', ')}`, [
      `its scales: ${scales.join(', ')}`,
    ]);
  }
  return read;
}
