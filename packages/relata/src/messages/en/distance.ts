/** Edits from one word to another; infinite where they are more than `most`. */
export function distance(a: string, b: string, most: number): number {
  const none = Number.POSITIVE_INFINITY;
  if (Math.abs(a.length - b.length) > most) return none;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(none);
    next[0] = i;
    let least = i;
    // Further from the diagonal than this, there are too many edits already.
    const end = Math.min(b.length, i + most);
    for (let j = Math.max(1, i - most); j <= end; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const edits = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + same,
      );
      next[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return none;
    row = next;
  }
  const edits = row[b.length] as number;
  return edits > most ? none : edits;
}
