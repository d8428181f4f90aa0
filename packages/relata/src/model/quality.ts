/**
 * What one respondent's answers look like as answers. It informs; nothing is dropped for it,
 * and no index has a cut-off here. `relata/quality` says how each is worked out.
 */
export interface Quality {
  /** Items answered, and items asked, over the whole form. */
  readonly answered: number;
  readonly of: number;
  /** Share of the items that have no answer: 0 to 1. */
  readonly missingShare: number;
  /** Most answers in a row, as the form shows its items, that are the same; 0 where there are none. */
  readonly longestRun: number;
  /**
   * Intra-individual response variability: the standard deviation of the answers as given; of
   * their percent of range where items differ in range. Null below two answers (`tooFewItems`).
   */
  readonly irv: number | null;
  /**
   * Even-odd consistency, −1 to 1: scale halves correlated across scales, Spearman-Brown
   * corrected. Null below three scales with both halves answered (`tooFewScales`), and where
   * all halves are alike (`constantAnswers`).
   */
  readonly evenOdd: number | null;
  /**
   * Distance between items keyed one way and items keyed the other way after reversal, in shares
   * of the range, averaged over scales: 0 to 1. Null without such a scale (`noReversedItems`),
   * or without answers on both sides of it (`tooFewItems`).
   */
  readonly reverseGap: number | null;
  /** Seconds for each answer; there only where times were given, null where they say nothing (`noTime`). */
  readonly secondsPerItem?: number | null;
}

/** What may be said of answers as answers, each a number of its own. */
export const QUALITY_INDICES = [
  'longestRun',
  'irv',
  'missingShare',
  'evenOdd',
  'reverseGap',
  'secondsPerItem',
] as const;

export type QualityIndex = (typeof QUALITY_INDICES)[number];

/**
 * How long the answers took: seconds over the whole form, or of each answer, as an array in item
 * order or an object by answer id (null or left out where it is not known).
 */
export type Seconds =
  | number
  | readonly (number | null | undefined)[]
  | { readonly [answer: string]: number | null | undefined };

/** What may be known of one respondent beside the answers. No score depends on it. */
export interface Timing {
  readonly seconds?: Seconds | undefined;
}
