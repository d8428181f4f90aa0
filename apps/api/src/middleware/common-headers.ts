import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { requestIdOf } from './request-id.ts';

/** Lets pages of any origin read the response: there is nothing here that belongs to a user. */
export function allowAnyOrigin(c: Context): void {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Expose-Headers', 'X-Request-Id, ETag');
}

/** Headers of every response. `no-store` unless an operation says otherwise: answers are health data. */
export const commonHeaders: MiddlewareHandler<AppEnv> = (c, next) => {
  const requestId = requestIdOf(c.req.header('x-request-id'));
  c.set('requestId', requestId);
  c.header('X-Request-Id', requestId);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Cache-Control', 'no-store');
  if (c.req.header('origin') !== undefined) allowAnyOrigin(c);
  return next();
};
