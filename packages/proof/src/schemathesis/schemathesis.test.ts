import { expect, test } from 'vitest';
import { serve } from '../serve.ts';
import { schemathesis, WHY_NOT } from './schemathesis.ts';

/** Enough to see what is wrong at once; run.ts makes more. */
const LEAST = 350;

test.skipIf(WHY_NOT)(
  `Schemathesis finds nothing where API and OpenAPI document differ${WHY_NOT ? ` (skipped: ${WHY_NOT})` : ''}`,
  { timeout: 600_000 },
  async () => {
    const server = await serve();
    try {
      const { passed, cases, report } = await schemathesis(server, LEAST, 1);
      expect(passed ? '' : report).toBe('');
      expect(cases).toBeGreaterThanOrEqual(LEAST);
      expect(server.alive()).toBe(true);
    } finally {
      await server.stop();
    }
  },
);
