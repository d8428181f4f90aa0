import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Bundle, Observation } from './types.ts';

/** A UUID of version 8 (RFC 9562) from what it names: the same Observation, the same UUID. */
function uuidOf(resource: Observation): string {
  const bytes = sha256(utf8ToBytes(JSON.stringify(resource))).slice(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * Observations in one Bundle: a `collection`; or a `transaction`, which a FHIR server stores
 * as it stands.
 */
export const bundleOf = (
  observations: readonly Observation[],
  type: Bundle['type'] = 'collection',
): Bundle => ({
  resourceType: 'Bundle',
  type,
  entry: observations.map((resource) => ({
    fullUrl: `urn:uuid:${uuidOf(resource)}`,
    resource,
    ...(type === 'transaction' ? { request: { method: 'POST', url: 'Observation' } } : {}),
  })),
});
