const has = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());

/**
 * Entries whose text is the one asked for; where none is, those that hold it as a part, in
 * any case. A text that names one entry in full never means another that is longer.
 */
export function picked<T>(
  entries: readonly T[],
  textOf: (entry: T) => string | undefined,
  asked: string | undefined,
): readonly T[] {
  if (asked === undefined) return entries;
  const same = entries.filter((entry) => textOf(entry) === asked);
  return same.length > 0
    ? same
    : asked.trim() === ''
      ? []
      : entries.filter((entry) => has(textOf(entry) ?? '', asked));
}
