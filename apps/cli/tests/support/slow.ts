/**
 * Makes a process write slowly, on a disk that is full behind so many writes, and its clock run
 * fast: checkpoints, which are written every few seconds, come with each chunk.
 */
export const slow = (writes = Number.POSITIVE_INFINITY): readonly string[] => [
  '--import',
  `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const now = performance.now.bind(performance);
    performance.now = () => now() * 1000;
    const { writeSync } = fs;
    const wait = new Int32Array(new SharedArrayBuffer(4));
    let left = ${writes === Number.POSITIVE_INFINITY ? 'Infinity' : writes};
    fs.writeSync = (file, bytes, ...rest) => {
      if (typeof bytes === 'string') return writeSync(file, bytes, ...rest);
      Atomics.wait(wait, 0, 0, 40);
      if (left-- > 0) return writeSync(file, bytes, ...rest);
      throw Object.assign(new Error(), { code: 'ENOSPC' });
    };
    syncBuiltinESMExports();
  `)}`,
];
