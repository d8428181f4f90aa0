import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** True where two names lead to one file: the same path, a link, or a second name of it. */
export async function sameFile(a: string, b: string): Promise<boolean> {
  const [pathA, pathB] = await Promise.all(
    [a, b].map((path) => realpath(path).catch(() => resolve(path))),
  );
  if (pathA === pathB) return true;
  const [factsA, factsB] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)));
  if (!factsA?.isFile() || !factsB?.isFile()) return false;
  return factsA.dev === factsB.dev && factsA.ino === factsB.ino;
}
