import { bodyBrokenOff } from '../problems/body-broken-off.ts';
import { ProblemError } from '../problems/problem-error.ts';

const PIECE = 1 << 17;
/** Bytes that may come out of a compressed body whatever went in, and out of each byte beyond that. */
const FREE = 1 << 26;
const MOST_SWELL = 200;

const malformedGzip = () =>
  new ProblemError('malformedGzip', { detail: 'The body is not gzip, or was cut off.' });

const swollen = () =>
  new ProblemError('bodyTooLarge', {
    detail: `The body unpacks to more than ${MOST_SWELL} times its size.`,
  });

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/** What a body is that cannot be read to its end. */
export type Malformed = 'malformedJson' | 'malformedTable';

/** Reads in large pieces where the stream can: each piece costs a turn of the event loop. */
async function* piecesOf(
  body: Bytes,
  malformed: Malformed,
): AsyncGenerator<Uint8Array, void, undefined> {
  let reader: ReadableStreamBYOBReader | ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  try {
    reader = body.getReader({ mode: 'byob' });
  } catch {
    reader = body.getReader();
  }
  let buffer = new ArrayBuffer(PIECE);
  let ended = false;
  try {
    for (;;) {
      const read =
        reader instanceof ReadableStreamBYOBReader
          ? reader.read(new Uint8Array(buffer))
          : reader.read();
      const { done, value } = await read.catch(() => {
        throw bodyBrokenOff(malformed);
      });
      ended = done;
      if (done) return;
      yield value;
      buffer = value.buffer;
    }
  } finally {
    // Whoever stops listening leaves nothing running behind.
    if (!ended) reader.cancel().catch(() => {});
  }
}

async function* unpacked(
  body: Bytes,
  malformed: Malformed,
): AsyncGenerator<Uint8Array, void, undefined> {
  let packed = 0;
  let length = 0;
  const counted = body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        packed += piece.byteLength;
        controller.enqueue(piece);
      },
    }),
  );
  const plain = counted.pipeThrough(new DecompressionStream('gzip')) as Bytes;
  const pieces = piecesOf(plain, malformed);
  try {
    for (;;) {
      const { done, value } = await pieces.next().catch(() => {
        throw malformedGzip();
      });
      if (done) return;
      length += value.byteLength;
      if (length > FREE + MOST_SWELL * packed) throw swollen();
      yield value;
    }
  } finally {
    await pieces.return();
  }
}

/**
 * The bytes of a body as they come, unpacked where they are gzip. A piece is written over by
 * the next.
 *
 * @param malformed the problem of a body that is not gzip and breaks off
 * @throws {ProblemError} unsupportedMediaType at once; malformedGzip, bodyTooLarge and `malformed` as it goes
 */
export function bodyPieces(
  request: Request,
  malformed: Malformed,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity' && encoding !== 'gzip') {
    throw new ProblemError('unsupportedMediaType', {
      detail:
        'The body is compressed in a way that is not known here; send it as it is, or as gzip.',
      headers: { 'Accept-Encoding': 'gzip' },
    });
  }
  const body = (request.body ?? new Blob([]).stream()) as Bytes;
  return encoding === 'gzip' ? unpacked(body, malformed) : piecesOf(body, malformed);
}
