import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { KIND_BYTES, type Kind, kindOf } from '../input/kind-of.ts';
import type { Io } from '../io.ts';

export const ENGINES = ['auto', 'bytes', 'duckdb', 'spark'] as const;
export type EngineName = (typeof ENGINES)[number];
export type Engine = Exclude<EngineName, 'auto'>;

/** Kinds of sources that DuckDB reads. */
const READ: ReadonlySet<Kind> = new Set(['parquet', 'arrow', 'json', 'ndjson', 'sqlite', 'duckdb']);
const NAMED = /\.(parquet|arrow|feather|ipc|json|ndjson|jsonl|duckdb)$/i;
const PACKED_JSON = /\.(json|ndjson|jsonl)\.(gz|zst)$/i;

/** Whether a name stands for several files. */
export const isGlob = (file: string): boolean => /[*?[]/.test(file);

/** What the first bytes of a file say; nothing where it cannot be opened. */
export async function kindOfFile(file: string, io: Pick<Io, 'cwd'>): Promise<Kind | undefined> {
  const path = resolve(io.cwd, file);
  // A pipe is not opened: it is read once, by whoever scores it.
  const facts = await stat(path).catch(() => undefined);
  const handle = facts?.isFile() ? await open(path).catch(() => undefined) : undefined;
  if (!handle) return undefined;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0);
    return kindOf(file, buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/**
 * What scores a file: the engine that was asked for, or the one that can read and write it.
 * Delimited text in and out goes by its bytes.
 */
export async function pickEngine(
  file: string,
  options: { readonly engine?: EngineName; readonly output?: string; readonly master?: string },
  io: Pick<Io, 'cwd'>,
): Promise<Engine> {
  const { engine = 'auto', output = '' } = options;
  if (engine !== 'auto') return engine;
  if (options.master !== undefined) return 'spark';
  if (file === '-') return 'bytes';
  if (NAMED.test(output) || PACKED_JSON.test(file)) return 'duckdb';
  const kind = await kindOfFile(file, io);
  if (kind === undefined) return NAMED.test(file) || isGlob(file) ? 'duckdb' : 'bytes';
  return READ.has(kind) ? 'duckdb' : 'bytes';
}
