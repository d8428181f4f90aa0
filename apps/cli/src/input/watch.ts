import type { Io } from '../io.ts';

/** What may be told while a source is read. */
export interface Watch {
  /** Bytes of the file just read; of a compressed file, compressed ones. */
  readonly onBytes?: ((count: number) => void) | undefined;
  /** A sentence on how the source was taken, where that was not plain. */
  readonly onNote?: ((sentence: string) => void) | undefined;
}

/** Notes as lines on standard error. */
export const noteOn =
  ({ stderr }: Pick<Io, 'stderr'>) =>
  (sentence: string): void => {
    stderr.write(`relata: ${sentence}\n`);
  };
