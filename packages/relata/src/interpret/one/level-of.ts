import { OptionError } from '../../model/index.ts';

const LOWEST = 0.5;
const HIGHEST = 0.9999;

/**
 * The level of an interval; 0.95 where none is asked for. Throws `OptionError` (`badLevel`)
 * outside 0.5 to 0.9999: below, an interval need not hold its own estimate.
 */
export function levelOf(level = 0.95): number {
  if (level >= LOWEST && level <= HIGHEST) return level;
  throw new OptionError('badLevel', `a number from ${LOWEST} to ${HIGHEST}, as in 0.95`, level);
}
