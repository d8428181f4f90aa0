import type { createApp } from '@relata/api/src/app.ts';
import { describe, expectTypeOf, test } from 'vitest';
import type { OperationsOf, ProblemOf } from '../scripts/operations-of.ts';
import type { Operations, Problem } from './operations.ts';
import type { Filter, Query } from './types.ts';

type App = ReturnType<typeof createApp>;

describe('The types of the client are those of the API (else run: pnpm --filter @relata/client generate)', () => {
  test('what goes in and comes out of every operation', () => {
    expectTypeOf<Operations>().toEqualTypeOf<OperationsOf<App>>();
  });

  test('what a problem holds', () => {
    expectTypeOf<Problem>().toEqualTypeOf<ProblemOf<App>>();
  });

  test('what narrows a list', () => {
    expectTypeOf<keyof Filter>().toEqualTypeOf<keyof Query<'GET /v1/instruments'>>();
    expectTypeOf<Filter>().toExtend<Query<'GET /v1/instruments'>>();
  });
});
