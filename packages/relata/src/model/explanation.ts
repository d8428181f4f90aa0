import type { InstrumentDefinition } from './definition.ts';
import type { AnyScaleResult, Provenance } from './result.ts';
import type { RuleName } from './rule.ts';

interface StepBase {
  /** Value that the step yields; null where it has none. */
  readonly value: number | null;
}

/** An answer: as given, recoded, and reversed where it is reverse-keyed. */
export interface AnswerStep extends StepBase {
  readonly op: 'answer';
  readonly item: string;
  /** As given; null where it is missing or was treated as missing. */
  readonly answer: number | null;
  readonly recoded: number | null;
  /** The value map, where the item has one. */
  readonly recode?: readonly { readonly answer: number; readonly value: number }[];
  readonly reversed: boolean;
  /** Range within which the recoded answer is reversed: value = low + high − recoded. */
  readonly low: number;
  readonly high: number;
  readonly source: string | null;
}

/** A calculation over earlier steps, by their index. */
export interface CalculationStep extends StepBase {
  readonly op:
    | 'either'
    | 'sum'
    | 'mean'
    | 'linear'
    | 'product'
    | 'greatest'
    | 'absolute'
    | 'atLeast'
    | 'root'
    | 'lookUp';
  readonly inputs: readonly number[];
  readonly prorate?: boolean;
  readonly round?: boolean;
  readonly weights?: readonly number[];
  readonly constant?: number;
  readonly divisor?: number;
  readonly threshold?: number;
  readonly degree?: number;
  readonly table?: readonly { readonly from: number; readonly value: number }[];
}

/** A scale: its rule's outcome, held against its missing rule and its bands. */
export interface ScaleStep extends StepBase {
  readonly op: 'scale';
  readonly scale: string;
  readonly title: string;
  readonly rule: RuleName;
  readonly input: number;
  readonly answered: number;
  readonly of: number;
  /** True where an item of several parts is answered in part: no rule can fill that. */
  readonly partlyAnswered: boolean;
  /** Items that must be answered; 0 where the scales below decide. */
  readonly need: number;
  readonly status: AnyScaleResult['status'];
  readonly bounds: AnyScaleResult['bounds'];
  readonly bands:
    | readonly { readonly id: string; readonly from: number; readonly source: string }[]
    | null;
  readonly band: AnyScaleResult['band'] | null;
  readonly source: string | null;
  /** Where the missing rule is published; null where it is the library's default or the caller's. */
  readonly missingSource: string | null;
}

export type Step = AnswerStep | CalculationStep | ScaleStep;

/** Every number between the answers and the scores, in order. Holds the answers: keep it as you keep them. */
export interface Explanation<D extends InstrumentDefinition = InstrumentDefinition> {
  readonly kind: 'explained';
  readonly instrument: D['id'];
  readonly revision: number;
  readonly steps: readonly Step[];
  readonly provenance: Provenance;
}

/** What replaying an explanation's steps gives, from their inputs alone. */
export interface Replay {
  readonly scales: {
    readonly [scale: string]: {
      readonly status: AnyScaleResult['status'];
      readonly value: number | null;
      readonly band: string | null;
    };
  };
  /**
   * Index of each step whose value, counts, status or band is not what its inputs give, or
   * whose bounds contradict them; empty when all agree.
   */
  readonly disagreements: readonly number[];
}
