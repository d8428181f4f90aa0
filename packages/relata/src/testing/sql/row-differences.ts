import type { AnyScaleResult, Result } from '../../model/index.ts';
import { agree } from '../law.ts';

const flat = (scale: AnyScaleResult) => ({
  status: scale.status,
  value: scale.value,
  percent: scale.percentOfMaximum,
  answered: scale.answered,
  of: scale.of,
  low: scale.bounds.low,
  high: scale.bounds.high,
  band: scale.band?.id,
  decided: scale.band?.decided,
});

const same = (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'number' ? agree(a, b) : a === b;

/**
 * The first thing that two results say differently, but for issues and reasons; null where
 * they agree. Of scales in `unbounded`, bounds and bands may be left out.
 */
export function firstDifference(
  wanted: Result,
  got: Result | undefined,
  unbounded: ReadonlySet<string> = new Set(),
): string | null {
  if (!got || wanted.kind !== got.kind) return `${got?.kind}, wanted ${wanted.kind}`;
  if (wanted.kind === 'rejected' || got.kind === 'rejected') return null;
  const ids = Object.keys(wanted.scales);
  if (ids.length !== Object.keys(got.scales).length) return 'scales';
  for (const id of ids) {
    const [one, other] = [wanted, got].map((result) =>
      Object.entries(flat(result.scales[id] as AnyScaleResult)),
    ) as [[string, unknown][], [string, unknown][]];
    for (const [i, [aspect, value]] of one.entries()) {
      const found = other[i]?.[1];
      const open = unbounded.has(id) && found === null && /low|high|band/.test(aspect);
      const undecided = unbounded.has(id) && aspect === 'decided' && found === false;
      if (!same(value, found) && !open && !undecided) {
        return `${id} ${aspect}: ${found}, wanted ${value}`;
      }
    }
  }
  for (const [id, flag] of Object.entries(wanted.flags)) {
    if (got.flags[id]?.state !== flag.state) return `flag ${id}`;
  }
  return null;
}
