import type { Io } from '../io.ts';
import { openTarget, type Target } from './target.ts';

/** Opens outputs and runs a piece of work on them: all get their names at the end, or none remains. */
export async function together<T>(
  files: readonly string[],
  io: Pick<Io, 'cwd' | 'stdout'>,
  work: (targets: readonly Target[]) => Promise<T>,
): Promise<T> {
  const targets: Target[] = [];
  try {
    for (const file of files) targets.push(await openTarget(file, io));
    const result = await work(targets);
    for (const target of targets) await target.finish();
    for (const target of targets) await target.commit();
    return result;
  } catch (error) {
    for (const target of targets) await target.discard();
    throw error;
  }
}
