import { createHash } from 'node:crypto';

const PLAIN = /^[a-z0-9][a-z0-9_-]{0,79}$/;

/**
 * The name of a respondent's file, such as `report-r17.html`: safe on any disk, and never that of
 * another, not even where upper and lower case are one. Ids of other signs than small letters,
 * digits, `-` and `_` are shortened to those, with a part of their SHA-256 behind a tilde.
 */
export function fileForId(kind: string, id: string, ending: string): string {
  if (PLAIN.test(id)) return `${kind}-${id}.${ending}`;
  const plain = id
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .slice(0, 40);
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 20);
  return `${kind}-${plain}~${hash}.${ending}`;
}
