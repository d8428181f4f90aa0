import { once } from 'node:events';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';
import { temporaryFiles } from './temporary-files.ts';

/** An output: nothing stands under its final name before `commit`. */
export interface Target {
  readonly name: string;
  /** The file that holds its bytes until `commit`, to be written to beside this; null where there is none. */
  readonly place: { readonly path: string; written(): number } | null;
  write(text: string | Uint8Array): Promise<void>;
  /** Makes sure that every byte is on the disk. */
  finish(): Promise<void>;
  /** Gives the finished file its name. */
  commit(): Promise<void>;
  /** Removes what was written. */
  discard(): Promise<void>;
}

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EISDIR: 'it is a folder',
  EFBIG: 'it would be larger than a file may be there',
  EIO: 'the disk reports a fault',
};

/** The problem that a failed write is. */
export function unwritable(name: string, error: unknown): Problem {
  const code = (error as { code?: string }).code ?? 'unknown reason';
  return new Problem(
    'outputUnwritable',
    `${name} cannot be written: ${REASONS[code] ?? code}.`,
    [],
    'Name another file with --output, or free the place.',
  );
}

const guarded = <T>(name: string, done: Promise<T>): Promise<T> =>
  done.catch((error) => {
    throw unwritable(name, error);
  });

function standardOutput(io: Pick<Io, 'stdout'>): Target {
  return {
    name: 'standard output',
    place: null,
    async write(text) {
      if (text.length > 0 && !io.stdout.write(text)) await once(io.stdout, 'drain');
    },
    finish: async () => {},
    commit: async () => {},
    discard: async () => {},
  };
}

/** A device or a pipe: there is nothing to rename, so it is written to as it is. */
function direct(name: string, handle: FileHandle): Target {
  return {
    name,
    place: null,
    write: (text) => guarded(name, handle.appendFile(text)),
    finish: () => guarded(name, handle.close()),
    commit: async () => {},
    discard: () => handle.close().catch(() => {}),
  };
}

/** A temporary file beside the target, renamed by `commit`. */
async function fileTarget(file: string, io: Pick<Io, 'cwd'>): Promise<Target> {
  const named = resolve(io.cwd, file);
  try {
    const path = await realpath(named).catch(() => named);
    const before = await stat(path).catch(() => undefined);
    if (before?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (before && !before.isFile()) return direct(file, await open(path, 'a'));
    const { randomBytes } = await import('node:crypto');
    const temporary = join(
      dirname(path),
      `.${basename(path)}.${randomBytes(6).toString('hex')}.relata-tmp`,
    );
    temporaryFiles.add(temporary);
    const handle = await open(temporary, 'wx');
    let written = 0;
    if (before) await handle.chmod(before.mode & 0o777);
    return {
      name: file,
      place: { path: temporary, written: () => written },
      write(text) {
        written += Buffer.byteLength(text);
        return guarded(file, handle.appendFile(text));
      },
      finish: () =>
        guarded(
          file,
          handle.sync().then(() => handle.close()),
        ),
      commit: () =>
        guarded(
          file,
          rename(temporary, path).then(() => temporaryFiles.forget(temporary)),
        ),
      async discard() {
        await handle.close().catch(() => {});
        await rm(temporary, { force: true }).catch(() => {});
        temporaryFiles.forget(temporary);
      },
    };
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Opens an output (`-` is standard output); one whose name ends in .gz or .zst is compressed. */
export async function openTarget(file: string, io: Pick<Io, 'cwd' | 'stdout'>): Promise<Target> {
  if (file === '-') return standardOutput(io);
  if (!/\.(gz|zst)$/i.test(file)) return fileTarget(file, io);
  const { packed, packerOf } = await import('./packed.ts');
  const packer = packerOf(file);
  return packed(await fileTarget(file, io), packer);
}
