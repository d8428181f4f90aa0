import { Problem } from '../problems/problem.ts';

/**
 * Reads an option that may differ between instruments: one value where one instrument is
 * scored, else `id=value,id=value`. A value may hold commas and equals signs of its own.
 */
export function perInstrument(
  option: string,
  value: string | undefined,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  if (value === undefined) return new Map();
  const keys = [...value.matchAll(/(?:^|,)([a-z][a-z0-9-]*)=/g)].filter(
    (match) => ids.includes(match[1] as string) || (match.index === 0 && ids.length > 1),
  );
  const found = new Map<string, string>();
  if (keys[0]?.index === 0) {
    keys.forEach((key, i) => {
      const id = key[1] as string;
      if (!ids.includes(id)) {
        throw new Problem('badOption', `${option} names ${id}, which is not being scored.`, [
          `scored: ${ids.join(', ')}`,
        ]);
      }
      if (found.has(id)) throw new Problem('badOption', `${option} names ${id} twice.`);
      found.set(id, value.slice(key.index + key[0].length, keys[i + 1]?.index));
    });
    return found;
  }
  if (ids.length > 1) {
    throw new Problem(
      'badOption',
      `${option} has one value, and ${ids.length} instruments are scored.`,
      [],
      `Say which it belongs to: ${option} '${ids.map((id) => `${id}=…`).join(',')}'.`,
    );
  }
  return new Map([[ids[0] as string, value]]);
}
