import { Problem } from '../problems/problem.ts';

const PART = /"((?:[^"]|"")*)"|[^".]+/y;

/** The parts of a table's name, as in `schema.table`; a part that holds a dot stands in double quotes. */
export function tableName(text: string, option = '--from'): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  do {
    PART.lastIndex = at;
    const found = PART.exec(text);
    at = PART.lastIndex;
    if (!found || (at < text.length && text[at] !== '.')) {
      throw new Problem(
        'badOption',
        `${option} cannot read ${JSON.stringify(text)} as the name of a table.`,
        [],
        'Write it as table or schema.table; a part that holds a dot or a quote stands in double quotes, each quote in it twice.',
      );
    }
    parts.push(found[1]?.replaceAll('""', '"') ?? found[0]);
    at++;
  } while (at <= text.length);
  return parts;
}
