import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { ConfigError } from '../platform/config-error.ts';
import type { Config } from '../platform/read-config.ts';

/**
 * The configuration of this installation.
 *
 * @throws {ConfigError} where its settings are wrong
 */
export function configOf(c: Context<AppEnv>): Config {
  const config = c.get('config');
  if (config instanceof ConfigError) throw config;
  return config;
}
