import type { Field } from 'relata';
import type { Mapped } from '../columns/mapped.ts';

/** Rows without a missing answer that it takes to say that a key fits. */
const FEWEST_ROWS = 100;
/** An item that goes along with the rest of its scale by less is looked at more closely. */
const LEAST_CORRELATION = 0.15;

interface Term {
  readonly field: number;
  readonly reversed: boolean;
}

/** The items of a scale that is a sum or mean of answers; null for any other. */
function termsOf({ op }: Mapped['scorer']['plan']['scales'][number]): readonly Term[] | null {
  if (op.kind !== 'sum' && op.kind !== 'mean') return null;
  const terms = op.of.flatMap((one) => (one.kind === 'answer' ? [one] : []));
  return terms.length === op.of.length ? terms : null;
}

function keyed({ low, high, max, min, recode, step }: Field, answer: number, reversed: boolean) {
  if (!(answer >= min && answer <= max)) return Number.NaN;
  const value = recode ? (recode[(answer - min) / step] as number) : answer;
  return reversed ? low + high - value : value;
}

/** The lowest correlation of an item of a scale with the sum of the others, in complete rows; NaN where there are too few. */
function lowestCorrelation(
  terms: readonly Term[],
  fields: readonly Field[],
  columns: readonly (readonly number[])[],
): number {
  const items = terms.length;
  const row = new Float64Array(items);
  const [sums, squares, withTotal] = [0, 0, 0].map(() => new Float64Array(items)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let n = 0;
  let totals = 0;
  let totalSquares = 0;
  for (let r = 0; r < (columns[0]?.length ?? 0); r++) {
    let total = 0;
    for (let i = 0; i < items; i++) {
      const { field, reversed } = terms[i] as Term;
      row[i] = keyed(fields[field] as Field, columns[field]?.[r] ?? Number.NaN, reversed);
      total += row[i] as number;
    }
    if (Number.isNaN(total)) continue;
    n++;
    totals += total;
    totalSquares += total * total;
    for (let i = 0; i < items; i++) {
      const value = row[i] as number;
      sums[i] = (sums[i] as number) + value;
      squares[i] = (squares[i] as number) + value * value;
      withTotal[i] = (withTotal[i] as number) + value * total;
    }
  }
  if (n < FEWEST_ROWS) return Number.NaN;
  const ofTotal = totalSquares - (totals * totals) / n;
  const found = terms.map((_, i) => {
    const sum = sums[i] as number;
    const own = (squares[i] as number) - (sum * sum) / n;
    const shared = (withTotal[i] as number) - (sum * totals) / n;
    return (shared - own) / Math.sqrt(own * (ofTotal - 2 * shared + own));
  });
  return found.some(Number.isNaN) ? Number.NaN : Math.min(...found);
}

/**
 * Whether answers, all of them response options, plainly fit the key: every item goes along
 * with the rest of each of its scales. Columns one place off cannot be told by that where
 * nothing is reversed and there are several scales; then the answer is no.
 */
export function fitsKey(
  { fields, scorer: { plan } }: Pick<Mapped, 'fields' | 'scorer'>,
  columns: readonly (readonly number[])[],
): boolean {
  const scales = plan.scales
    .map(termsOf)
    .filter((terms) => terms !== null)
    .filter((terms) => terms.length > 2);
  const covered = new Set(scales.flatMap((terms) => terms.map(({ field }) => field)));
  if (covered.size < fields.length) return false;
  const reversed = scales.some((terms) => terms.some((term) => term.reversed));
  if (plan.scales.length > 1 && !reversed) return false;
  return scales.every((terms) => lowestCorrelation(terms, fields, columns) >= LEAST_CORRELATION);
}
