import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { ConfigError } from '../platform/config-error.ts';
import { ALWAYS, HTTPS_ONLY, NOTHING } from './common-headers.ts';
import { serverTiming } from './server-timing.ts';

let plain: Headers | undefined;
let overHttps: Headers | undefined;

/** What every such answer carries, to be copied as a whole. */
function template(https: boolean): Headers {
  const common = {
    ...ALWAYS,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': NOTHING,
    'Content-Type': 'application/json',
  };
  if (!https) return (plain ??= new Headers(common));
  return (overHttps ??= new Headers({ ...common, ...HTTPS_ONLY }));
}

/** Whether a response needs no header that depends on who asks. */
function isOrdinary(c: Context<AppEnv>): boolean {
  const config = c.get('config');
  return (
    !(config instanceof ConfigError) &&
    config.origins === null &&
    config.rate === null &&
    c.req.header('origin') === undefined
  );
}

/**
 * Answers with the JSON of one respondent's scores. The headers that `commonHeaders` would
 * set one by one are copied together where none depends on the caller: each costs a step out
 * of the program, and a sixth of such a request went into them.
 */
export function answerJson(c: Context<AppEnv>, body: object): Response {
  const text = JSON.stringify(body);
  if (!isOrdinary(c)) return c.body(text, 200, { 'Content-Type': 'application/json' });
  const headers = new Headers(template(c.req.url.startsWith('https:')));
  headers.set('X-Request-Id', c.get('requestId'));
  const definition = c.get('definition');
  if (definition !== undefined) headers.set('Relata-Definition', definition);
  headers.set('Server-Timing', serverTiming(performance.now() - c.get('started'), c.get('read')));
  c.set('complete', true);
  return new Response(text, { headers });
}
