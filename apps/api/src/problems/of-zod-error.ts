import type * as z from '../platform/zod.ts';
import { MOST_ERRORS } from './error-items.ts';
import { ProblemError } from './problem-error.ts';
import type { RequestFault } from './request-faults.ts';
import type { ErrorItem } from './schema.ts';

type ZodIssue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

const asPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

const named = (path: Path) => (path.length > 0 ? `\`${path.join('.')}\`` : 'The body');

/** What an issue of Zod expects; null where it says nothing that a program could use. */
function expectedOf(issue: ZodIssue): unknown {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values;
    case 'too_small':
      return { min: issue.minimum };
    case 'too_big':
      return { max: issue.maximum };
    case 'custom':
    case 'invalid_union':
      return issue.message;
    default:
      return null;
  }
}

const FAULTS: { readonly [code in ZodIssue['code']]?: RequestFault } = {
  invalid_type: 'wrongType',
  invalid_value: 'notAllowed',
  too_small: 'outOfRange',
  too_big: 'outOfRange',
  unrecognized_keys: 'unknownKey',
};

function sentence(code: RequestFault, path: Path, expected: unknown): string {
  const what = named(path);
  const list = Array.isArray(expected) ? expected.join(', ') : null;
  switch (code) {
    case 'required':
      return `${what} is required.`;
    case 'unknownKey':
      return `${what} is not something that this operation takes.`;
    case 'notAllowed':
      return `${what} must be ${list?.includes(', ') ? `one of ${list}` : list}.`;
    case 'outOfRange':
      return `${what} is outside the allowed range: ${JSON.stringify(expected)}.`;
    default:
      return expected === null
        ? `${what} does not have the shape that it should.`
        : `${what} must be: ${String(expected)}.`;
  }
}

/** Whether the request has nothing at all at this path. */
function isAbsent(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return true;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === undefined;
}

function itemsOf(issue: ZodIssue, data: unknown, under: Path): ErrorItem[] {
  const path = [...under, ...asPath(issue.path)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknownKey',
      path: [...path, key],
      expected: null,
      detail: sentence('unknownKey', [...path, key], null),
    }));
  }
  const code = isAbsent(data, asPath(issue.path))
    ? 'required'
    : (FAULTS[issue.code] ?? 'wrongType');
  const expected = expectedOf(issue);
  return [{ code, path, expected, detail: sentence(code, path, expected) }];
}

/**
 * The problem of a request whose shape is wrong; nothing of what was received is in it but keys.
 *
 * @param under where in the body the data stand
 */
export function ofZodError(
  error: { readonly issues: readonly ZodIssue[] },
  target: string,
  data: unknown,
  under: Path = [],
): ProblemError {
  const errors = error.issues.flatMap((issue) => itemsOf(issue, data, under));
  return new ProblemError(target === 'json' ? 'invalidBody' : 'invalidParameter', {
    errors: errors.slice(0, MOST_ERRORS),
    errorCount: errors.length,
  });
}
