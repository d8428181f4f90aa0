import type { Op, OpKind } from '../../../ops/op.ts';

/** What SPSS expressions are made of: variables, and commands that compute one before. */
export interface Computing {
  answer(field: number, reversed: boolean): string;
  scale(index: number): string;
  /** A new variable to compute into. */
  temporary(): string;
  /** Adds a command, its full stop left out. */
  add(command: string): void;
}

type Expressions = {
  readonly [K in OpKind]: (op: Extract<Op, { kind: K }>, to: Computing) => string;
};

const absent = (variables: readonly string[], target: string) =>
  `IF (NMISS(${variables.join(', ')}) GT 0) ${target} = $SYSMIS`;

/** A number as it may stand behind another operator. */
export const signed = (value: number) => (value < 0 ? `(${value})` : String(value));

const weightedBy = (weight: number, variable: string) =>
  weight === 1 ? variable : `${signed(weight)} * ${variable}`;

const terms = (of: readonly Op[], to: Computing) => of.map((one) => variableOf(one, to));

/** Sum or mean of the present; functions with .1 need one of them. */
function pooled(op: Extract<Op, { kind: 'sum' | 'mean' }>, to: Computing): string {
  const of = terms(op.of, to);
  const all = of.join(', ');
  if (!op.round || (op.kind === 'sum' && !op.prorate)) {
    if (op.kind === 'mean') return `MEAN.1(${all})`;
    return op.prorate ? `SUM.1(${all}) * ${of.length} / NVALID(${all})` : `SUM.1(${all})`;
  }
  const target = to.temporary();
  to.add(`COMPUTE ${target} = SUM.1(${all}) * ${of.length} / NVALID(${all}) + 0.5`);
  to.add(`COMPUTE ${target} = TRUNC(${target}) - (TRUNC(${target}) GT ${target})`);
  to.add(`IF (NVALID(${all}) EQ ${of.length}) ${target} = SUM.1(${all})`);
  return op.kind === 'mean' ? `${target} / ${of.length}` : target;
}

const EXPRESSIONS: Expressions = {
  answer: (op, to) => to.answer(op.field, op.reversed),
  either: (op, to) => `MAX(${terms(op.of, to).join(', ')})`,
  scale: (op, to) => to.scale(op.scale),
  sum: pooled,
  mean: pooled,
  linear: (op, to) => {
    const of = terms(op.of, to);
    const weighted = of.map((variable, i) => weightedBy(op.weights[i] as number, variable));
    const sum = [...weighted, ...(op.constant === 0 ? [] : [signed(op.constant)])].join(' + ');
    const whole = op.divisor === 1 ? sum : `(${sum}) / ${signed(op.divisor)}`;
    return op.weights.includes(0) ? guarded(of, whole, to) : whole;
  },
  product: (op, to) => {
    const of = terms(op.of, to);
    return guarded(of, of.join(' * '), to);
  },
  greatest: (op, to) => `MAX.${op.of.length}(${terms(op.of, to).join(', ')})`,
  absolute: (op, to) => `ABS(${variableOf(op.of, to)})`,
  atLeast: (op, to) => `(${variableOf(op.of, to)} GE ${op.threshold})`,
  root: (op, to) =>
    op.degree === 2
      ? `SQRT(${variableOf(op.of, to)})`
      : `${variableOf(op.of, to)} ** (1 / ${op.degree})`,
  lookUp: (op, to) => {
    const of = variableOf(op.of, to);
    const target = to.temporary();
    to.add(`COMPUTE ${target} = ${op.values[0]}`);
    op.from.forEach((from, row) => {
      if (row > 0) to.add(`IF (${of} GE ${from}) ${target} = ${op.values[row]}`);
    });
    to.add(absent([of], target));
    return target;
  },
};

/** SPSS takes 0 × missing for 0: a value of which some part is absent is made absent. */
function guarded(of: readonly string[], expression: string, to: Computing): string {
  const target = to.temporary();
  to.add(`COMPUTE ${target} = ${expression}`);
  to.add(absent(of, target));
  return target;
}

/** An operation as a variable, computed before where it is none. */
function variableOf(op: Op, to: Computing): string {
  const found = spssExpression(op, to);
  if (/^\w+$/.test(found)) return found;
  const target = to.temporary();
  to.add(`COMPUTE ${target} = ${found}`);
  return target;
}

/** An operation as an SPSS expression, after the commands that it needs. */
export function spssExpression(op: Op, to: Computing): string {
  return (EXPRESSIONS[op.kind] as (op: Op, to: Computing) => string)(op, to);
}
