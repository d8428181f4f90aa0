import type { MissingRule, Operand, RuleName, RuleSpec } from '../model/index.ts';
import type { AnswerOp, Op } from '../ops/op.ts';

/** What a rule may ask of the definition while it is lowered. */
export interface Lowering {
  /** One operation for each of these items that the form has; alternatives come as one. */
  terms(items: readonly string[]): Op[];
  /** The named parts of each of these items that the form has. */
  parts(items: readonly string[], parts: readonly string[]): AnswerOp[][];
  operands(scales: readonly Operand[]): Op[];
  /** How unanswered items are filled. */
  readonly missing: Pick<MissingRule, 'fill' | 'round'>;
}

/** A scoring rule that an author may name. */
export interface Rule<N extends RuleName> {
  lower(spec: Extract<RuleSpec, { rule: N }>, to: Lowering): Op;
}

const ones = (of: readonly Op[]) => of.map(() => 1);

/** Sum, or with a divisor the mean, of values that must all be present. */
export const added = (of: readonly Op[], divisor = 1): Op => ({
  kind: 'linear',
  of,
  weights: ones(of),
  constant: 0,
  divisor,
});
