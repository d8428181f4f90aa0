import { RelataProblem } from '../problem.ts';
import { orAborted } from './or-aborted.ts';
import { problemOfResponse } from './problem-of-response.ts';
import { retryDelay } from './retry-delay.ts';
import { scopeOf } from './scope.ts';
import type { Settings } from './settings.ts';
import { sleep } from './sleep.ts';

export interface Outgoing {
  readonly method: string;
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Made anew for each attempt. */
  readonly body?: (() => Pick<RequestInit, 'body'> & { readonly duplex?: 'half' }) | undefined;
  /** Whether the body can be made once more; it always can where this is left out. */
  readonly repeatable?: () => boolean;
  /** Whether it is the body that keeps the server waiting, and not the other way round. */
  readonly isExcused?: () => boolean;
}

const BUSY: ReadonlySet<number | null> = new Set([429, 502, 503, 504]);

/** Worth another attempt: the server is busy, or was not reached. Anything else would fail again. */
const isPassing = ({ code, status }: RelataProblem): boolean =>
  BUSY.has(status) || (status === null && (code === 'network' || code === 'timeout'));

export const late = (milliseconds: number, what: string) =>
  new RelataProblem('timeout', {
    title: 'It took too long',
    detail: `${what} was given up after ${milliseconds} ms.`,
  });

const unreached = (cause: unknown) =>
  new RelataProblem('network', {
    title: 'The API was not reached',
    detail: 'The request or its response was lost on the way.',
    cause,
  });

async function headersFor(settings: Settings, outgoing: Outgoing, id: string | undefined) {
  const all = new Headers(outgoing.headers);
  if (id !== undefined) all.set('x-request-id', id);
  for (const given of settings.headers) {
    const some = typeof given === 'function' ? await given() : given;
    for (const [name, value] of Object.entries(some)) all.set(name, value);
  }
  return all;
}

/** What a whole call may take: its signal, and when its time is over. */
export interface Limits {
  readonly signal: AbortSignal;
  readonly deadline: number;
}

/** Limits of a call that is done when its work is: the caller's signal and the time limit. */
export async function limited<T>(
  settings: Settings,
  signal: AbortSignal | undefined,
  work: (limits: Limits) => Promise<T>,
): Promise<T> {
  const { timeout } = settings;
  const scope = scopeOf(signal, timeout, () => late(timeout, 'The call'));
  try {
    return await work({ signal: scope.signal, deadline: Date.now() + timeout });
  } finally {
    scope.close();
  }
}

/**
 * Sends a request until it succeeds, fails for good, or the limits are reached.
 *
 * @param read what to make of a successful response; its failure is a failure of the attempt
 * @throws {RelataProblem} and whatever reason the caller's signal is aborted with
 */
export async function send<T>(
  settings: Settings,
  outgoing: Outgoing,
  { signal, deadline }: Limits,
  read: (response: Response, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { attempts, attemptTimeout } = settings;
  const id = settings.requestId?.();
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted();
    const headers = await orAborted(signal, headersFor(settings, outgoing, id));
    const tooLate = () => late(attemptTimeout, 'An attempt');
    const scope = scopeOf(signal, attemptTimeout, tooLate, outgoing.isExcused);
    let problem: RelataProblem;
    try {
      const { method, address } = outgoing;
      const init = { method, headers, signal: scope.signal, ...outgoing.body?.() };
      const response = await orAborted(scope.signal, settings.fetch(address, init));
      if (response.ok) return await read(response, scope.signal);
      problem = problemOfResponse(response, await orAborted(scope.signal, response.text()));
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      problem = error instanceof RelataProblem ? error : unreached(error);
    } finally {
      scope.stopClock();
    }
    // What is still being sent or received of this attempt is of no use.
    scope.abort(problem);
    const wait = retryDelay(settings, attempt, problem.retryAfter, Math.random());
    const last = attempt + 1 >= attempts || !(outgoing.repeatable?.() ?? true);
    if (last || !isPassing(problem) || Date.now() + wait >= deadline) throw problem;
    await sleep(wait, signal);
  }
}
