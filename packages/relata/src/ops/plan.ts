import { type AnswerScale, type Instrument, OptionError } from '../model/index.ts';
import { type Op, withChildren } from './op.ts';

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
  /** True where the score moves one way with each field: then two completions give the bounds. */
  readonly monotone: boolean;
  /** Fields with which a monotone score falls; it rises with the others. */
  readonly falls: readonly number[];
  readonly bands: readonly PlanBand[] | null;
  /** Range of the scale, where results carry the percent of maximum too. */
  readonly percentOf?: readonly [lowest: number, highest: number];
}

export interface FlagPlan {
  readonly id: string;
  readonly field: number;
  readonly atOrAbove: number;
}

/** A definition (one form of it) lowered to operations. Plain JSON data. */
export interface Plan {
  readonly form: string | null;
  readonly fields: readonly Field[];
  readonly units: readonly Unit[];
  readonly scales: readonly ScalePlan[];
  readonly flags: readonly FlagPlan[];
  /** Whether what its answers look like as answers takes the keys, ranges or order of the form. */
  readonly keyed: boolean;
}

/**
 * The plan of one form of an instrument; of all items where no form is named.
 *
 * @throws {OptionError} `unknownForm`; `incompleteInstrument` for a bare copy
 */
export function planOf(instrument: Instrument, form?: string): Plan {
  const { compile, definition, plan } = instrument;
  if (form === undefined && plan) return plan as Plan;
  const forms = definition.forms ?? {};
  if (form !== undefined && !Object.hasOwn(forms, form)) {
    throw new OptionError('unknownForm', Object.keys(forms), form);
  }
  if (!compile) throw new OptionError('incompleteInstrument', 'parseInstrument', definition.id);
  return compile(definition as never, form === undefined ? {} : { form }) as Plan;
}

/** The index of each field, by its answer id. */
export const fieldsById = (plan: Pick<Plan, 'fields'>): ReadonlyMap<string, number> =>
  new Map(plan.fields.map((field, i) => [field.id, i]));

/** Each scale's operation with the scales that it rests on written out. */
export function writtenOut(scales: readonly Pick<ScalePlan, 'op'>[]): readonly Op[] {
  const written: Op[] = [];
  const write = (op: Op): Op =>
    op.kind === 'scale' ? (written[op.scale] as Op) : withChildren(op, write);
  for (const { op } of scales) written.push(write(op));
  return written;
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
