import type {
  AnyScaleResult,
  Available,
  InstrumentDefinition,
  ScaleDefinition,
  ScaleDifference,
  SideScore,
} from '../../model/index.ts';
import type { References } from '../reference/references-for.ts';
import { differenceConfidence } from './difference-confidence.ts';

/** One side: its scores, and the figures chosen for them. */
export interface ScoredSide {
  readonly scales: { readonly [scale: string]: AnyScaleResult };
  readonly references: ReadonlyMap<string, References>;
}

const sideScore = ({ status, value, answered, of }: AnyScaleResult): SideScore => ({
  status,
  value,
  answered,
  of,
});

const differenceOf = (
  first: AnyScaleResult,
  second: AnyScaleResult,
): Available<{ readonly value: number }> =>
  first.value === null || second.value === null
    ? { status: 'unavailable', reason: 'noScore' }
    : { status: 'available', value: first.value - second.value };

/** The scales of both, side by side. */
export function compareScales(
  definition: InstrumentDefinition,
  ids: readonly string[],
  first: ScoredSide,
  second: ScoredSide,
  level: number,
): { readonly [scale: string]: ScaleDifference } {
  const compared = (id: string): ScaleDifference => {
    const { title, range, direction } = definition.scales[id] as ScaleDefinition;
    const mine = first.scales[id] as AnyScaleResult;
    const theirs = second.scales[id] as AnyScaleResult;
    const found = differenceOf(mine, theirs);
    const sides = { first: sideScore(mine), second: sideScore(theirs) };
    const facts = { title, range, direction, ...sides };
    if (found.status === 'unavailable') return { ...facts, difference: found, confidence: found };
    const part = (100 * found.value) / (range[1] - range[0]);
    return {
      ...facts,
      difference: { ...found, percentOfMaximum: part },
      confidence: differenceConfidence(
        found.value,
        first.references.get(id) as References,
        second.references.get(id) as References,
        level,
      ),
    };
  };
  return Object.fromEntries(ids.map((id) => [id, compared(id)]));
}
