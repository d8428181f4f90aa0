import { wholeText } from '../json/text-of.ts';
import { bodyBrokenOff } from '../problems/body-broken-off.ts';
import { ProblemError } from '../problems/problem-error.ts';

const size = (bytes: number) =>
  bytes % 2 ** 20 === 0
    ? `${bytes / 2 ** 20} MiB`
    : bytes % 2 ** 10 === 0
      ? `${bytes / 2 ** 10} KiB`
      : `${bytes} bytes`;

const tooLarge = (limit: number) =>
  new ProblemError('bodyTooLarge', {
    detail: `The body is larger than ${size(limit)}, the most that this operation takes.`,
  });

function brokenOff(error: unknown): never {
  throw error instanceof ProblemError ? error : bodyBrokenOff('malformedJson');
}

/** The text of a body of unknown length, read no further than the limit. */
async function textWithin(body: ReadableStream<Uint8Array> | null, limit: number): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > limit) {
      reader.cancel().catch(() => {});
      throw tooLarge(limit);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * The text of a compressed body. What counts against the limit is what comes out, as it
 * comes out: a small body that would grow without end is given up at the limit.
 */
async function inflatedWithin(body: ReadableStream<Uint8Array> | null, limit: number) {
  try {
    const bytes = body?.pipeThrough(new DecompressionStream('gzip') as TransformStream);
    return await textWithin((bytes as ReadableStream<Uint8Array> | undefined) ?? null, limit);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('malformedGzip');
  }
}

/** Whether a body is compressed with gzip. */
function isGzip(encoding: string | null): boolean {
  if (encoding === null) return false;
  const name = encoding.trim().toLowerCase();
  if (name === 'identity') return false;
  if (name === 'gzip' || name === 'x-gzip') return true;
  throw new ProblemError('unsupportedEncoding', { headers: { 'Accept-Encoding': 'gzip' } });
}

/**
 * The text of a request's body. A declared length above the limit is refused before
 * anything is read; without a declared length, or compressed, reading stops at the limit.
 *
 * @throws {ProblemError} bodyTooLarge; unsupportedEncoding, malformedGzip; malformedJson
 *   where it is not UTF-8 or breaks off
 */
export async function readBody(request: Request, limit: number): Promise<string> {
  const gzip = isGzip(request.headers.get('content-encoding'));
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > limit) throw tooLarge(limit);
  const text = gzip
    ? await inflatedWithin(request.body, limit)
    : await (declared === null ? textWithin(request.body, limit) : request.text()).catch(brokenOff);
  return wholeText(text);
}
