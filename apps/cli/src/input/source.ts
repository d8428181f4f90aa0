import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { nearestIds } from 'relata/messages/en';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';

/** Where a table's bytes come from. */
export interface Source {
  /** The name for people: as typed, or `standard input`. */
  readonly name: string;
  /** The full path; null for standard input. */
  readonly path: string | null;
  /** Bytes in all; null where that is not known beforehand. */
  readonly size: number | null;
  open(): Readable;
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

/** Finds the file that a command names (`-` is standard input), before a byte of it is read. */
export async function sourceOf(file: string, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Source> {
  if (file === '-') {
    return { name: 'standard input', path: null, size: null, open: () => io.stdin };
  }
  const path = resolve(io.cwd, file);
  const facts = await stat(path).catch(
    (error: { code?: string }) => error.code ?? 'unknown reason',
  );
  if (facts === 'ENOENT' || facts === 'ENOTDIR') throw await absent(file, path);
  if (typeof facts === 'string') {
    throw new Problem('inputUnreadable', `${file} cannot be read (${facts}).`);
  }
  if (facts.isDirectory()) {
    throw new Problem('inputIsFolder', `${file} is a folder.`, [], 'Name one file inside it.');
  }
  if (facts.isFile() && facts.size === 0) {
    throw new Problem('inputEmpty', `${file} is empty.`);
  }
  return {
    name: file,
    path,
    size: facts.isFile() ? facts.size : null,
    open: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
  };
}
