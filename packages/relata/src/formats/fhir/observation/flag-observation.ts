import type { FlagResult, MissingReason } from '../../../model/index.ts';
import { absentCodeOf, DATA_ABSENT_REASONS } from '../response/missing-reason.ts';
import type { Observation } from './types.ts';

const NOTE =
  'Marks one answer that must be seen whatever the scores are. It is no assessment of risk; a flag that is not raised, or an unanswered item, does not say that there is no risk.';

type Flagged = Pick<Observation, 'valueBoolean' | 'dataAbsentReason'> & {
  readonly notes: readonly string[];
};

/** What the Observation of one flag says: raised or not, or why the item has no answer. */
export function flagObservation(
  { item, state }: FlagResult,
  reason: MissingReason | undefined,
): Flagged {
  return {
    ...(state === 'unanswered'
      ? {
          dataAbsentReason: {
            coding: [{ system: DATA_ABSENT_REASONS, code: absentCodeOf(reason) }],
            text: `The item ${item} is unanswered`,
          },
        }
      : { valueBoolean: state === 'raised' }),
    notes: [`${NOTE} Item: ${item}.`],
  };
}
