import { describe, expect, test } from 'vitest';
import { problemAnswers } from '../scripts/problem-answers.ts';
import answers from '../src/docs/problem-answers.json' with { type: 'json' };
import { PROBLEM_HELP } from '../src/docs/problem-help.ts';
import type { OperationOutcome } from '../src/fhir/outcome.ts';
import { PROBLEM_CODES } from '../src/problems/table.ts';

/** Problems that no request has by itself: they come from how the program or its host is. */
const WITHOUT_EXAMPLE = [
  'badConfiguration',
  'insufficientScope',
  'internalError',
  'invalidKey',
  'missingKey',
  'notReady',
  'rateLimited',
  'reportsNotKept',
  'rowTooLong',
];

/** The code of a problem, or of the OperationOutcome that FHIR has in its place. */
const codeOf = (answer: object): unknown =>
  'issue' in answer
    ? (answer as OperationOutcome).issue[0]?.details.coding[0]?.code
    : (answer as { readonly code?: unknown }).code;

describe('The page of each problem', () => {
  test('says how it comes about and what to do', () => {
    expect(Object.keys(PROBLEM_HELP).sort()).toEqual([...PROBLEM_CODES].sort());
    for (const { cause, steps } of Object.values(PROBLEM_HELP)) {
      expect(cause).toMatch(/\.$/);
      expect(steps.length).toBeGreaterThan(0);
    }
  });

  test('has an example, but for faults that are ours', () => {
    const without = PROBLEM_CODES.filter((code) => PROBLEM_HELP[code].example === null);
    expect([...without].sort()).toEqual(WITHOUT_EXAMPLE);
  });

  // What mends a failure: npx -y pnpm@12 --filter @relata/api openapi
  test('shows what the API answers to its example, which is that problem', async () => {
    const found = await problemAnswers();
    expect(answers).toEqual(found);
    for (const [code, answer] of Object.entries(found)) expect(codeOf(answer as object)).toBe(code);
  });
});
