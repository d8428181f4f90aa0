import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type * as z from 'zod';
import type { Problem } from '../problems/problem.ts';

/** How to say what is wrong with a file, and with which places of it. */
export type FileFault = (why: string, details?: readonly string[]) => Problem;

/**
 * What the JSON file of an option says, by a schema.
 *
 * @param misfit what it does not say where it does not fit
 */
export async function optionFile<S extends z.ZodType>(
  file: string,
  cwd: string,
  schema: S,
  fail: FileFault,
  misfit: string,
): Promise<z.output<S>> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch(() => {
    throw fail('cannot be read');
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw fail('is no JSON');
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw fail(
    misfit,
    read.error.issues.map(({ message, path }) => `${path.join('.') || '(top)'}: ${message}`),
  );
}
