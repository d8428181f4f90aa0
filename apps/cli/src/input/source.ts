import { createReadStream, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { nearestIds } from 'relata/messages/en';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';
import { becameShorter, readFailure } from './failures.ts';
import type { Kind } from './kind-of.ts';
import { lookedAt } from './looked-at.ts';
import { openTable, type TableOptions } from './open-table.ts';
import type { ValueLabels } from './sav/dictionary.ts';
import type { Watch } from './watch.ts';

/** Where a table's bytes come from. */
export interface Source {
  /** The name for people: as typed, or `standard input`. */
  readonly name: string;
  /** The full path; null for standard input. */
  readonly path: string | null;
  /** Bytes of the file; null where that is not known beforehand. */
  readonly size: number | null;
  /** What it is, inside gzip or zstd if it is packed. */
  readonly kind: Kind;
  /** True where the bytes of the file are the table's: not packed, and to be read at any place. */
  readonly plain: boolean;
  /** The encoding of what is opened, where it does not depend on the file. */
  readonly encoding: 'utf-8' | null;
  /** The table as delimited text, unpacked and converted; what is no table is a problem. */
  open(watch?: Watch): Readable;
  /** Labels of values by column, for a file that has them and can be opened twice. */
  readonly valueLabels?: () => Promise<ValueLabels>;
}

async function absent(file: string, path: string): Promise<Problem> {
  const beside = await readdir(dirname(path)).catch(() => []);
  const near = nearestIds(basename(path), beside, 3, 4);
  return new Problem(
    'inputMissing',
    `There is no file ${file}.`,
    [`looked for: ${path}`, ...(near.length > 0 ? [`in that folder: ${near.join(', ')}`] : [])],
    'Check the name and the folder.',
  );
}

async function factsOf(file: string, path: string): Promise<Stats> {
  const facts = await stat(path).catch((error: unknown) => error);
  if (facts instanceof Error) {
    const code = 'code' in facts ? facts.code : undefined;
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? await absent(file, path)
      : readFailure(file, facts);
  }
  return facts as Stats;
}

/** The bytes of a file as they are, no fewer than it had when it was found. */
async function* fileBytes(name: string, path: string, size: number | null, { onBytes }: Watch) {
  let read = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes = piece as Buffer;
    read += bytes.length;
    onBytes?.(bytes.length);
    yield bytes;
  }
  if (size !== null && read < size) throw becameShorter(name);
}

async function described(
  origin: Pick<Source, 'name' | 'path' | 'size'>,
  open: (watch?: Watch) => AsyncIterable<Uint8Array>,
  options: TableOptions,
): Promise<Source> {
  try {
    const again = origin.size !== null;
    const table = await openTable(origin.name, await lookedAt(open, again), again, options);
    return {
      ...origin,
      ...table,
      plain: again && table.kind === 'delimited' && !table.packed,
      open: (watch) => Readable.from(table.open(watch)),
    };
  } catch (error) {
    throw readFailure(origin.name, error);
  }
}

/** Finds the file that a command names (`-` is standard input), and looks at its first bytes. */
export async function sourceOf(
  file: string,
  io: Pick<Io, 'cwd' | 'stdin'>,
  options: TableOptions = {},
): Promise<Source> {
  if (file === '-') {
    const origin = { name: 'standard input', path: null, size: null };
    return described(origin, () => io.stdin, options);
  }
  const path = resolve(io.cwd, file);
  const facts = await factsOf(file, path);
  if (facts.isDirectory()) {
    throw new Problem('inputIsFolder', `${file} is a folder.`, [], 'Name one file inside it.');
  }
  if (facts.isFile() && facts.size === 0) {
    throw new Problem('inputEmpty', `${file} is empty.`);
  }
  const size = facts.isFile() ? facts.size : null;
  const open = (watch: Watch = {}) => fileBytes(file, path, size, watch);
  return described({ name: file, path, size }, open, options);
}
