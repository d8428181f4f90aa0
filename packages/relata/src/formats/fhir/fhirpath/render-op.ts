import type { Op } from '../../../ops/op.ts';
import { collection, highest, type Scope, total } from './collection.ts';
import { literal } from './literal.ts';
import { choices, termOf } from './term.ts';

export type Pooling = Extract<Op, { kind: 'sum' | 'mean' }>;
type Renderer<K extends Op['kind']> = (op: Extract<Op, { kind: K }>, scope: Scope) => string;

const valuesOf = (of: readonly Op[], scope: Scope, weights?: readonly number[]): string =>
  collection(of, scope, (op) => renderOp(op, scope), weights);

/** The present values of a sum or mean. */
export const poolOf = (op: Pooling, scope: Scope): string => valuesOf(op.of, scope);

/**
 * A quotient to seventeen digits. HAPI FHIR divides to as many digits as the numbers have, so
 * that there 4 / 3 is 1; with a decimal of that many, it is right everywhere.
 */
const divided = (value: string, by: string | number): string =>
  `${value} * 1.0000000000000000 / ${by}`;

/** Sum or mean of the present, prorated where some are absent; at least one is present. */
export function pooled(op: Pooling, values: string, complete: boolean): string {
  const of = op.of.length;
  const sum = total(values);
  if (complete) return op.kind === 'mean' ? divided(sum, of) : sum;
  if (op.kind === 'sum' && !op.prorate) return sum;
  const present = `${values}.count()`;
  if (op.round) {
    const whole = `(${divided(`${sum} * ${of}`, present)} + 0.5).floor()`;
    return op.kind === 'mean' ? divided(whole, of) : whole;
  }
  return divided(op.kind === 'mean' ? sum : `${sum} * ${of}`, present);
}

function pool(op: Pooling, scope: Scope): string {
  const values = poolOf(op, scope);
  const found = pooled(op, values, scope.complete);
  return scope.complete ? `(${found})` : `iif(${values}.exists(), ${found})`;
}

/** `a + 2 * b - c + 6`; `6 - a`, where that is all. */
function weighted(terms: readonly string[], weights: readonly number[], constant: number): string {
  const times = (factor: number, term: string) =>
    factor === 1 ? term : `${literal(factor)} * ${term}`;
  const [first = '', ...rest] = terms;
  const [weight = 1] = weights;
  if (rest.length === 0 && weight < 0 && constant > 0) {
    return `${literal(constant)} - ${times(-weight, first)}`;
  }
  const signed = (factor: number, term: string) =>
    factor < 0 ? ` - ${times(-factor, term)}` : ` + ${times(factor, term)}`;
  const more = rest.map((term, i) => signed(weights[i + 1] as number, term)).join('');
  const last = constant === 0 ? '' : signed(Math.sign(constant), literal(Math.abs(constant)));
  return `${times(weight, first)}${more}${last}`;
}

/** A function of a value; of none, it is empty in every engine. */
const applied = (value: string, call: string): string => `${value}.select($this.${call})`;

/** What each operation is in FHIRPath: empty where it is absent, and a number otherwise. */
const RENDERERS: { readonly [K in Op['kind']]: Renderer<K> } = {
  answer: (op, scope) => valuesOf([op], scope),
  either: (op, scope) => highest(valuesOf(op.of, scope)),
  scale: (op, scope) => scope.scale(op.scale),
  sum: pool,
  mean: pool,
  linear: (op, scope) => {
    const { of, weights, constant, divisor } = op;
    const together = scope.complete && of.every((one) => termOf(one, scope.fields));
    const sum = together
      ? weighted([total(valuesOf(of, scope, weights))], [1], constant)
      : weighted(
          of.map((one) => renderOp(one, scope)),
          weights,
          constant,
        );
    return divisor === 1 ? `(${sum})` : `(${divided(`(${sum})`, literal(divisor))})`;
  },
  product: (op, scope) => `(${op.of.map((one) => renderOp(one, scope)).join(' * ')})`,
  greatest: (op, scope) => {
    const values = valuesOf(op.of, scope);
    const found = highest(values);
    return scope.complete ? found : `iif(${values}.count() = ${op.of.length}, ${found})`;
  },
  absolute: (op, scope) => applied(renderOp(op.of, scope), 'abs()'),
  atLeast: (op, scope) =>
    termOf(op, scope.fields)
      ? valuesOf([op], scope)
      : `${renderOp(op.of, scope)}.select(iif($this >= ${literal(op.threshold)}, 1, 0))`,
  root: (op, scope) => {
    const value = renderOp(op.of, scope);
    if (op.degree === 1) return value;
    return applied(value, op.degree === 2 ? 'sqrt()' : `power(${literal(1 / op.degree)})`);
  },
  lookUp: (op, scope) => {
    const rows = choices((row) => `< ${literal(op.from[row + 1] as number)}`, op.values);
    return `${renderOp(op.of, scope)}.select(${rows})`;
  },
};

/** An operation as an expression that needs no parentheses around it. */
export const renderOp = (op: Op, scope: Scope): string =>
  (RENDERERS[op.kind] as Renderer<Op['kind']>)(op, scope);
