import { unlinkSync } from 'node:fs';

const files = new Set<string>();

function removeAll() {
  for (const file of files) {
    try {
      unlinkSync(file);
    } catch {
      // Gone already, or out of reach: there is nothing left to do about it while the process ends.
    }
  }
}

/** Half-written files: whatever ends the process, short of a kill that no program sees, removes them. */
export const temporaryFiles = {
  add(file: string): void {
    if (files.size === 0) process.once('exit', removeAll);
    files.add(file);
  },
  /** To be called when the file has its final name, or is gone. */
  forget(file: string): void {
    files.delete(file);
    if (files.size === 0) process.off('exit', removeAll);
  },
};
