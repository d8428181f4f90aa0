const PART = /"((?:[^"]|"")*)"|[^".]+/y;

/**
 * The parts of a table's name, as in `schema.table`; a part that holds a dot or a quote
 * stands in double quotes, each quote in it twice.
 *
 * @returns the parts; null where the text cannot be read as a name
 *
 * @example
 * parseTableName('study."my.table"'); // ['study', 'my.table']
 */
export function parseTableName(text: string): readonly string[] | null {
  const parts: string[] = [];
  let at = 0;
  do {
    PART.lastIndex = at;
    const found = PART.exec(text);
    at = PART.lastIndex;
    if (!found || (at < text.length && text[at] !== '.')) return null;
    parts.push(found[1]?.replaceAll('""', '"') ?? found[0]);
    at++;
  } while (at <= text.length);
  return parts;
}
