import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { requestIdOf } from './request-id.ts';

/** Let pages of any origin read the response: there is nothing here that belongs to a user. */
export const ANY_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'X-Request-Id, ETag',
};

/**
 * Headers of every response. `no-store` unless an operation says otherwise: answers are
 * health data. They are set on the finished response, which costs less than to have the
 * framework collect them.
 */
export const commonHeaders: MiddlewareHandler<AppEnv> = async (c, next) => {
  const requestId = requestIdOf(c.req.header('x-request-id'));
  c.set('requestId', requestId);
  await next();
  const { headers } = c.res;
  headers.set('X-Request-Id', requestId);
  headers.set('X-Content-Type-Options', 'nosniff');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  if (c.req.header('origin') === undefined) return;
  for (const [name, value] of Object.entries(ANY_ORIGIN)) headers.set(name, value);
};
