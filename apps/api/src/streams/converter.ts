import type { ProblemError } from '../problems/problem-error.ts';

/** Turns a stream of answers into a stream of results. Chunks are the caller's to keep. */
export interface Converter {
  /** Takes in more bytes, cut anywhere. */
  push(bytes: Uint8Array): Iterable<Uint8Array>;
  /** Ends the input: what is left, and what stands at the end. */
  end(): Iterable<Uint8Array>;
  /** What stands at the end where the input breaks off: the problem, so that nobody takes the part for the whole. */
  broken(error: ProblemError): Uint8Array;
}
