import { EDGE } from '../../ops/arithmetic.ts';
import type { PlanBand } from '../../ops/plan.ts';
import { literal, textLiteral } from '../literal.ts';
import type { Query } from '../query.ts';

/** The band of a value: the last that starts at or below it. NULL must have been seen to before. */
export function bandOf(value: string, bands: readonly PlanBand[]): string {
  const [first, ...others] = bands as [PlanBand, ...PlanBand[]];
  if (others.length === 0) return textLiteral(first.id);
  const rows = others
    .toReversed()
    .map(
      ({ id, from }) =>
        `WHEN ${value} >= ${literal(from)} - ${literal(EDGE)} THEN ${textLiteral(id)}`,
    );
  return `CASE ${rows.join(' ')} ELSE ${textLiteral(first.id)} END`;
}

/** The bands of the lowest and the highest possible score. */
export function bands({ plan, scales }: Query): readonly string[] {
  return plan.scales.flatMap(({ bands, monotone }, i) => {
    const { low, high, lowBand, highBand } = scales[i] as (typeof scales)[number];
    if (!bands) return [];
    // Bounds that would need a search may be unknown.
    const at = (end: string) =>
      monotone ? bandOf(end, bands) : `CASE WHEN ${end} IS NOT NULL THEN ${bandOf(end, bands)} END`;
    return [`${at(low)} AS ${lowBand}`, `${at(high)} AS ${highBand}`];
  });
}
