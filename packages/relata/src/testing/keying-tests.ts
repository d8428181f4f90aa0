import { expect, expectTypeOf, vi } from 'vitest';

type Body = (...row: readonly unknown[]) => unknown;

export interface CollectedTest {
  readonly name: string;
  /** Throws where the test fails. */
  readonly run: () => Promise<void>;
}

/**
 * The tests of an instrument's `keying.test.ts`, not run: so that they can be run against
 * figures made wrong on purpose.
 */
export async function keyingTests(folder: string): Promise<readonly CollectedTest[]> {
  const collected: CollectedTest[] = [];
  const add = (name: string, body: Body, row: readonly unknown[] = []) =>
    collected.push({
      name,
      run: async () => {
        await body(...row);
      },
    });
  const each = (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) add(name, body, Array.isArray(row) ? row : [row]);
  };
  const test = Object.assign((name: string, body: Body) => add(name, body), { each });
  const describe = Object.assign((_: string, body: () => void) => body(), {
    each: (rows: readonly unknown[]) => (_: string, body: Body) => {
      for (const row of rows) body(...(Array.isArray(row) ? row : [row]));
    },
  });
  vi.doMock('vitest', () => ({ describe, expect, expectTypeOf, it: test, test }));
  try {
    await import(`../instruments/${folder}/keying.test.ts`);
  } finally {
    vi.doUnmock('vitest');
  }
  return collected;
}
