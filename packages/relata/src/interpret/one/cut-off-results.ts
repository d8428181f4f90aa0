import type { Bounds, CutOff, CutOffResult } from '../../model/index.ts';

/** Scores nearer than this to a line are on it: rounding moves nobody over it. */
const EDGE = 1e-9;

const within = (value: number, { atOrAbove, atOrBelow }: CutOff): boolean =>
  (atOrAbove === undefined || value >= atOrAbove - EDGE) &&
  (atOrBelow === undefined || value <= atOrBelow + EDGE);

/** Whether every completion is within the line, none is, or some are (null). */
function ofCompletions({ low, high }: Bounds, line: CutOff): boolean | null {
  if (within(low, line) && within(high, line)) return true;
  const none =
    (line.atOrAbove !== undefined && high < line.atOrAbove - EDGE) ||
    (line.atOrBelow !== undefined && low > line.atOrBelow + EDGE);
  return none ? false : null;
}

/** On which side of each published line a score is; where there is none, its completions. */
export function cutOffResults(
  lines: readonly CutOff[],
  value: number | null,
  bounds: Bounds,
): readonly CutOffResult[] {
  return lines.map((line) => {
    const { scale: _, ...about } = line;
    const completions = ofCompletions(bounds, line);
    const reached = value === null ? completions : within(value, line);
    return { ...about, reached, decided: completions !== null };
  });
}
