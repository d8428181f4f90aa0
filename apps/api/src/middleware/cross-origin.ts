import { ConfigError } from '../platform/config-error.ts';
import type { Config } from '../platform/read-config.ts';

/** Headers that a page of another origin may read. */
const EXPOSED = [
  'ETag',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Relata-Definition',
  'Retry-After',
  'Server-Timing',
  'Sunset',
  'WWW-Authenticate',
  'X-Request-Id',
].join(', ');

/**
 * What to answer a page of this origin that asks whether it may read. There are no cookies,
 * so anyone may who may call at all; where origins are listed, only those.
 */
export function allowedOrigin(config: Config | ConfigError, origin: string | undefined) {
  if (config instanceof ConfigError) return null;
  if (!config.origins) return '*';
  return origin !== undefined && config.origins.has(origin) ? origin : null;
}

/** Sets what browsers want to know; on a response that is kept also where nobody asked yet. */
export function setCrossOrigin(
  headers: Headers,
  config: Config | ConfigError,
  origin: string | undefined,
  kept: boolean,
): void {
  const listed = !(config instanceof ConfigError) && config.origins !== null;
  if (listed) headers.append('Vary', 'Origin');
  if (origin === undefined && !kept) return;
  const allowed = allowedOrigin(config, origin);
  if (allowed === null) return;
  headers.set('Access-Control-Allow-Origin', allowed);
  headers.set('Access-Control-Expose-Headers', EXPOSED);
}
