import { type Place, placeName } from './numbered.ts';
import { patternReader } from './pattern.ts';

/** Patterns under which a header has each answer exactly once: what the user may have meant. */
export function suggestPatterns(
  header: readonly string[],
  places: readonly Place[],
): readonly string[] {
  const parts = [...new Set(places.flatMap(({ part }) => part ?? []))];
  const wanted = places.map(placeName);
  const candidates = new Set<string>();
  for (const name of header) {
    for (const digits of name.matchAll(/\d+/g)) {
      const rest = name.slice(digits.index + digits[0].length);
      const pattern = `${name.slice(0, digits.index)}{n}${rest}`;
      if (/[{}]/.test(name)) continue;
      if (parts.length === 0) candidates.add(pattern);
      for (const part of parts) {
        if (pattern.includes(part)) candidates.add(pattern.replace(part, '{part}'));
      }
    }
  }
  return [...candidates].filter((pattern) => {
    const read = patternReader(pattern, parts);
    const found = header
      .map(read)
      .filter((place) => place !== null)
      .map(placeName);
    return found.length === wanted.length && wanted.every((place) => found.includes(place));
  });
}

/** One pattern for several that differ in one word, which is then the occasion; undefined where there is none. */
export function suggestWaves(patterns: readonly string[]): string | undefined {
  const found = new Set<string>();
  for (const pattern of patterns) {
    for (const word of pattern.matchAll(/(?<!\{)[\p{L}\p{N}]+(?!\})/gu)) {
      const rest = pattern.slice(word.index + word[0].length);
      const candidate = `${pattern.slice(0, word.index)}{wave}${rest}`;
      const named = /\p{L}/u.test(candidate.replace(/\{\w+\}/g, ''));
      if (named && found.has(candidate)) return candidate;
      found.add(candidate);
    }
  }
  return undefined;
}
