/**
 * The closed set of operations to which every rule is lowered. A back end answers each
 * of them and nothing else. Every operation yields a number or nothing ("absent").
 *
 * Scores of one definition are a row of operations, one for each scale; `scale` refers
 * to an earlier one, so that the whole is a tree without loops.
 */
export type Op =
  /** The recoded answer in this field, reversed within its range where asked. Absent when unanswered. */
  | { readonly kind: 'answer'; readonly field: number; readonly reversed: boolean }
  /** Highest of those answered; absent when none is. Its members count as one item. */
  | { readonly kind: 'either'; readonly of: readonly AnswerOp[] }
  /** Value of an earlier scale; absent when that scale is insufficient. */
  | { readonly kind: 'scale'; readonly scale: number }
  /** Sum of the present; with `prorate`, times count ÷ number present. Absent when none is present. */
  | {
      readonly kind: 'sum';
      readonly of: readonly Op[];
      readonly prorate: boolean;
      readonly round: boolean;
    }
  /** Mean of the present; with `round`, their prorated sum is first rounded to a whole number, halves up. */
  | { readonly kind: 'mean'; readonly of: readonly Op[]; readonly round: boolean }
  /** (Σ weight × value + constant) ÷ divisor. Absent when any part is, as in all that follow. */
  | {
      readonly kind: 'linear';
      readonly of: readonly Op[];
      readonly weights: readonly number[];
      readonly constant: number;
      readonly divisor: number;
    }
  /** With `nonNegative`, no factor can be below zero, as a definition's check makes sure. */
  | { readonly kind: 'product'; readonly of: readonly Op[]; readonly nonNegative: boolean }
  | { readonly kind: 'greatest'; readonly of: readonly Op[] }
  | { readonly kind: 'absolute'; readonly of: Op }
  /** 1 where the value is at least the threshold, else 0. */
  | { readonly kind: 'atLeast'; readonly of: Op; readonly threshold: number }
  /** The degree-th root; of 0 or more. */
  | { readonly kind: 'root'; readonly of: Op; readonly degree: number }
  /** Value of the last row whose `from` is not above the argument; rows rise, and the first holds below too. */
  | {
      readonly kind: 'lookUp';
      readonly of: Op;
      readonly from: readonly number[];
      /** Last argument of each row, as published. */
      readonly to: readonly number[];
      readonly values: readonly number[];
    };

export type OpKind = Op['kind'];
export type AnswerOp = Extract<Op, { kind: 'answer' }>;

const NONE: readonly Op[] = [];

/** Operations directly under one. */
export const childrenOf = (op: Op): readonly Op[] =>
  'of' in op ? (Array.isArray(op.of) ? op.of : [op.of as Op]) : NONE;

/** An operation with each of those directly under it replaced. */
export const withChildren = (op: Op, replace: (child: Op) => Op): Op =>
  'of' in op
    ? ({ ...op, of: Array.isArray(op.of) ? op.of.map(replace) : replace(op.of as Op) } as Op)
    : op;
