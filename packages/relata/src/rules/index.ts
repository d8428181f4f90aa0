import type { RuleName, RuleSpec } from '../model/index.ts';
import type { Op } from '../ops/op.ts';
import { affine } from './affine.ts';
import { countAtOrAbove } from './count-at-or-above.ts';
import { geometricMean } from './geometric-mean.ts';
import { lookUp } from './look-up.ts';
import { mean } from './mean.ts';
import { productMean } from './product-mean.ts';
import type { Lowering, Rule } from './rule.ts';
import { similarityIntensity } from './similarity-intensity.ts';
import { sum } from './sum.ts';
import { sumOfMaxima } from './sum-of-maxima.ts';
import { weightedSum } from './weighted-sum.ts';

/** Every rule that a definition may name. */
export const RULES: { readonly [N in RuleName]: Rule<N> } = {
  sum,
  mean,
  geometricMean,
  weightedSum,
  productMean,
  countAtOrAbove,
  sumOfMaxima,
  affine,
  lookUp,
  similarityIntensity,
};

export const isRuleName = (name: unknown): name is RuleName =>
  typeof name === 'string' && Object.hasOwn(RULES, name);

/** Lowers a rule to operations. */
export function lowerRule(spec: RuleSpec, to: Lowering): Op {
  const rule = RULES[spec.rule] as { lower(spec: RuleSpec, to: Lowering): Op };
  return rule.lower(spec, to);
}

export type { Lowering, Rule } from './rule.ts';
