import type { Instrument } from 'relata';
import type { StreamQuery } from '../schemas/stream-options.ts';
import { bodyPieces } from './body-pieces.ts';
import { converterFor } from './converter-for.ts';
import { inputType, outputType } from './media-types.ts';
import { respondWith } from './respond-with.ts';

/**
 * Scores the body of a request as it comes in, and streams the results in order, in memory
 * that does not grow with it.
 *
 * @param report told of a fault of the program, once results are on their way
 * @throws {ProblemError} whatever is found to be wrong before 64 KiB of results
 */
export async function scoreStream(
  instrument: Instrument,
  query: StreamQuery,
  request: Request,
  report: (error: Error) => void,
): Promise<{ readonly body: ReadableStream; readonly type: string }> {
  const input = inputType(request.headers.get('content-type'));
  const output = outputType(request.headers.get('accept'), input);
  const address = `/v1/instruments/${instrument.id}/score/stream`;
  const converter = converterFor(instrument, query, input, output, address);
  const malformed = input.kind === 'table' ? 'malformedTable' : 'malformedJson';
  const body = await respondWith(bodyPieces(request, malformed), converter, report);
  return { body, type: output.kind === 'table' ? `${output.name}; charset=utf-8` : output.name };
}
