import { KIND_BYTES } from './kind-of.ts';
import type { Watch } from './watch.ts';

type Pieces = AsyncIterable<Uint8Array>;

/** Bytes whose beginning is known before they are read. */
export interface LookedAt {
  readonly first: Uint8Array;
  open(watch?: Watch): Pieces;
}

async function* joined(
  early: readonly Uint8Array[],
  late: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* early;
    for (let next = await late.next(); !next.done; next = await late.next()) yield next.value;
  } finally {
    await late.return?.();
  }
}

/** Looks at the first bytes; what can be opened `again` is closed at once, and what cannot goes on from there. */
export async function lookedAt(open: (watch?: Watch) => Pieces, again: boolean): Promise<LookedAt> {
  const pieces = open()[Symbol.asyncIterator]();
  const early: Uint8Array[] = [];
  let length = 0;
  while (length < KIND_BYTES) {
    const next = await pieces.next();
    if (next.done) break;
    early.push(next.value);
    length += next.value.length;
  }
  const first = Buffer.concat(early).subarray(0, KIND_BYTES);
  if (!again) return { first, open: () => joined(early, pieces) };
  await pieces.return?.();
  return { first, open };
}
