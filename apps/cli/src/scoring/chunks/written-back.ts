import { fdatasync } from 'node:fs';

/** Bytes after which an output is sent on its way to the disk. */
const AT_ONCE = 8 << 20;

/** Has an output written to the disk while it grows, so that little is left to wait for in the end. */
export interface WrittenBack {
  /** The output has so many bytes now. */
  grown(bytes: number): void;
  /** Waits for what is on its way; a fault shows when the output is closed. */
  idle(): Promise<void>;
}

export function writtenBack(file: number): WrittenBack {
  let sent = 0;
  let underWay: Promise<void> | undefined;
  return {
    grown(bytes) {
      if (underWay || bytes - sent < AT_ONCE) return;
      sent = bytes;
      underWay = new Promise((resolve) => {
        fdatasync(file, () => {
          underWay = undefined;
          resolve();
        });
      });
    },
    idle: async () => underWay,
  };
}
