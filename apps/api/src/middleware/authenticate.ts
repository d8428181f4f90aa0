import { findKey } from '../keys/find-key.ts';
import type { KeyRecord, Scope } from '../keys/key-record.ts';
import type { Config } from '../platform/read-config.ts';
import { ProblemError } from '../problems/problem-error.ts';

/** A challenge as RFC 6750 has it; without an error where no key was sent. */
const challenge = (error?: 'invalid_token' | 'insufficient_scope', scope?: Scope) => ({
  'WWW-Authenticate': [
    'Bearer realm="relata"',
    ...(error ? [`error="${error}"`] : []),
    ...(scope ? [`scope="${scope}"`] : []),
  ].join(', '),
});

/** The record of the key in an `Authorization` header, or the problem with it. */
export async function authenticate(
  header: string | undefined,
  keys: NonNullable<Config['keys']>,
  now: number,
): Promise<KeyRecord | ProblemError> {
  const text = /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1];
  if (text === undefined) return new ProblemError('missingKey', { headers: challenge() });
  const record = await findKey(text, keys, now);
  return record ?? new ProblemError('invalidKey', { headers: challenge('invalid_token') });
}

/** @throws {ProblemError} insufficientScope */
export function requireScope({ scopes }: KeyRecord, scope: Scope): void {
  if (scopes.includes('*') || scopes.includes(scope)) return;
  throw new ProblemError('insufficientScope', {
    detail: `The key does not allow this: it needs the scope \`${scope}\`.`,
    headers: challenge('insufficient_scope', scope),
  });
}
