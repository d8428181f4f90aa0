import type { Fault, FaultCode } from '../../model/index.ts';

/** Numbers nearer to each other than this are taken for equal. */
export const TOLERANCE = 1e-9;

/** Collects faults, so that an author sees all of them at once. */
export interface Faults {
  readonly list: Fault[];
  add(code: FaultCode, path: Fault['path'], expected?: unknown, received?: unknown): void;
}

export function newFaults(): Faults {
  const list: Fault[] = [];
  return {
    list,
    add(code, path, expected, received) {
      list.push({
        code,
        path,
        ...(expected === undefined ? {} : { expected }),
        ...(received === undefined ? {} : { received }),
      });
    },
  };
}
