const MOST_LETTERS = 90;

function pieces(word: string, most: number): string[] {
  const letters = [...word];
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, i) =>
    letters.slice(i * most, (i + 1) * most).join(''),
  );
}

/** A name in lines of at most `most` letters, broken between words, and within those that are longer. */
export function nameLines(name: string, most: number): string[] {
  const letters = [...name];
  const shown =
    letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : name;
  const lines: string[] = [];
  for (const piece of shown.split(/\s+/u).flatMap((word) => pieces(word, most))) {
    const longer = `${lines.at(-1)} ${piece}`;
    if (lines.length > 0 && [...longer].length <= most) lines.splice(-1, 1, longer);
    else lines.push(piece);
  }
  return lines;
}
