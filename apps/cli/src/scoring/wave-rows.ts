/** Rows by occasion, in the order in which the occasions first occur. */
export interface WaveRows {
  /** Counts a row whose cell holds these bytes. */
  add(bytes: Uint8Array, from: number, to: number): void;
  /** Null where there are more different cells than any column of occasions has. */
  report(): readonly { readonly wave: string; readonly rows: number }[] | null;
}

/** More than these are no occasions. */
const MOST = 200;

interface Wave {
  readonly bytes: Uint8Array;
  rows: number;
}

function same({ bytes: known }: Wave, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== known.length) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[from + i]) return false;
  return true;
}

export function waveRows(): WaveRows {
  const waves: Wave[] = [];
  let last: Wave | undefined;
  return {
    add(bytes, from, to) {
      if (waves.length > MOST) return;
      if (!last || !same(last, bytes, from, to)) {
        last = waves.find((wave) => same(wave, bytes, from, to));
        if (!last) {
          last = { bytes: bytes.slice(from, to), rows: 0 };
          waves.push(last);
        }
      }
      last.rows++;
    },
    report: () =>
      waves.length > MOST
        ? null
        : waves.map(({ bytes, rows }) => ({ wave: Buffer.from(bytes).toString(), rows })),
  };
}
