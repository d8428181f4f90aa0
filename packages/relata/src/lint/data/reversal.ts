import type { CorrelationMatrix } from '../../numeric/correlation-matrix.ts';
import { leadingEigenvector } from '../../numeric/leading-eigenvector.ts';
import { rounded } from '../finding.ts';
import { COHERENT, clearFrom, FEWEST, MATERIAL, WEAK_LOADING } from './criteria.ts';
import { itemRest, type Keyed, meanCorrelation } from './item-rest.ts';
import type { KeyedScale } from './keyed-scale.ts';

/** An item whose answers go against the way in which the key counts them. */
export interface Contradiction {
  readonly field: number;
  /** True where the key reverses it. */
  readonly reversed: boolean;
  /** Item-rest correlation as keyed, and with the keys that the data suggest. */
  readonly asKeyed: number;
  readonly asSuggested: number;
}

export interface ReversalFound {
  /** True where the reverse-keyed items as a whole go against the key: they arrive reversed. */
  readonly alreadyReversed: boolean;
  readonly items: readonly Contradiction[];
  readonly n: number;
}

const same = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
  [...a].filter((one) => !b.has(one)).length + [...b].filter((one) => !a.has(one)).length;

/** Signs of the items by the first principal component; 0 where the loading is near 0. */
function signsOf({ r }: CorrelationMatrix, fields: readonly number[]): number[] | null {
  const matrix = fields.map((a) => fields.map((b) => r[a]?.[b] ?? 0));
  const found = leadingEigenvector(matrix);
  if (!found) return null;
  const weak = WEAK_LOADING / Math.sqrt(fields.length);
  return found.vector.map((loading) => (Math.abs(loading) < weak ? 0 : Math.sign(loading)));
}

/**
 * The least that must have happened for the signs to be as they are. A component has no
 * direction, so the items that disagree with the key are one set or all the others. That the
 * reversed items arrived reversed is one event, however many they are.
 */
function leastExplanation(
  sides: readonly ReadonlySet<number>[],
  reversed: ReadonlySet<number>,
  first: number,
) {
  const options = sides.flatMap((side) => [
    { side, already: true, cost: reversed.size > 0 ? 1 + same(side, reversed) : 1e9 },
    { side, already: false, cost: side.size + (side.has(first) ? 0.5 : 0) + 0.1 },
  ]);
  return options.reduce((best, one) => (one.cost < best.cost ? one : best));
}

/**
 * Items of one scale whose sign in the data contradicts the key; null where none clearly does,
 * or where there are too few respondents or items to tell.
 *
 * Each suspect is held against the items that agree with the key: as keyed, its correlation with
 * their sum must lie below 0 by more than 0.1 and by more than 3 standard errors; turned round, its
 * item-rest correlation must exceed 0.1; and the items that agree must correlate with each other.
 */
export function reversalOf(scale: KeyedScale, matrix: CorrelationMatrix): ReversalFound | null {
  const keyed: Keyed[] = scale.fields
    .map((field, i) => ({ field, sign: scale.signs[i] as number }))
    .filter(({ field }) => matrix.r[field]?.[field] === 1);
  let n = Number.POSITIVE_INFINITY;
  for (const a of keyed) {
    for (const b of keyed) n = Math.min(n, matrix.n[a.field]?.[b.field] as number);
  }
  if (keyed.length < 3 || n < FEWEST) return null;
  const signs = signsOf(
    matrix,
    keyed.map(({ field }) => field),
  );
  if (!signs) return null;
  const clear = keyed.flatMap((item, i) => (signs[i] === 0 ? [] : [{ item, sign: signs[i] }]));
  const side = (agree: boolean) =>
    new Set(
      clear.flatMap(({ item, sign }) => ((sign === item.sign) === agree ? [item.field] : [])),
    );
  const sides = [side(true), side(false)];
  if (sides.some((one) => one.size === 0)) return null;
  const reversed = new Set(clear.flatMap(({ item }) => (item.sign < 0 ? [item.field] : [])));
  const { side: against, already } = leastExplanation(
    sides,
    reversed,
    clear[0]?.item.field as number,
  );
  const sound = clear.flatMap(({ item }) => (against.has(item.field) ? [] : [item]));
  if (sound.length > 1 && (meanCorrelation(matrix, sound) ?? 0) < COHERENT) return null;
  const contradicts = (item: Keyed) => {
    const r = against.has(item.field) ? itemRest(matrix, item, sound) : null;
    return r !== null && -r > clearFrom(n);
  };
  const turnedIn = (items: readonly Keyed[]) =>
    keyed.map((item) => (items.includes(item) ? { ...item, sign: -item.sign } : item));
  const candidates = keyed.filter(contradicts);
  const asTurned = (item: Keyed) =>
    itemRest(matrix, { ...item, sign: -item.sign }, turnedIn(candidates)) ?? 0;
  const suspects = candidates.filter((item) => asTurned(item) > MATERIAL);
  if (suspects.length === 0) return null;
  const suggested = turnedIn(suspects);
  const better = (meanCorrelation(matrix, suggested) ?? 0) - (meanCorrelation(matrix, keyed) ?? 0);
  if (better <= 0) return null;
  return {
    alreadyReversed: already && suspects.some(({ sign }) => sign < 0),
    n,
    items: suspects.map((item) => ({
      field: item.field,
      reversed: item.sign < 0,
      asKeyed: rounded(itemRest(matrix, item, keyed) ?? 0),
      asSuggested: rounded(itemRest(matrix, { ...item, sign: -item.sign }, suggested) ?? 0),
    })),
  };
}
