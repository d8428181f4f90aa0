import type { Op } from '../../ops/op.ts';
import { literal } from '../literal.ts';
import type { Query } from '../query.ts';
import { comparedBy } from '../similarity.ts';
import { isWhole } from './counts.ts';
import { endOf } from './end-of.ts';
import { similarityBounds } from './similarity-bounds.ts';

/** Lowest and highest attainable value. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Lowest and highest value of each scale over all ways of answering what is open. Where
 * that would need a search, NULL unless all or nothing is answered.
 */
export function bounds(query: Query, ranges: readonly Range[]): readonly string[] {
  return query.plan.scales.flatMap((scale, i) => {
    const columns = query.scales[i] as Query['scales'][number];
    const whole = query.wholes[i] as Op;
    const as = (low: string, high: string) => [
      `${low} AS ${columns.low}`,
      `${high} AS ${columns.high}`,
    ];
    if (scale.monotone) {
      const at = (high: boolean) => endOf(query, scale, whole, scale.falls, high);
      return as(at(false), at(true));
    }
    const pair = comparedBy(whole, query.plan.fields);
    if (pair) {
      const { low, high } = similarityBounds(query, pair, columns.compared);
      return as(low, high);
    }
    const { low, high } = ranges[i] as Range;
    const none = scale.units.every(isWhole) ? '' : ` AND ${columns.partly} = 0`;
    const known = (end: number) =>
      `CASE WHEN ${columns.answered} = 0${none} THEN ${literal(end)} WHEN ${columns.answered} = ${scale.units.length} THEN ${columns.value} END`;
    return as(known(low), known(high));
  });
}
