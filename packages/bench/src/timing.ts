/** Median, least and most of some timings. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] as number,
    min: sorted[0] as number,
    max: sorted.at(-1) as number,
  };
}

/**
 * Times several things in turn, round after round, so that a change in the machine's
 * speed meets all of them. Milliseconds for one call of each.
 */
export function inTurn<K extends string>(
  things: Readonly<Record<K, () => void>>,
  rounds: number,
): Record<K, Spread> {
  const names = Object.keys(things) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    K,
    number[]
  >;
  for (let round = -2; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      things[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, spread(times[name])])) as Record<K, Spread>;
}

export const figure = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

export const shown = ({ median, min, max }: Spread, scale = 1): string =>
  `${figure(median * scale)} (${figure(min * scale)}-${figure(max * scale)})`;

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
