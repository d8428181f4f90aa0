import type { Op, OpKind } from '../../ops/op.ts';

/** How a language with functions spells what an expression is made of. */
export interface Spelling {
  /** An answer as it counts, or reversed. */
  answer(field: number, reversed: boolean): string;
  /** Several such answers as one list. */
  answers(of: readonly { readonly field: number; readonly reversed: boolean }[]): string;
  scale(index: number): string;
  list(expressions: readonly string[]): string;
  numbers(numbers: readonly number[]): string;
  truth(value: boolean): string;
}

type Expressions = {
  readonly [K in OpKind]: (op: Extract<Op, { kind: K }>, to: Spelling) => string;
};

const EXPRESSIONS: Expressions = {
  answer: (op, to) => to.answer(op.field, op.reversed),
  either: (op, to) => `either(${terms(op.of, to)})`,
  scale: (op, to) => to.scale(op.scale),
  sum: (op, to) => `sum_of(${terms(op.of, to)}, ${to.truth(op.prorate)}, ${to.truth(op.round)})`,
  mean: (op, to) => `mean_of(${terms(op.of, to)}, ${to.truth(op.round)})`,
  linear: (op, to) =>
    `linear(${terms(op.of, to)}, ${to.numbers(op.weights)}, ${op.constant}, ${op.divisor})`,
  product: (op, to) => `product(${terms(op.of, to)})`,
  greatest: (op, to) => `greatest(${terms(op.of, to)})`,
  absolute: (op, to) => `absolute(${expression(op.of, to)})`,
  atLeast: (op, to) => `at_least(${expression(op.of, to)}, ${op.threshold})`,
  root: (op, to) => `root(${expression(op.of, to)}, ${op.degree})`,
  lookUp: (op, to) =>
    `look_up(${expression(op.of, to)}, ${to.numbers(op.from)}, ${to.numbers(op.values)})`,
};

function terms(of: readonly Op[], to: Spelling): string {
  const answers = of.filter((one) => one.kind === 'answer');
  return answers.length === of.length
    ? to.answers(answers)
    : to.list(of.map((one) => expression(one, to)));
}

/** An operation as calls of functions that are named alike in every such language. */
export function expression(op: Op, to: Spelling): string {
  return (EXPRESSIONS[op.kind] as (op: Op, to: Spelling) => string)(op, to);
}
