import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { InstrumentDefinition } from '../model/index.ts';
import { scoringPart } from './scoring-part.ts';

/**
 * `sha256:` and the SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of the part
 * of a definition that decides scores. Any change to that part changes it.
 */
export function definitionHash(definition: InstrumentDefinition): string {
  const text = canonicalize(scoringPart(definition));
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text as string)))}`;
}
