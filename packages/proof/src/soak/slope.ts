export interface Sample {
  readonly seconds: number;
  readonly megabytes: number;
}

/** How much memory grows, in MB an hour: the least-squares slope over the samples. */
export function slope(samples: readonly Sample[]): number {
  const mean = (of: (one: Sample) => number) =>
    samples.reduce((sum, one) => sum + of(one), 0) / samples.length;
  const [x, y] = [mean((one) => one.seconds), mean((one) => one.megabytes)];
  const across = samples.reduce((sum, one) => sum + (one.seconds - x) ** 2, 0);
  const along = samples.reduce((sum, one) => sum + (one.seconds - x) * (one.megabytes - y), 0);
  return (along / across) * 3600;
}
