import type { UnavailableReason } from 'relata';
import { describeUnavailable } from 'relata/messages/en';

/** Reasons as they are told to the person whom a report is about; the library's own are for whoever scores. */
const TOLD: { readonly [R in UnavailableReason]?: string } = {
  noNormOnFile: 'No group to compare with is on file.',
  noNormChosen: 'No group was chosen for this report.',
  noNormForScale: 'The chosen group has no figures for it.',
  normWithoutSd: 'The group is published without a standard deviation.',
  noReliabilityOnFile: 'How reliable this scale is has not been put on file.',
  noReliabilityChosen: 'No reliability was chosen for this report.',
  noReliabilityForScale: 'The chosen reliability is not one of this scale.',
  neitherDirectionBetter: 'Neither end of the scale is counted as better.',
  tooFewWaves: 'There are too few times with a score.',
};

/** Why something cannot be said, in a report. */
export const reason = (code: UnavailableReason): string => TOLD[code] ?? describeUnavailable(code);
