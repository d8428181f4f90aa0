import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { configFor } from '../platform/config-for.ts';
import type { Platform } from '../platform/settings.ts';
import { setCrossOrigin } from './cross-origin.ts';
import { requestIdOf } from './request-id.ts';
import { serverTiming } from './server-timing.ts';

/** For responses that are no pages: nothing in them may load, run or be framed. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/**
 * Headers of every response. `no-store` unless an operation says otherwise: answers are
 * health data. They are set on the finished response, which costs less than to have the
 * framework collect them.
 */
export const commonHeaders =
  (platform: Platform): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const started = performance.now();
    const requestId = requestIdOf(c.req.header('x-request-id'));
    const config = configFor(platform.settings ?? c.env);
    c.set('requestId', requestId);
    c.set('config', config);
    await next();
    const { headers } = c.res;
    headers.set('X-Request-Id', requestId);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Server-Timing', serverTiming(performance.now() - started, c.get('read')));
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', NOTHING);
    if (c.req.url.startsWith('https:')) {
      headers.set('Strict-Transport-Security', 'max-age=63072000');
    }
    const definition = c.get('definition');
    if (definition !== undefined) headers.set('Relata-Definition', definition);
    const rate = c.get('rateHeaders');
    for (const name in rate) headers.set(name, rate[name] as string);
    const kept = headers.has('Cache-Control');
    if (!kept) headers.set('Cache-Control', 'no-store');
    setCrossOrigin(headers, config, c.req.header('origin'), kept);
  };
