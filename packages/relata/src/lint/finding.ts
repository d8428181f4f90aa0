import type { Evidence, Fault, Finding } from '../model/index.ts';

/** Four decimals: more than any sample supports, and the same on every machine. */
export const rounded = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

const plain = (value: unknown): Evidence => {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return value.map((one) => (typeof one === 'number' ? one : String(one)));
  }
  return JSON.stringify(value) ?? String(value);
};

/** Faults of a definition as findings: each is an error, as it cannot be scored. */
export const findingsOfFaults = (faults: readonly Fault[]): readonly Finding[] =>
  faults.map(({ code, path, expected, received }) => ({
    code,
    severity: 'error',
    path,
    ...(path[0] === 'scales' && typeof path[1] === 'string' ? { scale: path[1] } : {}),
    evidence: {
      ...(expected === undefined ? {} : { expected: plain(expected) }),
      ...(received === undefined ? {} : { received: plain(received) }),
    },
  }));
