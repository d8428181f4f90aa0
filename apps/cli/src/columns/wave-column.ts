import { nearestIds } from 'relata/messages/en';
import { Problem } from '../problems/problem.ts';
import type { Mapped } from './mapped.ts';

/** The column that `--wave` names, which holds the occasion of each row; −1 where it is not given. */
export function waveColumn(
  name: string | undefined,
  header: readonly string[],
  items: ReadonlySet<number>,
  mapped: readonly Mapped[],
): number {
  if (name === undefined) return -1;
  const column = header.indexOf(name);
  if (column < 0) {
    throw new Problem(
      'unknownColumn',
      `--wave names ${name}, which is no column of the file.`,
      [`nearest: ${nearestIds(name, header, 5).join(', ')}`],
      "Where each occasion has columns of its own, write {wave} into --items: 'phq{n}_t{wave}'.",
    );
  }
  if (items.has(column)) {
    throw new Problem('badOption', `--wave names ${name}, which holds answers to an item.`);
  }
  if (mapped.some(({ wave }) => wave !== undefined)) {
    throw new Problem(
      'badOption',
      '--wave and {wave} in --items are two ways of saying where the occasions are.',
      [],
      'Leave one of them out: --wave where each occasion has its rows, {wave} where it has its columns.',
    );
  }
  return column;
}
