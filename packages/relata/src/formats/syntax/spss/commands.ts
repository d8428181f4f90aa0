const WIDTH = 90;

/** A command over lines of a safe length, the later ones indented, with its full stop. */
export function command(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(lines.length > 0 ? `  ${word}` : word);
  }
  return `${lines.join('\n')}.`;
}

/** Each line a comment of its own, since a full stop at the end of a line ends a comment. */
export const comment = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => `* ${line.replace(/\.$/, '')}.`);

/** A text in single quotes. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
