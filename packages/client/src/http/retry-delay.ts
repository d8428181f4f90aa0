interface Delays {
  readonly baseDelay: number;
  readonly maxDelay: number;
}

/**
 * Milliseconds to wait after a failed attempt: full jitter, a random share of a limit that doubles
 * with each attempt, so that clients which failed together do not come back together. What the
 * server asks for comes on top, and is never cut short.
 *
 * @param attempt 0 for the first
 * @param random from 0 to 1
 */
export const retryDelay = (
  { baseDelay, maxDelay }: Delays,
  attempt: number,
  retryAfter: number | null,
  random: number,
): number => {
  const most = Math.min(maxDelay, baseDelay * 2 ** attempt);
  return Math.round((retryAfter ?? 0) + random * (retryAfter === null ? most : baseDelay));
};
