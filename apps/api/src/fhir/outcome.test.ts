import type * as R4 from 'fhir/r4.js';
import type * as R5 from 'fhir/r5.js';
import { expect, expectTypeOf, test } from 'vitest';
import { ProblemError } from '../problems/problem-error.ts';
import { PROBLEM_CODES, PROBLEMS } from '../problems/table.ts';
import { type OperationOutcome, outcomeOf } from './outcome.ts';

const base = 'https://forms.example';

test('Every problem is an OperationOutcome with its code, its title and what to do', () => {
  for (const code of PROBLEM_CODES) {
    const { resourceType, issue } = outcomeOf(new ProblemError(code), base);
    const { title, mend } = PROBLEMS[code];
    expect(resourceType).toBe('OperationOutcome');
    expect(issue).toMatchObject([
      {
        severity: 'error',
        details: { coding: [{ system: `${base}/problems`, code, display: title }], text: title },
        diagnostics: mend,
      },
    ]);
  }
});

test('A problem with more errors than it lists says so first', () => {
  const error = { code: 'required', path: ['parameter', 0], expected: null, detail: 'x' } as const;
  const all = outcomeOf(new ProblemError('invalidBody', { errors: [error] }), base);
  expect(all.issue.map(({ expression }) => expression)).toEqual([['parameter[0]']]);
  const some = outcomeOf(new ProblemError('invalidBody', { errors: [error], errorCount: 2 }), base);
  expect(some.issue.map(({ diagnostics }) => diagnostics)).toEqual([
    PROBLEMS.invalidBody.mend,
    'x',
  ]);
});

test('An OperationOutcome has the elements and codes of R4 and of R5', () => {
  expectTypeOf<OperationOutcome>().toExtend<R4.OperationOutcome>();
  expectTypeOf<OperationOutcome>().toExtend<R5.OperationOutcome>();
});
