import { divisor, floored, literal } from '../literal.ts';
import type { Ends, Query } from '../query.ts';
import type { Compared } from '../similarity.ts';

/** Nearer than this to a step, a value is on it. */
const ON_STEP = 1e-9;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const similarity = (a: string, b: string) => `(${a} + ${b}) / 2.0 - ABS(${a} - ${b})`;

/**
 * Exact bounds of a similarity-intensity, from the ends of the two things compared.
 *
 * It is concave, so that its lowest value is at a corner. It rises by as much as both rise
 * together, so that at its highest one of them is less than a common step below its end,
 * and the other is as near to it as its own steps and ends allow.
 */
export function similarityBounds(
  { dialect }: Query,
  pair: readonly [Compared, Compared],
  ends: readonly [Ends, Ends],
): { readonly low: string; readonly high: string } {
  const [first, second] = ends;
  const corners = [first.low, first.high].flatMap((a) =>
    [second.low, second.high].map((b) => similarity(a, b)),
  );
  const within = (value: string, { low, high }: Ends) =>
    `${dialect.greatest}(${low}, ${dialect.least}(${high}, ${value}))`;
  const shared = gcd(pair[0].perUnit, pair[1].perUnit);
  const nearest = [0, 1].flatMap((k) => {
    const [of, other] = [pair[k] as Compared, pair[1 - k] as Compared];
    const [here, there] = [ends[k] as Ends, ends[1 - k] as Ends];
    return Array.from({ length: of.perUnit / shared }, (_, i) => {
      const top =
        i === 0
          ? here.high
          : `${dialect.greatest}(${here.low}, ${here.high} - ${literal(i / of.perUnit)})`;
      const steps = `${top} * ${other.perUnit}`;
      return [
        floored(`${steps} + ${literal(ON_STEP)}`, dialect),
        `(${floored(`${steps} - ${literal(ON_STEP)}`, dialect)} + 1)`,
      ].map((step) => similarity(top, within(`${step} / ${divisor(other.perUnit)}`, there)));
    }).flat();
  });
  const among = (of: string, values: readonly string[]) =>
    `${of}(\n      ${values.join(',\n      ')})`;
  return { low: among(dialect.least, corners), high: among(dialect.greatest, nearest) };
}
