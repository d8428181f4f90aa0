import * as z from 'zod';
import type { RuleName, RuleSpec } from '../model/index.ts';

const ids = z.array(z.string()).min(1);
const numbers = z.record(z.string(), z.number());

const operand: z.ZodType<string | RuleSpec> = z.lazy(() => z.union([z.string(), ruleSchema]));

const over = (rule: 'sum' | 'mean' | 'geometricMean') =>
  z.object({
    rule: z.literal(rule),
    items: ids.optional(),
    scales: z.array(operand).min(1).optional(),
  });

/** Shape of each rule's own part of a scale. */
export const RULE_SHAPES = {
  sum: over('sum').shape,
  mean: over('mean').shape,
  geometricMean: over('geometricMean').shape,
  weightedSum: {
    rule: z.literal('weightedSum'),
    weights: numbers,
    constant: z.number().optional(),
  },
  productMean: { rule: z.literal('productMean'), items: ids, parts: ids },
  countAtOrAbove: {
    rule: z.literal('countAtOrAbove'),
    items: ids,
    threshold: z.number(),
    thresholds: numbers.optional(),
  },
  sumOfMaxima: { rule: z.literal('sumOfMaxima'), groups: z.array(ids).min(1) },
  affine: { rule: z.literal('affine'), of: operand, multiply: z.number(), add: z.number() },
  lookUp: {
    rule: z.literal('lookUp'),
    of: operand,
    table: z.array(z.strictObject({ from: z.number(), to: z.number(), value: z.number() })).min(1),
  },
  similarityIntensity: {
    rule: z.literal('similarityIntensity'),
    scales: z.tuple([operand, operand]),
  },
} as const satisfies { readonly [N in RuleName]: z.core.$ZodLooseShape };

const oneOf = (value: { readonly items?: unknown; readonly scales?: unknown }) =>
  (value.items === undefined) !== (value.scales === undefined);

/** The rule schemas, each with more properties where a scale has them. */
export function rulesWith(extra: z.core.$ZodLooseShape) {
  const object = <S extends z.core.$ZodLooseShape>(shape: S) =>
    z.strictObject({ ...shape, ...extra });
  const either = <S extends z.core.$ZodLooseShape>(shape: S) =>
    object(shape).refine(oneOf, { error: 'needs either items or scales, and not both' });
  return z.discriminatedUnion('rule', [
    either(RULE_SHAPES.sum),
    either(RULE_SHAPES.mean),
    either(RULE_SHAPES.geometricMean),
    object(RULE_SHAPES.weightedSum),
    object(RULE_SHAPES.productMean),
    object(RULE_SHAPES.countAtOrAbove),
    object(RULE_SHAPES.sumOfMaxima),
    object(RULE_SHAPES.affine),
    object(RULE_SHAPES.lookUp),
    object(RULE_SHAPES.similarityIntensity),
  ]);
}

const ruleSchema = rulesWith({}) as unknown as z.ZodType<RuleSpec>;
