import type { CutOff, Norm, Reliability } from './definition.ts';

/** What is published about an instrument's scores; each entry names its population and source. */
export interface PublishedNorms {
  readonly norms?: readonly Norm[];
  readonly reliability?: readonly Reliability[];
  readonly cutOffs?: readonly CutOff[];
}

/**
 * A published norm group, by its population: the whole text, or a part of it (in any case)
 * that is in one entry of the scale and in no other.
 */
export interface NormByPopulation {
  readonly population: string;
}

/** A norm group that the caller brings: mean and SD in the unit of the scale. */
export interface OwnNorm {
  /** What to call it; results repeat it. */
  readonly label: string;
  readonly mean: number;
  readonly sd: number;
  /** Persons in the group; without it a percentile has no interval. */
  readonly n?: number;
}

/** A norm group is always chosen; none is taken by itself. */
export type NormChoice = NormByPopulation | OwnNorm;

/** A published reliability: whatever is named must leave one entry of the scale. Texts as in `NormByPopulation`. */
export interface PublishedReliabilityChoice {
  readonly population?: string;
  /** `alpha`, `omega`, `icc`, `test-retest r` … as on file. */
  readonly coefficient?: string;
  /** Time between test and retest, as on file. */
  readonly interval?: string;
}

/** A reliability that the caller brings, above 0 and at most 1. */
export interface OwnReliability {
  readonly label: string;
  readonly value: number;
  readonly coefficient?: string;
}

export type ReliabilityChoice = PublishedReliabilityChoice | OwnReliability;

interface ScaleChoices {
  /** Whom a score is compared with; its SD also gives the standard error of measurement. */
  readonly norm?: NormChoice;
  readonly reliability?: ReliabilityChoice;
  /** For clinically significant change: people with the difficulty, before treatment. */
  readonly clinical?: NormChoice;
  /** For clinically significant change: people without it. */
  readonly functional?: NormChoice;
}

/** Which published figures to use, for all scales, and for single scales where they differ. */
export interface ReferenceChoices extends ScaleChoices {
  readonly scales?: { readonly [scale: string]: ScaleChoices };
}

/** Where a figure is from: a published source, or the caller. */
export type Origin =
  | {
      readonly from: 'published';
      readonly population: string;
      readonly year?: number;
      readonly source: string;
    }
  | { readonly from: 'caller'; readonly label: string };

/** The norm group that a result used. */
export type NormUsed = Origin & {
  readonly mean: number;
  readonly sd: number | null;
  readonly n: number | null;
};

/** The reliability that a result used. */
export type ReliabilityUsed = Origin & {
  readonly value: number;
  readonly coefficient: string | null;
  readonly interval?: string;
  readonly n?: number | null;
};
