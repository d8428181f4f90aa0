/** A signal for one piece of work: aborted with what is around it, by a clock, or by hand. */
export interface Scope {
  readonly signal: AbortSignal;
  readonly abort: (reason?: unknown) => void;
  /** Lets go of the clock; the work may go on as long as it likes. */
  readonly stopClock: () => void;
  /** Lets go of the clock and of the signal around it: the work is done. */
  readonly close: () => void;
}

/** A clock set to more would go off at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * `AbortSignal.any` and `AbortSignal.timeout` in one, for the platforms that lack the first and
 * without holding on to a signal that lives long.
 *
 * @param milliseconds null for no clock
 * @param late the reason to give when the clock runs out
 * @param isExcused asked when it does; true starts it anew
 */
export function scopeOf(
  around: AbortSignal | undefined,
  milliseconds: number | null,
  late: () => unknown,
  isExcused: () => boolean = () => false,
): Scope {
  const controller = new AbortController();
  const follow = () => controller.abort(around?.reason);
  if (around?.aborted) follow();
  else around?.addEventListener('abort', follow, { once: true });
  let clock: ReturnType<typeof setTimeout> | undefined;
  const startClock = (time: number) => {
    clock = setTimeout(() => {
      if (isExcused()) startClock(time);
      else controller.abort(late());
    }, time);
  };
  if (milliseconds !== null && milliseconds !== Number.POSITIVE_INFINITY) {
    startClock(Math.min(milliseconds, LONGEST));
  }
  const stopClock = () => clearTimeout(clock);
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    stopClock,
    close: () => {
      stopClock();
      around?.removeEventListener('abort', follow);
    },
  };
}
