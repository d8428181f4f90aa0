import type { RateLimitBinding } from '../platform/settings.ts';

/** So many requests in so many seconds, for each caller. */
export interface Policy {
  readonly requests: number;
  readonly seconds: number;
}

export interface Outcome {
  readonly allowed: boolean;
  /** Requests left; null where the platform does not tell. */
  readonly left: number | null;
  /** Seconds until there are more, at most. */
  readonly wait: number;
}

/** Counts the requests of callers. */
export type RateLimiter = (caller: string, now: number) => Outcome | Promise<Outcome>;

/** Callers that are counted each for itself; those beyond share one count. */
const MOST_CALLERS = 100_000;

/** Counts in the memory of this process, in windows that begin for all callers at once. */
function inMemory({ requests, seconds }: Policy): RateLimiter {
  const counts = new Map<string, number>();
  const length = seconds * 1000;
  let end = 0;
  return (caller, now) => {
    if (now >= end) {
      counts.clear();
      end = now + length;
    }
    const key = counts.has(caller) || counts.size < MOST_CALLERS ? caller : '';
    const count = (counts.get(key) ?? 0) + 1;
    if (count <= requests) counts.set(key, count);
    const left = Math.max(0, requests - count);
    return { allowed: count <= requests, left, wait: Math.ceil((end - now) / 1000) };
  };
}

/**
 * A limiter that follows a policy: the platform's own where there is one, which counts
 * across processes and says only yes or no, else one in memory.
 */
export function rateLimiterOf(policy: Policy, binding: RateLimitBinding | undefined): RateLimiter {
  if (!binding) return inMemory(policy);
  return async (caller) => {
    const { success } = await binding.limit({ key: caller });
    return { allowed: success, left: success ? null : 0, wait: policy.seconds };
  };
}
