import type { Available, Interval } from './available.ts';
import type { Direction } from './definition.ts';
import type { NormUsed, PublishedNorms, ReferenceChoices, ReliabilityUsed } from './reference.ts';
import type { BandResult, Bounds, Provenance, ScaleStatus } from './result.ts';

/** How a percentile comes about: from mean and SD, scores taken as normally distributed. */
export const PERCENTILE_METHODS = ['normal'] as const;

export type PercentileMethod = (typeof PERCENTILE_METHODS)[number];

/** A score among the scores of a group of which mean, SD and size are known. */
export interface GroupComparison {
  readonly method: PercentileMethod;
  /** (score − mean) ÷ SD. */
  readonly z: number;
  /** 50 + 10 z. */
  readonly t: number;
  /** Share of the group that scores lower, 0 to 100, as far as its scores are normally distributed. */
  readonly percentile: number;
  /** What the size of the norm group leaves open about the percentile. */
  readonly percentileInterval: Available<Interval>;
}

/** A score among the scores of a norm group. */
export interface NormComparison extends GroupComparison {
  readonly norm: NormUsed;
  /**
   * Share, 0 to 100, that the normal distribution puts below the lowest or above the highest
   * attainable score, where nobody can be. The larger it is, the less a percentile says: the
   * group's scores are skewed.
   */
  readonly outsideRange: number;
}

/** What errors of measurement leave open about a score, in the unit of the scale. */
export interface MeasurementError {
  /** SD × √(1 − reliability). */
  readonly standardErrorOfMeasurement: number;
  /** About the observed score: score ± z × standard error of measurement. */
  readonly observed: Interval;
  /** About the regressed true score: mean + reliability × (score − mean). */
  readonly trueScore: Interval & {
    readonly estimate: number;
    /** Standard error of estimation: SD × √(reliability × (1 − reliability)). */
    readonly standardError: number;
  };
}

/** How far errors of measurement alone may have moved a score. */
export interface ScoreConfidence extends MeasurementError {
  readonly reliability: ReliabilityUsed;
  /** Where the SD, and for the regressed score the mean, are from. */
  readonly norm: NormUsed;
}

/** One published line, and on which side of it the score is. */
export interface CutOffResult {
  readonly title: string;
  readonly population: string;
  readonly atOrAbove?: number;
  readonly atOrBelow?: number;
  /** Whether the score is there; null where there is no score and its completions fall on both sides. */
  readonly reached: boolean | null;
  /** True when every completion of the unanswered items falls on the same side. */
  readonly decided: boolean;
  readonly n?: number | null;
  readonly source: string;
}

/** One scale's score in words and numbers of its field. */
export interface ScaleInterpretation {
  readonly title: string;
  readonly status: ScaleStatus;
  readonly value: number | null;
  readonly bounds: Bounds;
  readonly range: readonly [lowest: number, highest: number];
  readonly direction: Direction;
  /** 0 to 100; no percentile. */
  readonly percentOfMaximum: Available<{ readonly value: number }>;
  readonly comparison: Available<NormComparison>;
  readonly confidence: Available<ScoreConfidence>;
  /** The band as the result has it, with what the definition says of it; null where a scale has no bands. */
  readonly band:
    | (BandResult & {
        readonly title?: string;
        readonly population?: string;
        readonly source?: string;
      })
    | null;
  /** Every line on file for the scale, or those of the population asked for. */
  readonly cutOffs: readonly CutOffResult[];
}

/** How scores are interpreted; a caller who says nothing gets no norm group and no reliability. */
export interface InterpretOptions {
  /** Which norm groups and reliabilities to use. */
  readonly references?: ReferenceChoices;
  /** What is on file beside the definition: `findNorms(id)`. */
  readonly published?: PublishedNorms;
  /** How often an interval holds what it is about, 0.5 to 0.9999; default 0.95. */
  readonly level?: number;
  /** Cut-offs of this population alone: the whole text, or a part of it, in any case. */
  readonly cutOffs?: string;
}

/** What one respondent's scores mean, as far as published or given figures say it. */
export interface Interpretation<S extends string = string> {
  readonly kind: 'interpreted';
  readonly instrument: string;
  readonly revision: number;
  readonly scales: { readonly [scale in S]: ScaleInterpretation };
  readonly provenance: Provenance;
}
