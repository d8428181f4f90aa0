import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { configFor } from '../platform/config-for.ts';
import type { Platform } from '../platform/settings.ts';
import { setCrossOrigin } from './cross-origin.ts';
import { requestIdOf } from './request-id.ts';
import { serverTiming } from './server-timing.ts';

/** For responses that are no pages: nothing in them may load, run or be framed. */
export const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** Headers that are the same whatever is answered. */
export const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Over plain HTTP it would be ignored. */
export const HTTPS_ONLY = { 'Strict-Transport-Security': 'max-age=63072000' };

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
    c.set('started', started);
    await next();
    if (c.get('complete')) return;
    const { headers } = c.res;
    headers.set('X-Request-Id', requestId);
    for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
    headers.set('Server-Timing', serverTiming(performance.now() - started, c.get('read')));
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', NOTHING);
    if (c.req.url.startsWith('https:')) {
      for (const [name, value] of Object.entries(HTTPS_ONLY)) headers.set(name, value);
    }
    const definition = c.get('definition');
    if (definition !== undefined) headers.set('Relata-Definition', definition);
    const rate = c.get('rateHeaders');
    for (const name in rate) headers.set(name, rate[name] as string);
    const kept = headers.has('Cache-Control');
    if (!kept) headers.set('Cache-Control', 'no-store');
    setCrossOrigin(headers, config, c.req.header('origin'), kept);
  };
