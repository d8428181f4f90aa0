import type {
  Available,
  InstrumentDefinition,
  NormUsed,
  ProfileSimilarity,
  ScaleDefinition,
  StandardisedSimilarity,
  UnavailableReason,
} from '../../model/index.ts';
import { percentOfMaximum } from '../../numeric/percent-of-maximum.ts';
import { profileAgreement } from '../../numeric/profile-agreement.ts';
import type { ScoredSide } from './compare-scales.ts';
import { independentScales } from './independent-scales.ts';
import { type Element, similarityOf } from './similarity-of.ts';

/** Fewest scales with a score on both sides for a profile of scales. */
export const FEWEST_SCALES = 5;

interface ScaleProfiles {
  readonly scales: Available<ProfileSimilarity>;
  readonly standardisedScales: Available<StandardisedSimilarity>;
}

const not = (reason: UnavailableReason) => ({ status: 'unavailable', reason }) as const;

interface Spread {
  readonly mean: number;
  readonly sd: number;
}

/** Mean and SD that one side's score of a scale is standardised by. */
function spreadOf({ references }: ScoredSide, id: string): Spread | UnavailableReason {
  const norm = references.get(id)?.norm;
  if (!norm || norm.status === 'unavailable') return norm?.reason ?? 'noNormChosen';
  const { mean, sd }: NormUsed = norm.norm;
  return sd === null ? 'normWithoutSd' : { mean, sd };
}

/** The same elements as z scores, each side by its own norm group; or why not. */
function standardised(
  elements: readonly Element[],
  first: ScoredSide,
  second: ScoredSide,
): readonly Element[] | UnavailableReason {
  const moved: Element[] = [];
  for (const { id, first: one, second: other } of elements) {
    const [mine, theirs] = [spreadOf(first, id), spreadOf(second, id)];
    if (typeof mine === 'string') return mine;
    if (typeof theirs === 'string') return theirs;
    const z = (value: number, { mean, sd }: Spread) => (value - mean) / sd;
    moved.push({ id, first: z(one, mine), second: z(other, theirs) });
  }
  return moved;
}

/**
 * The profiles of the scales that both forms yield: in percent of maximum, so that each scale
 * has the same weight, and in SDs of the norm groups where each scale has one on both sides.
 */
export function scaleProfiles(
  definition: InstrumentDefinition,
  ids: readonly string[],
  first: ScoredSide,
  second: ScoredSide,
): ScaleProfiles {
  if (ids.length === 0) {
    return { scales: not('noFormInCommon'), standardisedScales: not('noFormInCommon') };
  }
  const elements = independentScales(definition, ids).flatMap((id): readonly Element[] => {
    const [mine, theirs] = [first.scales[id]?.value ?? null, second.scales[id]?.value ?? null];
    return mine === null || theirs === null ? [] : [{ id, first: mine, second: theirs }];
  });
  if (elements.length < FEWEST_SCALES) {
    return { scales: not('tooFewScales'), standardisedScales: not('tooFewScales') };
  }
  const parts = elements.map(({ id, first: one, second: other }) => {
    const [low, high] = (definition.scales[id] as ScaleDefinition).range;
    const part = (value: number) => percentOfMaximum(value, low, high);
    return { id, first: part(one), second: part(other) };
  });
  const scales = { status: 'available', ...similarityOf(parts, 'percentOfMaximum') } as const;
  const moved = standardised(elements, first, second);
  if (typeof moved === 'string') return { scales, standardisedScales: not(moved) };
  const { index = 0, coefficient = 0 } =
    profileAgreement(
      moved.map((element) => element.first),
      moved.map((element) => element.second),
    ) ?? {};
  return {
    scales,
    standardisedScales: {
      status: 'available',
      ...similarityOf(moved, 'z'),
      profileAgreement: { index, coefficient },
    },
  };
}
