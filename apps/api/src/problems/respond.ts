import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { ProblemError } from './problem-error.ts';
import { problemOf } from './problem-of.ts';
import type { Problem } from './schema.ts';

/** The problem response, the same whatever went wrong: `application/problem+json`, never stored. */
export function respond(c: Context<AppEnv>, error: ProblemError): Response {
  const fields = problemOf(error, new URL(c.req.url).pathname);
  const body: Problem = { ...fields, requestId: c.get('requestId') };
  return c.body(JSON.stringify(body), fields.status, {
    ...error.details.headers,
    'Content-Type': 'application/problem+json',
  });
}
