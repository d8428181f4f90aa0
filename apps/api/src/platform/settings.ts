/** As much of a Workers KV namespace as keys need. */
export interface KeyStore {
  get(name: string): Promise<string | null>;
}

/** As much of a Workers KV namespace as kept reports need. */
export interface ReportNamespace {
  get(name: string, type: 'arrayBuffer'): Promise<ArrayBuffer | null>;
  put(name: string, value: ArrayBuffer, options: { readonly expirationTtl: number }): Promise<void>;
  delete(name: string): Promise<void>;
}

/** A Workers rate limiting binding: it says yes or no, and no more. */
export interface RateLimitBinding {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

/**
 * Everything that can be set from outside. On Workers these are bindings: variables,
 * secrets, KV namespaces, a rate limiter. Elsewhere they are environment variables, and
 * what is no text is left out.
 */
export interface Settings {
  /** Secret: the keys that are accepted, as a JSON list of records. */
  readonly API_KEYS?: string | undefined;
  /** The same, one entry a key: its name is the hash, its value the record. */
  readonly KEYS?: KeyStore | undefined;
  /** `true`: refuse to serve where no keys are configured. */
  readonly REQUIRE_KEYS?: string | undefined;
  /** Origins whose pages may read responses, separated by blanks or commas; `*` is everyone. */
  readonly ALLOWED_ORIGINS?: string | undefined;
  /** Requests and seconds, as in `600/60`. */
  readonly RATE_LIMIT?: string | undefined;
  /** Counts across the Workers of one place, by the same numbers. */
  readonly RATE_LIMITER?: RateLimitBinding | undefined;
  /** The header in which a proxy that is trusted names who connected. */
  readonly CLIENT_ADDRESS_HEADER?: string | undefined;
  /** The address by which callers know this API, where a proxy stands before it. */
  readonly PUBLIC_URL?: string | undefined;
  /** Bytes of any JSON body: fewer than the operation takes, never more. */
  readonly MAX_BODY_BYTES?: string | undefined;
  /** Respondents of a batch: fewer than 10,000, never more. */
  readonly MAX_RESPONDENTS?: string | undefined;
  /** Where reports are kept whose caller asks for it: a KV namespace, or `memory` of the process. */
  readonly REPORTS?: ReportNamespace | string | undefined;
  /** Minutes for which a report may be kept: fewer than 10,080, and 0 for none. */
  readonly MAX_REPORT_MINUTES?: string | undefined;
  /** Where somebody who reads a report may turn to, as a JSON list. */
  readonly REPORT_HELP_LINES?: string | undefined;
  /** Questions to think about, as JSON: by instrument, then by scale. */
  readonly REPORT_REFLECTIONS?: string | undefined;
}

const TEXTS = [
  'API_KEYS',
  'REQUIRE_KEYS',
  'ALLOWED_ORIGINS',
  'RATE_LIMIT',
  'CLIENT_ADDRESS_HEADER',
  'PUBLIC_URL',
  'MAX_BODY_BYTES',
  'MAX_RESPONDENTS',
  'REPORTS',
  'MAX_REPORT_MINUTES',
  'REPORT_HELP_LINES',
  'REPORT_REFLECTIONS',
] as const satisfies readonly (keyof Settings)[];

/** The settings of a process, from its environment variables. */
export const settingsOf = (environment: Readonly<Record<string, string | undefined>>): Settings =>
  Object.fromEntries(TEXTS.map((name) => [name, environment[name]]));

/** What differs between the platforms that the app runs on. */
export interface Platform {
  /** Settings for the life of the app; without them each request brings its own, as on Workers. */
  readonly settings?: Settings;
  /** Who connected, where the platform knows it by itself (Node's socket); see `CLIENT_ADDRESS_HEADER`. */
  readonly addressOf?: (env: never) => string | undefined;
}
