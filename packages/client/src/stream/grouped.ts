import { iteratorOf, type Source } from './iterator-of.ts';

/** Milliseconds that a group waits for more: what comes drop by drop is sent on as it comes. */
const PATIENCE = 20;

const FULL_STOP = Symbol('nothing more for now');

const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof (value as Partial<Promise<T>>).then === 'function';

interface Grouping<T, U> {
  /** What becomes of an entry. */
  readonly as: (entry: T) => U;
  readonly weigh: (made: U) => number;
  /** The weight at which a group is full. */
  readonly enough: number;
}

/**
 * Puts what comes from a source into groups, in order: as many as weigh enough together, or
 * fewer where the source makes them wait.
 */
export async function* grouped<T, U>(
  source: Source<T>,
  { as, weigh, enough }: Grouping<T, U>,
): AsyncGenerator<U[], void, undefined> {
  const iterator = iteratorOf(source);
  let clock: ReturnType<typeof setTimeout> | undefined;
  let patience: Promise<typeof FULL_STOP> | undefined;
  let group: U[] = [];
  let weight = 0;
  let exhausted = false;

  const take = () => {
    clearTimeout(clock);
    patience = undefined;
    const taken = group;
    group = [];
    weight = 0;
    return taken;
  };
  const startClock = () =>
    new Promise<typeof FULL_STOP>((resolve) => {
      clock = setTimeout(() => resolve(FULL_STOP), PATIENCE);
    });

  try {
    let next = iterator.next();
    for (;;) {
      let step: IteratorResult<T> | typeof FULL_STOP;
      if (!isPromise(next)) step = next;
      else if (group.length === 0) step = await next;
      else step = await Promise.race([next, (patience ??= startClock())]);
      if (step === FULL_STOP) {
        yield take();
        continue;
      }
      if (step.done) break;
      const made = as(step.value);
      group.push(made);
      weight += weigh(made);
      if (weight >= enough) yield take();
      next = iterator.next();
    }
    exhausted = true;
    if (group.length > 0) yield take();
  } finally {
    clearTimeout(clock);
    // Not waited for: a source that hangs would hold up whoever has stopped listening.
    if (!exhausted) Promise.resolve(iterator.return?.()).catch(() => {});
  }
}
