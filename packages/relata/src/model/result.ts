import type { MissingReason } from './answer-scale.ts';
import type { InstrumentDefinition, InstrumentStatus } from './definition.ts';
import type { Issue } from './issue.ts';
import type { LicenseStatus } from './license.ts';
import type { Quality } from './quality.ts';
import type { MissingRule } from './rule.ts';
import type { BandId, FlagId, FormId, FormScaleId, InPercent, ScaleId } from './typing.ts';

/** Lowest and highest value that the unanswered items allow. Both are attained by some completion. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export interface BandResult<B extends string = string> {
  /** The band; null where the score is insufficient and its completions fall in several. */
  readonly id: B | null;
  /** True when every completion of the unanswered items falls in this band. */
  readonly decided: boolean;
}

interface ScaleCounts {
  /** Items of the scale that are answered, and items that it has. */
  readonly answered: number;
  readonly of: number;
  readonly bounds: Bounds;
}

/**
 * One scale's score.
 * - `scored`: every item answered.
 * - `prorated`: some unanswered, and the missing rule gives a score all the same.
 * - `insufficient`: no score; `bounds` still says what is known.
 */
export type ScaleResult<B extends string = never, P extends boolean = false> = ScaleCounts &
  (
    | { readonly status: 'scored' | 'prorated'; readonly value: number }
    | { readonly status: 'insufficient'; readonly value: null }
  ) &
  ([B] extends [never] ? { readonly band?: never } : { readonly band: BandResult<B> }) &
  (P extends true
    ? {
        /** 0 to 100; null where there is no score. It is no percentile. */ readonly percentOfMaximum:
          | number
          | null;
      }
    : { readonly percentOfMaximum?: never });

/** A scale's result when its definition is known only at run time. */
export type AnyScaleResult = ScaleCounts & {
  readonly status: ScaleStatus;
  readonly value: number | null;
  /** 0 to 100, where the scale reports it; null where there is no score. It is no percentile. */
  readonly percentOfMaximum?: number | null;
  readonly band?: BandResult;
};

export type ScaleStatus = 'scored' | 'prorated' | 'insufficient';

export interface FlagResult {
  /** The answer id to look at. */
  readonly item: string;
  readonly state: 'raised' | 'notRaised' | 'unanswered';
}

/** What made the numbers: enough to make them again. */
export interface Provenance {
  readonly instrument: string;
  readonly revision: number;
  readonly form: string | null;
  readonly status: InstrumentStatus;
  readonly license: { readonly scoring: LicenseStatus; readonly wording: LicenseStatus };
  readonly definitionHash: string;
  readonly engine: string;
  /** The caller's own missing rule, where it replaced that of the definition. */
  readonly missingOverride: Omit<MissingRule, 'source'> | null;
  readonly onInvalid: 'reject' | 'missing';
}

type ScaleResults<D extends InstrumentDefinition, F> =
  string extends ScaleId<D>
    ? { readonly [scale: string]: AnyScaleResult }
    : { readonly [S in FormScaleId<D, F>]: ScaleResult<BandId<D, S>, InPercent<D, S>> };

export interface Scored<D extends InstrumentDefinition = InstrumentDefinition, F = undefined> {
  readonly kind: 'scored';
  readonly instrument: D['id'];
  readonly revision: number;
  readonly scales: ScaleResults<D, F>;
  /** Every flag whose item the form asks. */
  readonly flags: string extends ScaleId<D>
    ? { readonly [flag: string]: FlagResult }
    : F extends string
      ? { readonly [K in FlagId<D>]?: FlagResult }
      : { readonly [K in FlagId<D>]: FlagResult };
  /** Reasons given for missing answers, by answer id. */
  readonly missing: { readonly [answer: string]: MissingReason };
  /** Faults that were treated as missing answers (`onInvalid: 'missing'`); otherwise empty. */
  readonly issues: readonly Issue[];
  readonly quality: Quality;
  readonly provenance: Provenance;
}

/** Some answer was not one of the declared options: nothing is scored, every fault is listed. */
export interface Rejected<D extends InstrumentDefinition = InstrumentDefinition> {
  readonly kind: 'rejected';
  readonly instrument: D['id'];
  readonly revision: number;
  readonly issues: readonly Issue[];
  readonly provenance: Provenance;
}

export type Result<D extends InstrumentDefinition = InstrumentDefinition, F = undefined> =
  | Scored<D, F>
  | Rejected<D>;

export interface ScoreOptions<
  D extends InstrumentDefinition = InstrumentDefinition,
  F extends FormId<D> | undefined = FormId<D> | undefined,
> {
  /** Which form was given; all items where it is left out. */
  readonly form?: F | undefined;
  /** What to do with an answer that is not one of the declared options. Default: `reject`. */
  readonly onInvalid?: 'reject' | 'missing' | undefined;
  /** Replaces the missing rule of every scale over items; the provenance says so. */
  readonly missing?: Omit<MissingRule, 'source'> | undefined;
}
