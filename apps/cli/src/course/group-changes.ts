import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { GroupChanges } from 'relata';
import * as z from 'zod';
import type { Io } from '../io.ts';
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
  const text = await readFile(resolve(cwd, file), 'utf8').catch(() => {
    throw fail('cannot be read');
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw fail('is no JSON');
  }
  const read = schema.safeParse(json);
  if (!read.success) {
    throw fail(
      'does not say how groups changed',
      read.error.issues.map(({ message, path }) => `${path.join('.') || '(top)'}: ${message}`),
    );
  }
  const stray = Object.keys(read.data).filter((scale) => !scales.includes(scale));
  if (stray.length > 0) {
    throw fail(`names no scale of the form with ${stray.join(', ')}`, [
      `its scales: ${scales.join(', ')}`,
    ]);
  }
  return read.data;
}
