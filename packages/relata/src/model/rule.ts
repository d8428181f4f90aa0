/**
 * What a scale's rule runs over: items, or scales. A scale may be named, or
 * given as a rule of its own that has no name in the result.
 */
export type Operand = string | RuleSpec;

interface OverItems {
  readonly items: readonly string[];
  readonly scales?: never;
}
interface OverScales {
  readonly items?: never;
  readonly scales: readonly Operand[];
}
type Over = OverItems | OverScales;

/** Sum of the item answers or scale scores. */
export type SumSpec = { readonly rule: 'sum' } & Over;
/** Arithmetic mean of the item answers or scale scores. */
export type MeanSpec = { readonly rule: 'mean' } & Over;
/** Geometric mean (n-th root of the product) of values that cannot be negative. */
export type GeometricMeanSpec = { readonly rule: 'geometricMean' } & Over;
/** Sum of weight × answer over the items, plus a constant. */
export interface WeightedSumSpec {
  readonly rule: 'weightedSum';
  readonly weights: Readonly<Record<string, number>>;
  readonly constant?: number;
}
/** Mean over items of the product of two or more named parts of each item. */
export interface ProductMeanSpec {
  readonly rule: 'productMean';
  readonly items: readonly string[];
  readonly parts: readonly string[];
}
/** Number of items answered at or above a threshold (after recoding and reversing). */
export interface CountAtOrAboveSpec {
  readonly rule: 'countAtOrAbove';
  readonly items: readonly string[];
  readonly threshold: number;
  /** Items with a threshold of their own. */
  readonly thresholds?: Readonly<Record<string, number>>;
}
/** Sum over groups of the highest answer in each group. */
export interface SumOfMaximaSpec {
  readonly rule: 'sumOfMaxima';
  readonly groups: readonly (readonly string[])[];
}
/** multiply × score + add. */
export interface AffineSpec {
  readonly rule: 'affine';
  readonly of: Operand;
  readonly multiply: number;
  readonly add: number;
}
/** A published table from score to value; rows are closed ranges in rising order. */
export interface LookUpSpec {
  readonly rule: 'lookUp';
  readonly of: Operand;
  readonly table: readonly LookUpRow[];
}
export interface LookUpRow {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}
/**
 * Felt ambivalence between two opposed scores p and n: (p + n) / 2 − |p − n|,
 * the similarity-intensity formula of Thompson, Zanna and Griffin (1995).
 */
export interface SimilarityIntensitySpec {
  readonly rule: 'similarityIntensity';
  readonly scales: readonly [Operand, Operand];
}

export type RuleSpec =
  | SumSpec
  | MeanSpec
  | GeometricMeanSpec
  | WeightedSumSpec
  | ProductMeanSpec
  | CountAtOrAboveSpec
  | SumOfMaximaSpec
  | AffineSpec
  | LookUpSpec
  | SimilarityIntensitySpec;

export type RuleName = RuleSpec['rule'];

/** Scoring rules that a definition may name; a type test wants every one of them. */
export const RULE_NAMES = [
  'sum',
  'mean',
  'geometricMean',
  'weightedSum',
  'productMean',
  'countAtOrAbove',
  'sumOfMaxima',
  'affine',
  'lookUp',
  'similarityIntensity',
] as const satisfies readonly RuleName[];

/**
 * When a scale with unanswered items still has a score, and how it is made.
 *
 * `require`
 * - `complete`: every item answered.
 * - `everyScale`: every scale that the rule runs over has a score, prorated ones included.
 * - `{ atLeast: n }`: n items answered.
 * - `{ atLeastShare: p }`: the share p of the items answered, 0 < p <= 1.
 *
 * Left out, the library's own default holds: `everyScale` for a rule over scales, except
 * one that does not move in one direction with its items (`complete`);
 * `{ atLeastShare: 0.8 }` for a mean of five or more items; `complete` for all else.
 */
export interface MissingRule {
  readonly require?:
    | 'complete'
    | 'everyScale'
    | { readonly atLeast: number }
    | { readonly atLeastShare: number };
  /**
   * What stands in for an unanswered item: the person mean of the answered ones
   * (prorating; the default), or nothing at all.
   */
  readonly fill?: 'personMean' | 'nothing';
  /** Round the prorated sum to a whole number, halves up, where the source does. */
  readonly round?: 'prorated sum, halves up';
  /** Where the rule is published; null where no source gives one. */
  readonly source: string | null;
}
