import { nearestIds } from 'relata/messages/en';
import { list } from '../options/list.ts';
import { Problem } from '../problems/problem.ts';

/**
 * The columns that go into the output beside the scores: `others` (every column that is no
 * item), `all`, `none`, or a list of names.
 */
export function keptColumns(
  keep: string,
  header: readonly string[],
  items: ReadonlySet<number>,
): readonly number[] {
  const every = header.map((_, column) => column);
  if (keep === 'all') return every;
  if (keep === 'none') return [];
  if (keep === 'others') return every.filter((column) => !items.has(column));
  return list('--keep', keep).map((name, i, names) => {
    const column = header.indexOf(name);
    if (column < 0) {
      throw new Problem(
        'unknownColumn',
        `--keep names ${name}, which is no column of the file.`,
        [`nearest: ${nearestIds(name, header, 5).join(', ')}`],
        'Give names of columns, or all, others or none.',
      );
    }
    if (names.indexOf(name) !== i) throw new Problem('badOption', `--keep names ${name} twice.`);
    return column;
  });
}
