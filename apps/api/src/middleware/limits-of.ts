import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { ConfigError } from '../platform/config-error.ts';
import type { Config } from '../platform/read-config.ts';

/** What this installation allows of a request: at most what the operation does. */
export function limitsOf(c: Context<AppEnv>): Pick<Config, 'mostBytes' | 'mostRespondents'> {
  const config = c.get('config');
  if (config instanceof ConfigError) throw config;
  return config;
}
