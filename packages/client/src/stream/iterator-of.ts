/** What respondents may come from: a list, a generator, a stream. */
export type Source<T> = Iterable<T> | AsyncIterable<T> | ReadableStream<T>;

async function* readAll<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    finished = true;
  } finally {
    if (!finished) await reader.cancel();
  }
}

/** Iterates over any source. Not every browser can do so with a stream of its own. */
export function iteratorOf<T>(source: Source<T>): AsyncIterator<T> | Iterator<T> {
  if (Symbol.asyncIterator in source) return source[Symbol.asyncIterator]();
  return Symbol.iterator in source ? source[Symbol.iterator]() : readAll(source);
}
