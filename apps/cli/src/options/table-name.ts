import { parseTableName } from 'relata/sql';
import { Problem } from '../problems/problem.ts';

/** The parts of a table's name, as in `schema.table`; a part that holds a dot stands in double quotes. */
export function tableName(text: string, option = '--from'): readonly string[] {
  const parts = parseTableName(text);
  if (parts) return parts;
  throw new Problem(
    'badOption',
    `${option} cannot read ${JSON.stringify(text)} as the name of a table.`,
    [],
    'Write it as table or schema.table; a part that holds a dot or a quote stands in double quotes, each quote in it twice.',
  );
}
