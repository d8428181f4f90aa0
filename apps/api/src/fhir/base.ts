import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { ConfigError } from '../platform/config-error.ts';

/**
 * Address of this server, as the caller knows it: canonicals and code systems begin with it.
 * Behind a proxy that ends TLS only the settings know it.
 */
export function baseOf(c: Context<AppEnv>): string {
  const config = c.get('config');
  const told = config instanceof ConfigError ? null : config.publicUrl;
  return told ?? new URL(c.req.url).origin;
}

/** Whether an address is one of FHIR's, where errors are OperationOutcomes. */
export const isFhir = (path: string): boolean => path === '/fhir' || path.startsWith('/fhir/');
