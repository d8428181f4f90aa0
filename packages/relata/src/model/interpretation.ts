import type { Available, Interval } from './available.ts';
import type { Direction } from './definition.ts';
import type { NormUsed, ReliabilityUsed } from './reference.ts';
import type { BandResult, Bounds, Provenance, ScaleStatus } from './result.ts';

/** A score among the scores of a norm group, taken as normally distributed. */
export interface NormComparison {
  readonly norm: NormUsed;
  /** (score − mean) ÷ SD. */
  readonly z: number;
  /** 50 + 10 z. */
  readonly t: number;
  /** Share of the group that scores lower, 0 to 100. */
  readonly percentile: number;
  /** What the size of the norm group leaves open about the percentile. */
  readonly percentileInterval: Available<Interval>;
}

/** How far errors of measurement alone may have moved a score, in the unit of the scale. */
export interface ScoreConfidence {
  readonly reliability: ReliabilityUsed;
  /** Where the SD, and for the regressed score the mean, are from. */
  readonly norm: NormUsed;
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

/** One published line, and on which side of it the score is; null where the open items decide. */
export interface CutOffResult {
  readonly title: string;
  readonly population: string;
  readonly atOrAbove?: number;
  readonly atOrBelow?: number;
  readonly reached: boolean | null;
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
  readonly band:
    | (BandResult & {
        readonly title?: string;
        readonly population?: string;
        readonly source?: string;
      })
    | null;
  readonly cutOffs: readonly CutOffResult[];
}

/** What one respondent's scores mean, as far as published or given figures say it. */
export interface Interpretation {
  readonly kind: 'interpreted';
  readonly instrument: string;
  readonly revision: number;
  readonly scales: { readonly [scale: string]: ScaleInterpretation };
  readonly provenance: Provenance;
}
