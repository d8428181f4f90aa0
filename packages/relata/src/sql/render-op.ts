import type { Op } from '../ops/op.ts';
import type { Field } from '../ops/plan.ts';
import type { Dialect } from './dialects/dialect.ts';
import { joined } from './layout.ts';
import { divisor, floored, literal } from './literal.ts';

/** Where an operation is worked out. */
export interface Scope {
  readonly dialect: Dialect;
  readonly fields: readonly Field[];
  /** SQL of a recoded answer; NULL where it is absent. */
  readonly answer: (field: number) => string;
  /** SQL of an earlier scale's value. */
  readonly scale: (scale: number) => string;
  /** True where every part has a value, but for single members of an `either`. */
  readonly complete: boolean;
  /** What an `either` is where no member is answered; NULL without it. */
  readonly unanswered?: (op: Extract<Op, { kind: 'either' }>) => number;
  /** SQL of how many terms of the outermost sum or mean are present, where it is known. */
  readonly present?: string | undefined;
}

type Renderer<K extends Op['kind']> = (op: Extract<Op, { kind: K }>, scope: Scope) => string;
type Pooling = Extract<Op, { kind: 'sum' | 'mean' }>;

const inner = (scope: Scope): Scope => ({ ...scope, present: undefined });
const each = (of: readonly Op[], scope: Scope) => of.map((one) => renderOp(one, inner(scope)));
const all = (terms: readonly string[], test: string) =>
  terms.map((term) => `${term} ${test}`).join(' AND ');
const highest = (values: readonly string[], { dialect }: Scope) =>
  values.length === 1 ? (values[0] as string) : `${dialect.greatest}(${values.join(', ')})`;
const asDouble = (value: string, { dialect }: Scope) => `CAST(${value} AS ${dialect.double})`;

/** A term of a sum, 0 where it is absent. */
function orNothing(op: Op, term: string, scope: Scope): string {
  if (op.kind !== 'answer' || !op.reversed) return `COALESCE(${term}, 0)`;
  const { low, high } = scope.fields[op.field] as Field;
  const sum = literal(low + high);
  return `(${sum} - COALESCE(${scope.answer(op.field)}, ${sum}))`;
}

function pool(op: Pooling, scope: Scope): string {
  const terms = each(op.of, scope);
  const of = terms.length;
  if (scope.complete) {
    const sum = `(${joined(terms, '+')})`;
    return op.kind === 'mean' ? `(${sum} / ${divisor(of)})` : sum;
  }
  const sum = `(${joined(
    op.of.map((part, i) => orNothing(part, terms[i] as string, scope)),
    '+',
  )})`;
  const present =
    scope.present ??
    `(${joined(
      terms.map((term) => `CASE WHEN ${term} IS NULL THEN 0 ELSE 1 END`),
      '+',
    )})`;
  if (op.kind === 'sum' && !op.prorate) return `CASE WHEN ${present} > 0 THEN ${sum} END`;
  if (op.round) {
    // Whole answers only are rounded: a complete sum stays as it is.
    const whole = floored(`${sum} * ${divisor(of)} / NULLIF(${present}, 0) + 0.5`, scope.dialect);
    return op.kind === 'mean' ? `(${whole} / ${divisor(of)})` : whole;
  }
  return op.kind === 'mean'
    ? `(${sum} / NULLIF(${present}, 0))`
    : `(${sum} * ${divisor(of)} / NULLIF(${present}, 0))`;
}

/** What each operation is in SQL: NULL where it is absent, and a double otherwise. */
const RENDERERS: { readonly [K in Op['kind']]: Renderer<K> } = {
  answer: (op, scope) => {
    const value = scope.answer(op.field);
    if (!op.reversed) return value;
    const { low, high } = scope.fields[op.field] as Field;
    return `(${literal(low + high)} - ${value})`;
  },
  either: (op, scope) => {
    const members = each(op.of, scope);
    const lowest = Math.min(...op.of.map(({ field }) => (scope.fields[field] as Field).low));
    const found = highest(
      members.map((member) => `COALESCE(${member}, ${literal(lowest)})`),
      scope,
    );
    const none = all(members, 'IS NULL');
    const otherwise = scope.unanswered ? literal(scope.unanswered(op)) : 'NULL';
    return `CASE WHEN ${none} THEN ${otherwise} ELSE ${found} END`;
  },
  scale: (op, scope) => scope.scale(op.scale),
  sum: pool,
  mean: pool,
  linear: (op, scope) => {
    const terms = each(op.of, scope).map((term, i) => {
      const weight = op.weights[i] as number;
      return weight === 1 ? term : `${literal(weight)} * ${term}`;
    });
    const constant = op.constant === 0 ? [] : [literal(op.constant)];
    const sum = `(${joined([...terms, ...constant], '+')})`;
    return op.divisor === 1 ? sum : `(${sum} / ${divisor(op.divisor)})`;
  },
  product: (op, scope) => `(${joined(each(op.of, scope), '*')})`,
  greatest: (op, scope) => {
    const values = each(op.of, scope);
    const found = highest(values, scope);
    return scope.complete ? found : `CASE WHEN ${all(values, 'IS NOT NULL')} THEN ${found} END`;
  },
  absolute: (op, scope) => `ABS(${renderOp(op.of, inner(scope))})`,
  atLeast: (op, scope) => {
    const value = renderOp(op.of, inner(scope));
    const threshold = literal(op.threshold);
    return asDouble(
      `CASE WHEN ${value} >= ${threshold} THEN 1 WHEN ${value} < ${threshold} THEN 0 END`,
      scope,
    );
  },
  root: (op, scope) => {
    const value = renderOp(op.of, inner(scope));
    if (op.degree === 1) return value;
    return op.degree === 2 ? `SQRT(${value})` : `POWER(${value}, ${literal(1 / op.degree)})`;
  },
  lookUp: (op, scope) => {
    const value = renderOp(op.of, inner(scope));
    const last = op.values.length - 1;
    const rows = op.values.map((found, i) => {
      const reached =
        i < last ? `${value} < ${literal(op.from[i + 1] as number)}` : `${value} IS NOT NULL`;
      return `WHEN ${reached} THEN ${literal(found)}`;
    });
    return asDouble(`CASE ${rows.join('\n        ')} END`, scope);
  },
};

/** An operation as an expression. */
export const renderOp = (op: Op, scope: Scope): string =>
  (RENDERERS[op.kind] as Renderer<Op['kind']>)(op, scope);
