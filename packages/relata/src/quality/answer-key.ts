/** Response options of one answer: as given, and as scored. */
export interface AskedAnswer {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Lowest and highest value after its value map. */
  readonly low: number;
  readonly high: number;
  /** Value by (answer − min) ÷ step; null where answers count as they are. */
  readonly recode: readonly number[] | null;
}

/** Items of one scale, each of one answer, in the order in which the form shows them. */
export interface KeyedItems {
  readonly fields: readonly number[];
  readonly reversed: readonly boolean[];
}

/** What a form asks, as far as answers are looked at as answers. Numbers are indexes of answers. */
export interface AnswerKey {
  readonly fields: readonly AskedAnswer[];
  /** Answers in the order in which the form shows them. */
  readonly shown: readonly number[];
  /** Groups of answers of which the form asks for one. */
  readonly alternatives: readonly (readonly number[])[];
  /** Scales that pool answers; no two of them of the same items. */
  readonly scales: readonly KeyedItems[];
}
