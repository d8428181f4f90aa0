/** An upload that can be begun again while all of it is still at hand. */
export interface Rewindable {
  /** The bytes from the beginning. */
  readonly open: () => ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly repeatable: () => boolean;
  /** It will not be begun again: keeps nothing from here on. */
  readonly settle: () => void;
  /** Whether it is the source that keeps everybody waiting, or it gave something since last asked. */
  readonly isLively: () => boolean;
  /** The error of the source, where it had one. */
  readonly failure: () => { readonly error: unknown } | null;
  readonly cancel: () => void;
}

/**
 * Reads a source once and remembers its beginning, so that a request refused at its start (429,
 * 503, no connection) can be sent again although a stream can be read only once.
 *
 * @param most bytes to remember
 */
export function rewindable(
  chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  most: number,
): Rewindable {
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let dropped = 0;
  let size = 0;
  let keeping = true;
  let ended = false;
  let failure: { readonly error: unknown } | null = null;
  let pending: Promise<void> | null = null;
  let lively = false;

  const pull = (): Promise<void> => {
    pending ??= chunks
      .next()
      .then(
        ({ done, value }) => {
          if (done) {
            ended = true;
            return;
          }
          kept.push(value);
          size += value.length;
          if (size > most) keeping = false;
        },
        (error) => {
          failure = { error };
        },
      )
      .finally(() => {
        pending = null;
        lively = true;
      });
    return pending;
  };

  const open = () => {
    let at = 0;
    let cancelled = false;
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          while (at - dropped >= kept.length && !ended && !failure) await pull();
          if (cancelled) return;
          const chunk = kept[at - dropped];
          if (chunk) {
            at++;
            controller.enqueue(chunk);
            if (!keeping) dropped += kept.splice(0, at - dropped).length;
          } else if (failure) controller.error(failure.error);
          else controller.close();
        },
        cancel() {
          cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
  };

  return {
    open,
    repeatable: () => keeping && !failure,
    settle: () => {
      keeping = false;
    },
    isLively: () => {
      const was = lively || pending !== null;
      lively = false;
      return was;
    },
    failure: () => failure,
    cancel: () => {
      chunks.return(undefined).catch(() => {});
    },
  };
}
