import { bytesOf } from './bytes-of.ts';
import type { Encoding } from './encoding.ts';
import type { Source } from './source.ts';
import type { Watch } from './watch.ts';

/** The text of a source, piece by piece, its byte order mark taken off. */
export async function* textOf(
  source: Source,
  encoding: Encoding,
  watch: Watch = {},
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  for await (const bytes of bytesOf(source, encoding, watch)) {
    yield decoder.decode(bytes, { stream: true });
  }
}
