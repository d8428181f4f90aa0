/** The response options of an item, as numbers in equal whole steps. */
export interface AnswerScale {
  readonly min: number;
  readonly max: number;
  /** Distance between neighbouring response options; 1 unless given. */
  readonly step?: number;
  /** Label of a response option, by its value; options between labelled end points may have none. */
  readonly labels?: Readonly<Record<number, string>>;
  /** Value map applied before reversing: every declared response option, by its value. */
  readonly recode?: Readonly<Record<number, number>>;
}

/** Why an answer is missing. `notObserved`: an informant had no chance to see it. */
export const MISSING_REASONS = [
  'skipped',
  'dontKnow',
  'notApplicable',
  'refused',
  'timedOut',
  'notObserved',
] as const;

export type MissingReason = (typeof MISSING_REASONS)[number];
