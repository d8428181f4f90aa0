import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Io } from '../io.ts';
import { finalPath, unwritable } from '../output/target.ts';
import { temporaryFiles } from '../output/temporary-files.ts';
import { Problem } from '../problems/problem.ts';

/** A folder of files that get their names together, at the end. */
export interface PlotFolder {
  write(name: string, text: string): Promise<void>;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Opens a folder to be filled: a new one, or one that is there, in which files of the same names are replaced. */
export async function plotFolder(folder: string, io: Pick<Io, 'cwd'>): Promise<PlotFolder> {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw unwritable(folder, error);
    }
  };
  const path = await finalPath(folder, io.cwd);
  const before = await stat(path).catch(() => undefined);
  if (before && !before.isDirectory()) {
    throw new Problem(
      'outputUnwritable',
      `${folder} is a file, and plots go into a folder.`,
      [],
      'Name a folder with --plots.',
    );
  }
  const temporary = join(
    dirname(path),
    `.${basename(path)}.${randomBytes(6).toString('hex')}.relata-tmp`,
  );
  temporaryFiles.add(temporary);
  await guarded(() => mkdir(temporary));
  const gone = async () => {
    await rm(temporary, { recursive: true, force: true }).catch(() => {});
    temporaryFiles.forget(temporary);
  };
  return {
    write: (name, text) => guarded(() => writeFile(join(temporary, name), text, { flag: 'wx' })),
    commit: () =>
      guarded(async () => {
        if (before) {
          for (const name of await readdir(temporary)) {
            await rename(join(temporary, name), join(path, name));
          }
          await gone();
        } else {
          await rename(temporary, path);
          temporaryFiles.forget(temporary);
        }
      }),
    discard: gone,
  };
}
