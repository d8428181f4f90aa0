import type { CallOptions, ClientOptions, Fetch, HeadersOption } from '../options.ts';

export interface Settings {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly headers: readonly HeadersOption[];
  readonly requestId: (() => string) | undefined;
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly attempts: number;
  readonly baseDelay: number;
  readonly maxDelay: number;
}

/** The options of a client and those of one call on top, with defaults in place. */
export function settingsOf(client: ClientOptions, call: CallOptions = {}): Settings {
  const { apiKey } = client;
  const retries = { ...client.retries, ...call.retries };
  return {
    baseUrl: client.baseUrl.replace(/\/+$/, ''),
    // Called as a plain function: some platforms refuse to run it as a method of anything.
    fetch: client.fetch ?? ((address, init) => fetch(address, init)),
    headers: [
      apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
      client.headers ?? {},
      call.headers ?? {},
    ],
    requestId: client.requestId,
    timeout: call.timeout ?? client.timeout ?? 60_000,
    attemptTimeout: call.attemptTimeout ?? client.attemptTimeout ?? 20_000,
    attempts: retries.attempts ?? 4,
    baseDelay: retries.baseDelay ?? 250,
    maxDelay: retries.maxDelay ?? 10_000,
  };
}
