/** Where the server listens, and how long it waits. */
export interface Listening {
  readonly port: number;
  readonly hostname: string;
  /** Seconds that requests under way have to end after a signal to stop. */
  readonly grace: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A whole number of an environment variable. */
function whole(env: Environment, name: string, otherwise: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  if (/^\d{1,5}$/.test(text) && Number(text) <= most) return Number(text);
  throw new RangeError(`${name} must be a whole number from 0 to ${most}.`);
}

/**
 * Where to listen: `PORT` (8787; 0 takes any free one), `HOST`
 * (127.0.0.1: who wants to be reached from elsewhere says so), `GRACE_SECONDS` (20).
 *
 * @throws {RangeError} with a sentence that says which variable is wrong and what it may be
 */
export const listeningOf = (env: Environment): Listening => ({
  port: whole(env, 'PORT', 8787, 65_535),
  hostname: env['HOST'] || '127.0.0.1',
  grace: whole(env, 'GRACE_SECONDS', 20, 3600),
});
