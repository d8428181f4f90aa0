import type { Op } from '../../ops/op.ts';
import type { Ends, Query, ScaleColumns } from '../query.ts';
import { comparedBy } from '../similarity.ts';
import { endOf } from './end-of.ts';

/** Both ends of the two things that each similarity-intensity compares. */
export function compared(query: Query): readonly string[] {
  return query.plan.scales.flatMap((scale, i) => {
    const pair = scale.monotone ? null : comparedBy(query.wholes[i] as Op, query.plan.fields);
    return (pair ?? []).flatMap(({ op, slopes }, k) => {
      const { low, high } = (query.scales[i] as ScaleColumns).compared[k] as Ends;
      const falls = [...slopes].filter(([, slope]) => slope < 0).map(([field]) => field);
      return [
        `${endOf(query, scale, op, falls, false)} AS ${low}`,
        `${endOf(query, scale, op, falls, true)} AS ${high}`,
      ];
    });
  });
}
