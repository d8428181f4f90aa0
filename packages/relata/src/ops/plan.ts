import type { AnswerScale, InstrumentDefinition } from '../model/index.ts';
import type { Op } from './op.ts';

/** One answer that the form takes. */
export interface Field {
  /** The answer id: the item's, or `<item>_<part>`. */
  readonly id: string;
  readonly item: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Lowest and highest value after recoding. */
  readonly low: number;
  readonly high: number;
  /** Recoded value by (answer − min) ÷ step; null where answers count as they are. */
  readonly recode: readonly number[] | null;
}

/** What counts as one item: all of these fields together, or any one of them. */
export interface Unit {
  readonly fields: readonly number[];
  readonly any: boolean;
}

export interface PlanBand {
  readonly id: string;
  readonly from: number;
}

export interface ScalePlan {
  readonly id: string;
  readonly op: Op;
  /** Items that the scale rests on, directly or through other scales. */
  readonly units: readonly Unit[];
  /** Units that must be answered; 0 where the scales below decide. */
  readonly need: number;
  /** The operation with the scales that it rests on written out. */
  readonly whole: Op;
  /** Which way the score moves with each field: 1 up, −1 down, 0 both or unknown. */
  readonly slopes: ReadonlyMap<number, number>;
  /** True where no slope is 0: then two completions give the bounds. */
  readonly monotone: boolean;
  readonly bands: readonly PlanBand[] | null;
}

export interface FlagPlan {
  readonly id: string;
  readonly field: number;
  readonly atOrAbove: number;
}

/** A definition (one form of it) lowered to operations. */
export interface Plan {
  readonly definition: InstrumentDefinition;
  readonly form: string | null;
  readonly fields: readonly Field[];
  /** Answer id → field. */
  readonly fieldOf: ReadonlyMap<string, number>;
  readonly units: readonly Unit[];
  readonly scales: readonly ScalePlan[];
  readonly flags: readonly FlagPlan[];
}

/** Most response options that an item may have. */
export const MOST_OPTIONS = 1001;

/** The response options of an answer scale, in rising order; one too many where they are too many. */
export function optionsOf({ min, max, step = 1 }: AnswerScale): number[] {
  const options: number[] = [];
  // A definition that has not been checked may have steps of 0, or no end.
  for (let i = 0; i <= MOST_OPTIONS && min + i * step <= max; i++) options.push(min + i * step);
  return options;
}

/** The values that an answer may take, recoded where it has a value map. */
export const stepsOf = (field: Field): readonly number[] =>
  field.recode ?? optionsOf(field as { min: number; max: number; step: number });
