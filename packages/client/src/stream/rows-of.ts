import type { Problem } from '../operations.ts';
import { RelataProblem } from '../problem.ts';
import type { Counts, Provenance, Row } from '../types.ts';
import { linesOf } from './lines-of.ts';
import type { StreamRequest } from './stream-options.ts';

type Line =
  | { readonly kind: 'begin'; readonly provenance: Provenance }
  | Row
  | ({ readonly kind: 'broken' } & Pick<Problem, 'code' | 'title' | 'detail' | 'status' | 'errors'>)
  | { readonly kind: 'end'; readonly counts: Counts };

const truncated = (cause?: unknown) =>
  new RelataProblem('truncated', {
    title: 'The stream broke off',
    detail:
      'It came to no end line: results of some respondents are missing. Score all of it again.',
    ...(cause === undefined ? {} : { cause }),
  });

function read(text: string): Line {
  let line: Line | null = null;
  try {
    line = JSON.parse(text);
  } catch {
    // A piece of a line. The parser's own error would quote it.
  }
  if (line === null) throw truncated();
  return line;
}

/** Lines of a response; a connection that is lost is a stream that broke off. */
async function* whole(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal) {
  try {
    yield* linesOf(chunks);
  } catch (error) {
    throw signal.aborted ? signal.reason : truncated(error);
  }
}

/** The rows of a streamed response, with note taken of its first line and its last. */
export async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  { progress, check }: Pick<StreamRequest, 'progress' | 'check'>,
): AsyncGenerator<Row, void, undefined> {
  for await (const texts of whole(chunks, signal)) {
    for (const text of texts) {
      if (text.trim() === '') continue;
      const line = read(text);
      if (line.kind === 'scored' || line.kind === 'problem') yield line;
      else if (line.kind === 'broken') throw new RelataProblem(line.code, line);
      else if (line.kind === 'begin') {
        check(line.provenance);
        progress.provenance = line.provenance;
      } else if (line.kind === 'end') {
        progress.counts = line.counts;
        return;
      }
    }
  }
  throw truncated();
}
