import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { ConfigError } from '../platform/config-error.ts';
import { ALWAYS, HTTPS_ONLY, NOTHING } from './common-headers.ts';
import { serverTiming } from './server-timing.ts';

/** What every such answer carries. */
const PLAIN = {
  ...ALWAYS,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': NOTHING,
  'Content-Type': 'application/json',
};

const OVER_HTTPS = { ...PLAIN, ...HTTPS_ONLY };

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
 * set one by one are given to the response as it is made, where none depends on the caller:
 * each step out of the program costs, and a sixth of such a request went into them.
 */
export function answerJson(c: Context<AppEnv>, body: object): Response {
  const text = JSON.stringify(body);
  if (!isOrdinary(c)) return c.body(text, 200, { 'Content-Type': 'application/json' });
  const headers: Record<string, string> = {
    ...(c.req.url.startsWith('https:') ? OVER_HTTPS : PLAIN),
    'X-Request-Id': c.get('requestId'),
    'Server-Timing': serverTiming(performance.now() - c.get('started'), c.get('read')),
  };
  const definition = c.get('definition');
  if (definition !== undefined) headers['Relata-Definition'] = definition;
  c.set('complete', true);
  return new Response(text, { headers });
}
