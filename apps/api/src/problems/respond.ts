import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { ProblemError } from './problem-error.ts';
import { problemOf } from './problem-of.ts';
import type { Problem } from './schema.ts';

/** The problem response, the same whatever went wrong: `application/problem+json`, never stored. */
export function respond(c: Context<AppEnv>, error: ProblemError): Response {
  const fields = problemOf(error, new URL(c.req.url).pathname);
  const body: Problem = { ...fields, requestId: c.get('requestId') };
  c.header('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(error.details.headers ?? {})) c.header(name, value);
  return c.body(JSON.stringify(body), fields.status, {
    'Content-Type': 'application/problem+json',
  });
}
