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

/** The temporary file of an earlier run, and how much of it counts. */
export interface Reopened {
  readonly path: string;
  readonly written: number;
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

/** Where an output will stand, behind whatever links its name leads over. */
export function finalPath(file: string, cwd: string): Promise<string> {
  const named = resolve(cwd, file);
  return realpath(named).catch(() => named);
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

/** A new file beside one that will be replaced by it. */
async function newBeside(path: string, mode: number | undefined): Promise<[string, FileHandle]> {
  const { randomBytes } = await import('node:crypto');
  const temporary = join(
    dirname(path),
    `.${basename(path)}.${randomBytes(6).toString('hex')}.relata-tmp`,
  );
  temporaryFiles.add(temporary);
  const handle = await open(temporary, 'wx', mode);
  if (mode !== undefined) await handle.chmod(mode & 0o777);
  return [temporary, handle];
}

async function reopen({ path, written }: Reopened): Promise<[string, FileHandle]> {
  const handle = await open(path, 'r+');
  await handle.truncate(written);
  return [path, handle];
}

/** A temporary file beside the target, renamed by `commit`. */
async function fileTarget(
  file: string,
  io: Pick<Io, 'cwd'>,
  reopened: Reopened | undefined,
  mode: number | undefined,
): Promise<Target> {
  try {
    const path = await finalPath(file, io.cwd);
    const before = await stat(path).catch(() => undefined);
    if (before?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (before && !before.isFile()) return direct(file, await open(path, 'a'));
    const [temporary, handle] = reopened
      ? await reopen(reopened)
      : await newBeside(path, mode ?? before?.mode);
    let written = reopened?.written ?? 0;
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
        if (temporaryFiles.keeps(temporary)) return;
        await rm(temporary, { force: true }).catch(() => {});
        temporaryFiles.forget(temporary);
      },
    };
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Whether an output is compressed as it is written. */
export const isPacked = (file: string): boolean => /\.(gz|zst)$/i.test(file);

/**
 * Opens an output (`-` is standard output); one whose name ends in .gz or .zst is compressed.
 *
 * @param mode who may read the file; default: as the one that it replaces, or what is usual
 */
export async function openTarget(
  file: string,
  io: Pick<Io, 'cwd' | 'stdout'>,
  reopened?: Reopened,
  mode?: number,
): Promise<Target> {
  if (file === '-') return standardOutput(io);
  if (!isPacked(file)) return fileTarget(file, io, reopened, mode);
  const { packed, packerOf } = await import('./packed.ts');
  const packer = packerOf(file);
  return packed(await fileTarget(file, io, undefined, mode), packer);
}
