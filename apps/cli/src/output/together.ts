import type { Io } from '../io.ts';
import { Problem } from '../problems/problem.ts';
import { openTarget, type Reopened, type Target } from './target.ts';
import { temporaryFiles } from './temporary-files.ts';

/**
 * Opens outputs and runs a piece of work on them: all get their names at the end, or none remains,
 * but for what a later run can go on with once there is room to write. `reopened` are files that
 * an earlier run left, by the names of their outputs.
 */
export async function together<T>(
  files: readonly string[],
  io: Pick<Io, 'cwd' | 'stdout'>,
  work: (targets: readonly Target[]) => Promise<T>,
  reopened: ReadonlyMap<string, Reopened> = new Map(),
): Promise<T> {
  const targets: Target[] = [];
  try {
    for (const file of files) targets.push(await openTarget(file, io, reopened.get(file)));
    const result = await work(targets);
    for (const target of targets) await target.finish();
    for (const target of targets) await target.commit();
    return result;
  } catch (error) {
    const full = error instanceof Problem && error.code === 'outputUnwritable';
    if (!full) temporaryFiles.release();
    for (const target of targets) await target.discard();
    throw error;
  }
}
