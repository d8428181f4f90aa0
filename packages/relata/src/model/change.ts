import type { Available, Interval } from './available.ts';
import type { Direction } from './definition.ts';
import type { NormUsed, ReliabilityUsed } from './reference.ts';
import type { ScaleStatus } from './result.ts';

/** Ways to tell change from errors of measurement. */
export const CHANGE_METHODS = ['jacobsonTruax', 'edwardsNunnally', 'hagemanArrindell'] as const;

export type ChangeMethod = (typeof CHANGE_METHODS)[number];

/**
 * `recovered`: reliably better, from the clinical to the functional side of the cut-off.
 * `improved`: reliably better. `unchanged`: within errors of measurement. `deteriorated`:
 * reliably worse.
 */
export const CHANGE_CLASSES = ['recovered', 'improved', 'unchanged', 'deteriorated'] as const;

export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** Jacobson and Truax's cut-offs for clinically significant change. */
export const CUT_OFF_KINDS = ['a', 'b', 'c'] as const;

export type CutOffKind = (typeof CUT_OFF_KINDS)[number];

/** Which way a number goes: `neither` where no direction of the scale is better, or nothing moved. */
export type Towards = 'better' | 'worse' | 'neither';

/** What is said about a scale whose change is asked for. */
export interface ChangeScale {
  readonly title?: string;
  readonly range: readonly [lowest: number, highest: number];
  readonly direction: Direction;
}

/** How the norm group fared between first and last; `hagemanArrindell` takes its change into account. */
export interface GroupChange {
  /** Mean and SD of the group on the last occasion; those of the first are the norm's. */
  readonly lastMean: number;
  readonly lastSd: number;
  /** Correlation of the scores of both occasions. */
  readonly correlation: number;
}

/** How change is told; a caller who says nothing gets the defaults. */
export interface ChangeOptions {
  /** `jacobsonTruax`. */
  readonly method?: ChangeMethod;
  /** How often an interval holds what it is about: 0.95. */
  readonly level?: number;
  /** Which cut-off decides on `recovered`: c. */
  readonly cutOff?: CutOffKind;
  /** The group's change, which `hagemanArrindell` needs. */
  readonly group?: GroupChange;
  /** How many waves, the first with a score, are the baseline: 1. */
  readonly baselineWaves?: number;
}

/** The cut-offs for clinically significant change; null where a group is not given. */
export interface ClinicalCutOffs {
  /** Two SD from the clinical mean, towards the functional group. */
  readonly a: number | null;
  /** Two SD from the functional mean, towards the clinical group. */
  readonly b: number | null;
  /** As many SD from the one mean as from the other. */
  readonly c: number | null;
  /** The one that decides. */
  readonly used: CutOffKind;
  /** Its value. */
  readonly value: number;
  /** What is held against it: with `hagemanArrindell` true scores, else scores as observed. */
  readonly scores: 'observed' | 'true';
  readonly clinical: NormUsed | null;
  readonly functional: NormUsed | null;
}

/** The difference of two scores held against errors of measurement. */
export interface ReliableChange {
  readonly method: ChangeMethod;
  readonly reliability: ReliabilityUsed;
  readonly norm: NormUsed;
  /**
   * The change that is judged, in the unit of the scale: with `jacobsonTruax` the difference;
   * with `edwardsNunnally` the last score against the regressed first; with
   * `hagemanArrindell` the estimated true difference.
   */
  readonly estimate: number;
  /** Which way the estimate goes. */
  readonly towards: Towards;
  /** Standard error of the estimate; with `jacobsonTruax` √2 × standard error of measurement. */
  readonly standardError: number;
  /** estimate ÷ standard error. */
  readonly index: number;
  /** Beyond this, either way, the index is reliable: 1.96 at 0.95; with `hagemanArrindell` 1.64. */
  readonly criterion: number;
  readonly reliable: boolean;
  /** Estimate ± criterion × standard error: the change is reliable where it leaves out 0. */
  readonly interval: Interval;
}

/** On which side of the cut-off the two scores are. A score on the line is on neither side. */
export interface Crossing {
  readonly startedClinical: boolean;
  readonly endedFunctional: boolean;
  /** With `hagemanArrindell`, how many standard errors the last true score is past the cut-off. */
  readonly index: number | null;
}

/** The class, and whether `recovered` could have been told at all. */
export interface ClassifiedChange {
  readonly value: ChangeClass;
  /** Unavailable without a cut-off: `improved` is then the best class there is. */
  readonly crossing: Available<Crossing>;
}

/** What became of one scale between two occasions. */
export interface ScaleChange {
  readonly first: number;
  readonly last: number;
  /** last − first, in the unit of the scale. */
  readonly difference: number;
  /** Which way that is. */
  readonly towards: Towards;
  readonly reliableChange: Available<ReliableChange>;
  readonly cutOffs: Available<ClinicalCutOffs>;
  readonly class: Available<ClassifiedChange>;
}

/** A straight line through one person's scores. */
export interface Trend {
  /** Change of the score for each unit of time. */
  readonly slope: number;
  /** Which way that is. */
  readonly towards: Towards;
  /** The line's score at time 0. */
  readonly intercept: number;
  /** Of the slope. */
  readonly interval: Available<Interval>;
}

export interface CoursePoint {
  readonly time: number;
  readonly status: ScaleStatus | 'rejected';
  readonly value: number | null;
}

/** The last score against the mean of the baseline waves. */
export interface BaselineChange {
  readonly baselineMean: number;
  /** Baseline waves. */
  readonly waves: number;
  readonly difference: number;
  readonly towards: Towards;
  /** Standard error of measurement × √(1 + 1/waves); null where the interval is unavailable. */
  readonly standardError: number | null;
  readonly interval: Available<Interval>;
}

/** The smallest difference of two scores that errors of measurement hardly ever make. */
export interface SmallestDetectableChange {
  readonly value: number;
  readonly level: number;
  readonly standardErrorOfMeasurement: number;
  readonly norm: NormUsed;
  readonly reliability: ReliabilityUsed;
}

/** One scale over the waves of one person. */
export interface ScaleCourse {
  readonly title: string;
  readonly range: readonly [lowest: number, highest: number];
  readonly direction: Direction;
  /** Every wave in order of time, those without a score too. */
  readonly points: readonly CoursePoint[];
  /** Waves with a score. */
  readonly waves: number;
  /** Waves without. */
  readonly missing: number;
  /** From the first to the last wave with a score. */
  readonly change: Available<ScaleChange>;
  readonly trend: {
    readonly leastSquares: Available<Trend>;
    /** Theil-Sen. */
    readonly robust: Available<Trend>;
  };
  readonly fromBaseline: Available<BaselineChange>;
  readonly smallestDetectableChange: Available<SmallestDetectableChange>;
}
