import { ConfigError } from './config-error.ts';
import { type Config, readConfig } from './read-config.ts';
import type { Settings } from './settings.ts';

const read = new WeakMap<object, Config | ConfigError>();
const NONE = {};

/** The configuration of settings, read once; or what is wrong with them. */
export function configFor(settings: Settings | undefined): Config | ConfigError {
  const known = read.get(settings ?? NONE);
  if (known) return known;
  let config: Config | ConfigError;
  try {
    config = readConfig(settings ?? NONE);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    config = error;
  }
  read.set(settings ?? NONE, config);
  return config;
}
