/** What the platform hands to the app: bindings of a Worker, environment and connection in Node. */
export interface Bindings {
  /** Aborted once the server is about to stop; only where something stops it. */
  readonly stopping?: AbortSignal;
}

/** What middleware hands on to everything after it. */
export interface AppEnv {
  Bindings: Bindings;
  Variables: { requestId: string };
}
