import type { UnavailableReason } from '../../model/index.ts';

const UNAVAILABLE: { readonly [R in UnavailableReason]: string } = {
  noScore: 'There is no score: too few items are answered.',
  noNormOnFile: 'No norm group is on file for this scale; bring your own figures, with a label.',
  noNormChosen: 'Norm groups are on file for this scale, and none was chosen; name its population.',
  noNormForScale: 'The chosen norm group has no figures for this scale.',
  normWithoutSd: 'The norm group is published without a standard deviation.',
  normWithoutN: 'How many persons the norm group has is not known.',
  noReliabilityOnFile:
    'No reliability is on file for this scale; bring your own figure, with a label.',
  noReliabilityChosen:
    'Reliabilities are on file for this scale, and none was chosen; name population or coefficient.',
  noReliabilityForScale: 'The chosen reliability is not one of this scale.',
  neitherDirectionBetter: 'Neither direction of this scale is better than the other.',
  tooFewWaves: 'There are too few waves with a score.',
  noFormInCommon: 'The two forms have no scale in common.',
  noAnswersInCommon: 'No item is answered in both.',
  tooFewItems: 'There are too few answered items.',
  tooFewScales: 'There are too few scales with enough answered items.',
  noReversedItems: 'No scale has both reverse-keyed items and others.',
  constantAnswers: 'The answers do not vary.',
  noTime: 'How long it took was not given.',
  tooFewRespondents: 'There are too few respondents.',
  noPairs: 'No two items are related closely enough.',
  noErrorOfMeasurement:
    'A reliability of 1 leaves no errors of measurement to hold a difference against.',
  noTrueVariance:
    'With this reliability, errors of measurement make up all that a group varies; reliability and SDs do not fit together.',
  noGroupChange:
    'How the norm group fared between the two occasions was not given: its mean and SD on the last, and the correlation of both.',
  groupsOutOfOrder: 'The functional group does not score better than the clinical group.',
  tooFewPairs: 'Too few pairs of related items have both answers.',
  singularCovariance:
    'The covariance matrix of the items is singular in this sample: some follow from others, or too much is missing.',
};

/** One plain sentence for why something cannot be said. */
export const describeUnavailable = (reason: UnavailableReason): string => UNAVAILABLE[reason];
