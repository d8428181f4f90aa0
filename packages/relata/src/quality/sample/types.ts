/** Answers to one item, a respondent an entry. NaN, or the code for missing, where there is none. */
export type AnswerColumn = ArrayLike<number>;

export interface SampleOptions {
  /** What stands for a missing answer beside NaN, as in columns of bytes. */
  readonly missing?: number | undefined;
  /** Items are synonyms where they correlate above this; 0.6 unless given. */
  readonly synonyms?: number | undefined;
  /** Items are antonyms where they correlate below this; −0.6 unless given. */
  readonly antonyms?: number | undefined;
  /** Fewest pairs, both answered, of which a respondent's correlation is given; 3 unless given, and no fewer. */
  readonly atLeast?: number | undefined;
}

/** One index of every respondent, in order. */
export interface IndexColumn {
  /** NaN where it cannot be said. */
  readonly value: Float64Array;
  /** Answered items, or pairs with both answered, that the value rests on. */
  readonly used: Uint32Array;
  /** Why there is no value: 0 where there is one; read it by `unavailableAt`. */
  readonly reason: Uint8Array;
}

/** Two items that go together in the sample; items by their place, the earlier first. */
export interface RelatedPair {
  readonly first: number;
  readonly second: number;
  /** Pearson's r over the respondents who answered both, and how many those are. */
  readonly r: number;
  readonly n: number;
}

export interface PairIndex extends IndexColumn {
  readonly threshold: number;
  readonly atLeast: number;
  readonly pairs: readonly RelatedPair[];
}

/** What the sample was that the indices were worked out over. */
export interface SampleUsed {
  readonly rows: number;
  /** Rows with at least one answer. */
  readonly respondents: number;
  /** Rows with every answer. */
  readonly complete: number;
  readonly items: number;
}

/** What every respondent's answers look like among those of a sample. It informs; nothing is dropped for it. */
export interface SampleQuality {
  readonly kind: 'sampleQuality';
  readonly sample: SampleUsed;
  /** Squared Mahalanobis distance D² over the answered items; `used` is its degrees of freedom. */
  readonly mahalanobis: IndexColumn & {
    /** Share of a chi-square distribution above the distance; NaN where there is none. */
    readonly p: Float64Array;
    /** Items that do not vary in the sample, and have no part in the distance. */
    readonly constantItems: readonly number[];
  };
  readonly synonyms: PairIndex;
  readonly antonyms: PairIndex;
  /** Correlation of the answers with the means of all other respondents. */
  readonly personTotal: IndexColumn;
}

/** Takes in one respondent's answers, and their deviations from the means; NaN where missing. */
export type TakeRow = (row: number, answers: Float64Array, deviations: Float64Array) => void;
