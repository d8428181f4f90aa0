import type { ConfigError } from './platform/config-error.ts';
import type { Config } from './platform/read-config.ts';
import type { Settings } from './platform/settings.ts';

/** What the platform brings, and what middleware hands on to everything after it. */
export interface AppEnv {
  Bindings: Settings & {
    /** Aborted once the server is about to stop; only where something stops it. */
    readonly stopping?: AbortSignal;
  };
  Variables: {
    requestId: string;
    config: Config | ConfigError;
    /** True where callers need a key: what one may see, a shared cache must not give to another. */
    guarded?: boolean;
    /** Headers that tell of the rate limit. */
    rateHeaders?: Readonly<Record<string, string>>;
    /** Hash of the definition that scored. */
    definition?: string;
    /** Milliseconds spent on reading the body. */
    read?: number;
  };
}
