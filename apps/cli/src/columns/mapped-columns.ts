import type { Field } from 'relata';
import { nearestIds } from 'relata/messages/en';
import { list } from '../options/list.ts';
import { Problem } from '../problems/problem.ts';

/** Reads `--map phq9_1=mood,phq9_2=sleep`: the column of each answer that is named. */
export function mappedColumns(
  value: string | undefined,
  fields: readonly Field[],
): Readonly<Record<string, string>> {
  const ids = fields.map(({ id }) => id);
  const found: Record<string, string> = {};
  for (const entry of value === undefined ? [] : list('--map', value)) {
    const at = entry.indexOf('=');
    const id = entry.slice(0, Math.max(0, at));
    const column = entry.slice(at + 1);
    if (at < 1 || column === '') {
      throw new Problem(
        'badOption',
        `--map has the entry ${JSON.stringify(entry)}, which names no answer and column.`,
        [],
        'Write each as answer=column: --map phq9_1=mood,phq9_2=sleep.',
      );
    }
    if (!ids.includes(id)) {
      throw new Problem('badOption', `--map names ${id}, which is no answer of the instrument.`, [
        `nearest: ${nearestIds(id, ids, 3).join(', ')}`,
      ]);
    }
    if (Object.hasOwn(found, id)) throw new Problem('badOption', `--map names ${id} twice.`);
    found[id] = column;
  }
  return found;
}
