import type { Direction, Towards } from '../../model/index.ts';

/** 1 where higher scores are better, −1 where lower ones are, 0 where neither. */
export const signOf = ({ better }: Direction): 1 | -1 | 0 =>
  better === 'higher' ? 1 : better === 'lower' ? -1 : 0;

/** Which way a change of a score goes, in the direction of its scale. */
export function towards(change: number, direction: Direction): Towards {
  const moved = Math.sign(change) * signOf(direction);
  return moved > 0 ? 'better' : moved < 0 ? 'worse' : 'neither';
}
