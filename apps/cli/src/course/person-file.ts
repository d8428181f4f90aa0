import { createHash } from 'node:crypto';

const PLAIN = /^[a-z0-9][a-z0-9_-]{0,79}$/;

/**
 * The name of a person's file: safe on any disk, and never that of another person, not even where
 * upper and lower case are one. Ids of other signs than small letters, digits, `-` and `_` are
 * shortened to those, with a part of their SHA-256 behind a tilde.
 */
export function personFile(person: string): string {
  if (PLAIN.test(person)) return `person-${person}.svg`;
  const plain = person
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .slice(0, 40);
  const hash = createHash('sha256').update(person).digest('hex').slice(0, 20);
  return `person-${plain}~${hash}.svg`;
}
