import { ConfigError } from '../platform/config-error.ts';
import type { Config } from '../platform/read-config.ts';

const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether agents may ask from here: from no page at all, from a page of this machine, or
 * from an origin that the settings name.
 */
export function mayAsk(origin: string | null, config: Config | ConfigError): boolean {
  if (origin === null) return true;
  if (!(config instanceof ConfigError) && config.origins?.has(origin)) return true;
  return URL.canParse(origin) && LOCAL.has(new URL(origin).hostname);
}
