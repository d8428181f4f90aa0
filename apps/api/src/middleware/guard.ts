import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { callerAddress } from '../limits/caller-address.ts';
import { ConfigError } from '../platform/config-error.ts';
import type { Platform } from '../platform/settings.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { authenticate, requireScope } from './authenticate.ts';
import { rateHeaders } from './rate-headers.ts';
import { BY_ADDRESS, isDocument, scopeOf } from './scope-of.ts';

/**
 * Lets a request through that may pass: by its key where keys are configured, and within
 * its rate limit where there is one. Whoever sends no good key is counted by address, so
 * that trying keys is limited too.
 *
 * @throws {ConfigError} where the settings are wrong
 * @throws {ProblemError} missingKey, invalidKey, insufficientScope, rateLimited
 */
export const guard =
  ({ addressOf }: Platform): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const config = c.get('config');
    const { method, path } = c.req;
    if (config instanceof ConfigError) {
      if (isDocument(path)) return next();
      throw config;
    }
    const { keys, rate, addressHeader } = config;
    const scope = keys || rate ? scopeOf(method, path) : null;
    if (scope === null) return next();
    const now = Date.now();
    const keyed = keys && scope !== BY_ADDRESS ? keys : null;
    const key = keyed ? await authenticate(c.req.header('authorization'), keyed, now) : null;
    const known = key && !(key instanceof ProblemError) ? key : null;
    if (rate) {
      const named =
        addressHeader === null ? addressOf?.(c.env as never) : c.req.header(addressHeader);
      const caller = known ? `client ${known.client}` : `address ${callerAddress(named)}`;
      const outcome = await rate.limiter(caller, now);
      const headers = rateHeaders(rate.policy, outcome);
      c.set('rateHeaders', headers);
      if (!outcome.allowed) {
        throw new ProblemError('rateLimited', { headers: { 'Retry-After': String(outcome.wait) } });
      }
    }
    if (key instanceof ProblemError) throw key;
    if (known && scope !== BY_ADDRESS) {
      c.set('guarded', true);
      requireScope(known, scope);
    }
    return next();
  };
