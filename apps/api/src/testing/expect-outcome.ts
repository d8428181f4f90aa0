import { expect } from 'vitest';
import type { OperationOutcome } from '../fhir/outcome.ts';
import { PROBLEMS, type ProblemCode } from '../problems/table.ts';

/** What an OperationOutcome says, in the words of a problem. */
export interface Outcome {
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly {
    readonly code: string | undefined;
    readonly path: readonly string[];
    readonly detail: string;
  }[];
}

/** Steps of an expression: `parameter[0].resource` is `parameter[0]` and `resource`. */
const steps = (expression: string | undefined) => expression?.split('.') ?? [];

/** Expects an OperationOutcome: its type, and the status that the table gives its code. */
export async function expectOutcome(response: Response, code: ProblemCode): Promise<Outcome> {
  expect(response.headers.get('content-type')).toBe('application/fhir+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const { resourceType, issue } = (await response.json()) as OperationOutcome;
  expect(resourceType).toBe('OperationOutcome');
  expect(issue.length).toBeGreaterThan(0);
  for (const { severity, details } of issue) {
    expect([severity, details.coding[0]?.system]).toEqual(['error', 'http://relata.test/problems']);
    expect(details.coding[0]?.code).toBe(code);
  }
  expect(response.status).toBe(PROBLEMS[code].status);
  return {
    status: response.status,
    detail: issue[0]?.diagnostics ?? '',
    errors: issue
      .filter(({ details }) => details.coding.length > 1)
      .map(({ details, expression, location, diagnostics }) => ({
        code: details.coding[1]?.code,
        path: steps(expression?.[0] ?? location?.[0]),
        detail: diagnostics,
      })),
  };
}
