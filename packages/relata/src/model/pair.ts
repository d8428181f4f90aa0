import type { MissingReason } from './answer-scale.ts';
import type { Available, Interval } from './available.ts';
import type { Direction, FormDefinition } from './definition.ts';
import type { NormUsed, ReliabilityUsed } from './reference.ts';
import type { FlagResult, Provenance, ScaleStatus } from './result.ts';

/** Where one side's errors of measurement are from. */
export interface SideError {
  readonly reliability: ReliabilityUsed;
  /** Where the SD is from. */
  readonly norm: NormUsed;
  /** SD × √(1 − reliability). */
  readonly standardErrorOfMeasurement: number;
}

/** The difference of two scores held against errors of measurement. */
export interface DifferenceConfidence {
  readonly first: SideError;
  readonly second: SideError;
  /** √(SEM² of the first + SEM² of the second). */
  readonly standardError: number;
  /** The difference ± z × standard error. */
  readonly interval: Interval;
  /** Whether 0 lies outside that interval: errors of measurement alone hardly ever make such a difference. */
  readonly beyondError: boolean;
}

/** One side's score of one scale. */
export interface SideScore {
  readonly status: ScaleStatus;
  readonly value: number | null;
  readonly answered: number;
  readonly of: number;
}

/** One scale, as both describe it. */
export interface ScaleDifference {
  readonly title: string;
  readonly range: readonly [lowest: number, highest: number];
  readonly direction: Direction;
  readonly first: SideScore;
  readonly second: SideScore;
  readonly difference: Available<{
    /** First − second, in the unit of the scale. */
    readonly value: number;
    /** The same as a part of the scale's range, −100 to 100. */
    readonly percentOfMaximum: number;
  }>;
  readonly confidence: Available<DifferenceConfidence>;
}

/** One answer that differs between the two. */
export interface ItemDifference {
  /** The answer id. */
  readonly id: string;
  /** How far apart the two answers are, above 0. */
  readonly size: number;
  /** The answers as given and first − second; only where they were asked for. */
  readonly answers?: {
    readonly first: number;
    readonly second: number;
    readonly difference: number;
  };
}

/** What one side left open among the items that both forms ask. */
export interface SideMissing {
  readonly unanswered: number;
  /** How often each reason was given; items without a reason are in `unanswered` alone. */
  readonly reasons: { readonly [R in MissingReason]?: number };
}

/** Answers side by side, item by item, under the ids that both forms have. */
export interface ItemComparison {
  /** Items that both forms ask. */
  readonly inCommon: number;
  readonly answeredByBoth: number;
  /** Of those, items with the same answer. */
  readonly same: number;
  readonly missing: { readonly first: SideMissing; readonly second: SideMissing };
  /** Items with the largest differences, largest first; equal ones in item order. */
  readonly mostDifferent: readonly ItemDifference[];
}

/**
 * In what the elements of a profile are counted: response options, parts of each element's own
 * range (0 to 100), or SDs of norm groups.
 */
export type ProfileUnit = 'answer' | 'percentOfMaximum' | 'z';

/** How alike two profiles are. */
export interface ProfileSimilarity {
  readonly unit: ProfileUnit;
  /** Ids of the items or scales that were taken. */
  readonly elements: readonly string[];
  /** Cronbach and Gleser's D (1953): 0 where the profiles are the same. */
  readonly cronbachGleserD: {
    readonly value: number;
    /** D²: the sum of the three parts. */
    readonly squared: number;
    readonly elevation: number;
    readonly scatter: number;
    readonly shape: number;
  };
  /** Double-entry intraclass correlation, −1 to 1. */
  readonly doubleEntryIntraclass: Available<{ readonly value: number }>;
}

/** The same for profiles in standard scores, with McCrae's measures of agreement (1993). */
export interface StandardisedSimilarity extends ProfileSimilarity {
  readonly unit: 'z';
  readonly profileAgreement: {
    /** I_pa. */
    readonly index: number;
    /** r_pa, −1 to 1. */
    readonly coefficient: number;
  };
}

export interface ProfileComparison {
  /** Item by item, on the answers as given: reverse-keyed items are not turned. */
  readonly items: Available<ProfileSimilarity>;
  /** Scale by scale, without scales that hold all items of another. */
  readonly scales: Available<ProfileSimilarity>;
  /** Scale by scale in SDs of the chosen norm groups. */
  readonly standardisedScales: Available<StandardisedSimilarity>;
}

/** Who described: by which form, and from which place. */
export interface PairSide {
  readonly form: string | null;
  /** Null where the form does not say: then the respondent, about themselves. */
  readonly informant: NonNullable<FormDefinition['informant']> | null;
  /** Single answers of this side that must be seen whatever the scores are. */
  readonly flags: { readonly [flag: string]: FlagResult };
  readonly provenance: Provenance;
}

/**
 * Two descriptions by forms of one instrument, side by side: of one person by two, or of two
 * persons each by themselves. It says where they differ, and never which of them is right.
 */
export interface PairComparison {
  readonly kind: 'pair';
  readonly instrument: string;
  readonly revision: number;
  readonly first: PairSide;
  readonly second: PairSide;
  /** Scales that both forms yield. */
  readonly scales: { readonly [scale: string]: ScaleDifference };
  readonly items: ItemComparison;
  readonly profiles: ProfileComparison;
}
