const milliseconds = (value: number) => Math.round(value * 10) / 10;

/**
 * Where the time of a request went. Workers stop the clock while a program computes, so
 * that only waiting shows there (for the body to come in); Node shows all of it.
 */
export function serverTiming(total: number, read: number | undefined): string {
  const all = `total;dur=${milliseconds(total)}`;
  return read === undefined
    ? all
    : `read;dur=${milliseconds(read)}, score;dur=${milliseconds(total - read)}, ${all}`;
}
