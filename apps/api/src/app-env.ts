/** What middleware hands on to everything after it. */
export interface AppEnv {
  Variables: { requestId: string };
}
