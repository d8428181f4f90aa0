const WIDTH = 96;

/** A long statement over several lines, broken behind commas: inside brackets that means nothing. */
export function folded(statement: string, indent: string): string {
  const found: string[] = [];
  for (const piece of statement.split(/(?<=,) /)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= WIDTH) {
      found[found.length - 1] = `${last} ${piece}`;
    } else found.push(last === undefined ? piece : `${indent}${piece}`);
  }
  return found.join('\n');
}
