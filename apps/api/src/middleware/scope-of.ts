import type { Scope } from '../keys/key-record.ts';
import { KEPT } from './nameless.ts';

const DOCUMENTS = /^\/(|openapi\.json|docs|docs\/.*|problems|problems\/.*)$/;
const SERVICE = /^\/(health|ready)(\/.*)?$/;

/** The address itself is the leave: whoever has it may pass without a key, and is counted. */
export const BY_ADDRESS = 'byAddress';

/** Whether an address is a document about the API, which anybody may read. */
export const isDocument = (path: string): boolean => DOCUMENTS.test(path);

/**
 * What a key must allow for a request; null where none is needed. Every address that is not
 * named as open needs one, those included that do not exist yet.
 */
export function scopeOf(
  method: string,
  path: string,
): Exclude<Scope, '*'> | typeof BY_ADDRESS | null {
  // A browser asks for leave without a key.
  if (method === 'OPTIONS' || isDocument(path) || SERVICE.test(path)) return null;
  if (path.startsWith(KEPT)) return BY_ADDRESS;
  if (path === '/mcp' || path.startsWith('/mcp/')) return 'mcp';
  if (method === 'GET' || method === 'HEAD') return 'read';
  return path === '/v1/score' ? 'definition' : 'score';
}
