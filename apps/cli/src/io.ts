import type { Readable, Writable } from 'node:stream';

/** What a command may touch of the outside: the process itself, or a test's own streams. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Folder against which relative paths are read. */
  readonly cwd: string;
}
