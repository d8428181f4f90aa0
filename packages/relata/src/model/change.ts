import type { Available, Interval } from './available.ts';
import type { Direction } from './definition.ts';
import type { Issue } from './issue.ts';
import type { NormUsed, ReliabilityUsed } from './reference.ts';
import type { Provenance, ScaleStatus } from './result.ts';

/** Ways to tell change from errors of measurement. */
export const CHANGE_METHODS = ['jacobsonTruax', 'edwardsNunnally', 'hagemanArrindell'] as const;

export type ChangeMethod = (typeof CHANGE_METHODS)[number];

/**
 * `recovered`: reliably better, and past the cut-off. `improved`: reliably better.
 * `unchanged`: within errors of measurement. `deteriorated`: reliably worse.
 */
export const CHANGE_CLASSES = ['recovered', 'improved', 'unchanged', 'deteriorated'] as const;

export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** Jacobson and Truax's three cut-offs for clinically significant change; null where a group is not given. */
export interface ClinicalCutOffs {
  /** Two SD from the clinical mean, towards the functional group. */
  readonly a: number | null;
  /** Two SD from the functional mean, towards the clinical group. */
  readonly b: number | null;
  /** Where both groups are equally likely. */
  readonly c: number | null;
  /** The one that decides. */
  readonly used: 'a' | 'b' | 'c';
  readonly clinical: NormUsed | null;
  readonly functional: NormUsed | null;
}

/** The difference of two scores held against errors of measurement. */
export interface ReliableChange {
  readonly method: ChangeMethod;
  readonly reliability: ReliabilityUsed;
  readonly norm: NormUsed;
  /** Standard error of the difference, √2 × standard error of measurement (Christensen and Mendoza 1986). */
  readonly standardError: number;
  /** The index; with `jacobsonTruax`, difference ÷ standard error. */
  readonly index: number;
  /** Beyond this the index is reliable: 1.96. */
  readonly criterion: number;
  /** Whether the change is reliable, and which way it goes in the direction of the scale. */
  readonly reliable: boolean;
  /** The difference ± criterion × standard error. */
  readonly interval: Interval;
}

/** What became of one scale between two occasions. */
export interface ScaleChange {
  readonly first: number;
  readonly last: number;
  /** last − first, in the unit of the scale. */
  readonly difference: number;
  /** Which way that is: `neither` where no direction is better, or nothing moved. */
  readonly towards: 'better' | 'worse' | 'neither';
  readonly reliableChange: Available<ReliableChange>;
  readonly cutOffs: Available<ClinicalCutOffs>;
  readonly class: Available<{ readonly value: ChangeClass }>;
}

/** A straight line through one person's scores. */
export interface Trend {
  /** Change of the score for each unit of time. */
  readonly slope: number;
  /** The line's score at time 0. */
  readonly intercept: number;
  readonly interval: Interval;
}

export interface CoursePoint {
  readonly time: number;
  readonly status: ScaleStatus | 'rejected';
  readonly value: number | null;
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
  /** From the first to the last wave with a score. */
  readonly change: Available<ScaleChange>;
  readonly trend: {
    readonly leastSquares: Available<Trend>;
    /** Theil-Sen. */
    readonly robust: Available<Trend>;
  };
  /** The last score against the mean of the baseline waves. */
  readonly fromBaseline: Available<{
    readonly baselineMean: number;
    readonly waves: number;
    readonly difference: number;
    readonly standardError: number | null;
  }>;
  /** The smallest difference of two scores that errors of measurement hardly ever make. */
  readonly smallestDetectableChange: Available<{ readonly value: number; readonly level: number }>;
}

/** One person's waves of one form. */
export interface Course {
  readonly kind: 'course';
  readonly instrument: string;
  readonly revision: number;
  readonly waves: readonly {
    readonly time: number;
    readonly kind: 'scored' | 'rejected';
    readonly issues: readonly Issue[];
  }[];
  readonly scales: { readonly [scale: string]: ScaleCourse };
  readonly provenance: Provenance;
}
