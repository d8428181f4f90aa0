/** Why something cannot be said. The sentence for each is in `relata/messages/<language>`. */
export const UNAVAILABLE_REASONS = [
  'noScore',
  'noNormOnFile',
  'noNormChosen',
  'noNormForScale',
  'normWithoutSd',
  'normWithoutN',
  'noReliabilityOnFile',
  'noReliabilityChosen',
  'noReliabilityForScale',
  'neitherDirectionBetter',
  'tooFewWaves',
  'noFormInCommon',
  'noAnswersInCommon',
  'tooFewItems',
  'tooFewScales',
  'noReversedItems',
  'constantAnswers',
  'noTime',
  'tooFewRespondents',
  'noPairs',
  'noErrorOfMeasurement',
  'noTrueVariance',
  'noGroupChange',
  'groupsOutOfOrder',
  'tooFewPairs',
  'singularCovariance',
] as const;

export type UnavailableReason = (typeof UNAVAILABLE_REASONS)[number];

/** What stands where something cannot be said: the reason, and no number. */
export interface Unavailable {
  readonly status: 'unavailable';
  readonly reason: UnavailableReason;
}

/** Something that can be said, or why it cannot. */
export type Available<T extends object> = ({ readonly status: 'available' } & T) | Unavailable;

/** Lowest and highest value of an interval, and how often such an interval holds what it is about: 0.95. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}
