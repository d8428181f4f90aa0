import type { Outcome, Policy } from '../limits/rate-limiter.ts';

/**
 * The policy, and what is left of it, as draft-ietf-httpapi-ratelimit-headers-11 writes
 * them. `r` is required there and is not made up: where the platform says only yes or no,
 * there is no `RateLimit` until nothing is left.
 */
export const rateHeaders = (
  { requests, seconds }: Policy,
  { allowed, left, wait }: Outcome,
): Readonly<Record<string, string>> => ({
  'RateLimit-Policy': `"default";q=${requests};w=${seconds}`,
  ...(left === null
    ? {}
    : { RateLimit: `"default";r=${allowed ? left : 0};t=${Math.max(1, wait)}` }),
});
