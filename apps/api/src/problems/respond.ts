import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { baseOf, isFhir } from '../fhir/base.ts';
import { outcomeOf } from '../fhir/outcome.ts';
import { FHIR_JSON } from '../fhir/release.ts';
import { nameless } from '../middleware/nameless.ts';
import type { ProblemError } from './problem-error.ts';
import { problemOf } from './problem-of.ts';
import type { Problem } from './schema.ts';
import { PROBLEMS } from './table.ts';

/**
 * The problem response, the same whatever went wrong: `application/problem+json`, and an
 * OperationOutcome where FHIR is spoken; never stored.
 */
export function respond(c: Context<AppEnv>, error: ProblemError): Response {
  if (isFhir(c.req.path)) {
    return c.body(JSON.stringify(outcomeOf(error, baseOf(c))), PROBLEMS[error.code].status, {
      ...error.details.headers,
      'Content-Type': FHIR_JSON,
    });
  }
  const fields = problemOf(error, nameless(new URL(c.req.url).pathname));
  const body: Problem = { ...fields, requestId: c.get('requestId') };
  return c.body(JSON.stringify(body), fields.status, {
    ...error.details.headers,
    'Content-Type': 'application/problem+json',
  });
}
