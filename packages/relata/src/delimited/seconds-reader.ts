import { BLOCK } from '../score/columns/read.ts';
import type { SecondsOf } from './block-text.ts';
import { type DecimalMark, numberIn } from './number-in.ts';
import { textOfUtf8 } from './utf8.ts';

/** Reads seconds off a kept column of a block; `place` is −1 where there is none. */
export const secondsReader =
  (place: number, decimal: DecimalMark = '.'): SecondsOf =>
  ({ kept, keptFrom, keptTo }, row) => {
    if (place < 0) return undefined;
    const at = place * BLOCK + row;
    const seconds = numberIn(
      textOfUtf8(kept, keptFrom[at] as number, keptTo[at] as number),
      decimal,
    );
    return seconds !== undefined && seconds >= 0 && seconds < Number.POSITIVE_INFINITY
      ? seconds
      : undefined;
  };
