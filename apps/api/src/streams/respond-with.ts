import { asProblem } from '../problems/as-problem.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { Converter } from './converter.ts';
import { streamProblem } from './stream-problem.ts';

/** Results that are kept back, so that a fault near the beginning has a status of its own. */
const KEPT_BACK = 1 << 16;

type Chunks = AsyncGenerator<Uint8Array, void, undefined>;

async function* converted(pieces: Chunks, converter: Converter): Chunks {
  try {
    for await (const piece of pieces) yield* converter.push(piece);
    yield* converter.end();
  } catch (error) {
    throw streamProblem(error);
  }
}

/** The first chunks as one, and the rest; a fault that comes after them is their end. */
async function begun(
  chunks: Chunks,
  converter: Converter,
  report: (error: Error) => void,
): Promise<Chunks> {
  const early: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < KEPT_BACK && !ended) {
    const next = await chunks.next();
    ended = next.done === true;
    if (next.done) break;
    early.push(next.value);
    length += next.value.length;
  }
  return (async function* () {
    try {
      yield* early;
      if (!ended) yield* chunks;
    } catch (error) {
      const problem = asProblem(error);
      if (!problem) report(error as Error);
      yield converter.broken(problem ?? new ProblemError('internalError'));
    } finally {
      await chunks.return();
    }
  })();
}

/**
 * Streams what a converter makes of a body, chunk by chunk as the caller takes them; it reads
 * no further ahead. A fault before 64 KiB of results is thrown; a later one ends the stream
 * with the line that the converter has for it.
 *
 * @param report told of a fault of the program, once it is too late to throw it
 * @throws {ProblemError}
 */
export async function respondWith(
  pieces: Chunks,
  converter: Converter,
  report: (error: Error) => void,
): Promise<ReadableStream> {
  const chunks = await begun(converted(pieces, converter), converter, report);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return();
      },
    },
    { highWaterMark: 0 },
  );
}
