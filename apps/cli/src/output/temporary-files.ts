import { rmSync } from 'node:fs';

const files = new Set<string>();
const kept = new Set<string>();
let watching = false;

function removeAll() {
  for (const file of files) {
    try {
      rmSync(file, { recursive: true });
    } catch {
      // Gone already, or out of reach: there is nothing left to do about it while the process ends.
    }
  }
}

function watch() {
  if (watching === files.size > 0) return;
  watching = !watching;
  if (watching) process.once('exit', removeAll);
  else process.off('exit', removeAll);
}

/** Half-written files and folders: whatever ends the process, short of a kill that no program sees, removes them. */
export const temporaryFiles = {
  add(file: string): void {
    files.add(file);
    watch();
  },
  /** To be called when the file has its final name, or is gone. */
  forget(file: string): void {
    files.delete(file);
    kept.delete(file);
    watch();
  },
  /** Leaves files to a later process, which goes on with them. */
  keep(some: readonly string[]): void {
    for (const file of some) {
      files.delete(file);
      kept.add(file);
    }
    watch();
  },
  /** Keeps nothing any more. */
  release(): void {
    for (const file of kept) files.add(file);
    kept.clear();
    watch();
  },
  /** Files that would be removed. */
  unfinished: (): readonly string[] => [...files],
  keeps: (file: string): boolean => kept.has(file),
  /** True where a later process can go on. */
  keepsAny: (): boolean => kept.size > 0,
};
