/** When to send a request again: every operation of the API is safe to repeat. */
export interface RetryOptions {
  /** Most times that a request is sent, the first one included. Default 4; 1 is never again. */
  readonly attempts?: number | undefined;
  /** Most milliseconds to wait before the second attempt; doubles from there. Default 250. */
  readonly baseDelay?: number | undefined;
  /** Most milliseconds to wait before any attempt, unless the server asks for more. Default 10,000. */
  readonly maxDelay?: number | undefined;
}

export type HeadersOption =
  | Readonly<Record<string, string>>
  | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>);

/** The part of `fetch` that the client uses. */
export type Fetch = (address: string, init: RequestInit) => Response | Promise<Response>;

export interface ClientOptions {
  /** Where the API is, with or without a path: `https://scores.example.org`. */
  readonly baseUrl: string;
  /** Sent as `Authorization: Bearer`. In a page everybody can read it: use a server of your own there. */
  readonly apiKey?: string | undefined;
  /** Instead of the platform's own `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request; a function is asked again before each attempt. */
  readonly headers?: HeadersOption | undefined;
  /** Makes the `X-Request-Id` of a call, the same for all its attempts. Not from names or answers. */
  readonly requestId?: (() => string) | undefined;
  /** Most milliseconds for a whole call, attempts and waiting included. Default 60,000; no limit for a stream. */
  readonly timeout?: number | undefined;
  /** Most milliseconds for one attempt; in a stream, for the server to say something. Default 20,000. */
  readonly attemptTimeout?: number | undefined;
  readonly retries?: RetryOptions | undefined;
}

export interface CallOptions {
  /** Aborts the call at any time, also while it waits to try again. */
  readonly signal?: AbortSignal | undefined;
  readonly headers?: HeadersOption | undefined;
  readonly timeout?: number | undefined;
  readonly attemptTimeout?: number | undefined;
  readonly retries?: RetryOptions | undefined;
}

/** Options of a call apart from those that say how to score. */
export function splitOptions<O extends CallOptions>(
  options: O,
): readonly [CallOptions, Omit<O, keyof CallOptions>] {
  const { signal, headers, timeout, attemptTimeout, retries, ...scoring } = options;
  return [{ signal, headers, timeout, attemptTimeout, retries }, scoring];
}
