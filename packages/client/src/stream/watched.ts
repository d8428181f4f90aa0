import { orAborted } from '../http/or-aborted.ts';

interface Watch {
  readonly signal: AbortSignal;
  /** Most milliseconds without a sign of life. */
  readonly patience: number;
  /** Whether the silence has another reason than the other side. */
  readonly isExcused: () => boolean;
  readonly giveUp: () => void;
}

/** The chunks of a body; gives up where nothing comes for too long. */
export async function* watched(
  body: ReadableStream<Uint8Array>,
  { signal, patience, isExcused, giveUp }: Watch,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  let clock: ReturnType<typeof setTimeout> | undefined;
  const watch = () => {
    clock = setTimeout(() => (isExcused() ? watch() : giveUp()), patience);
  };
  for (;;) {
    if (patience !== Number.POSITIVE_INFINITY) watch();
    const step = orAborted(signal, reader.read()).finally(() => clearTimeout(clock));
    const { done, value } = await step;
    if (done) return;
    yield value;
  }
}
