import type { Scope } from '../keys/key-record.ts';

const DOCUMENTS = /^\/(|openapi\.json|docs|docs\/.*|problems|problems\/.*)$/;
const SERVICE = /^\/(health|ready)(\/.*)?$/;

/** Whether an address is a document about the API, which anybody may read. */
export const isDocument = (path: string): boolean => DOCUMENTS.test(path);

/**
 * What a key must allow for a request; null where none is needed. Every address that is not
 * named as open needs one, those included that do not exist yet.
 */
export function scopeOf(method: string, path: string): Exclude<Scope, '*'> | null {
  // A browser asks for leave without a key.
  if (method === 'OPTIONS' || isDocument(path) || SERVICE.test(path)) return null;
  if (path === '/mcp' || path.startsWith('/mcp/')) return 'mcp';
  if (method === 'GET' || method === 'HEAD') return 'read';
  return path === '/v1/score' ? 'definition' : 'score';
}
