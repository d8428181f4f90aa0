import type {
  AnyScaleResult,
  Available,
  CutOff,
  NormComparison,
  NormUsed,
  ScaleDefinition,
  ScaleInterpretation,
  ScoreConfidence,
  Unavailable,
  UnavailableReason,
} from '../../model/index.ts';
import { percentOfMaximum } from '../../numeric/percent-of-maximum.ts';
import type { References } from '../reference/references-for.ts';
import { compareWithNorm } from './compare-with-norm.ts';
import { confidenceOf } from './confidence-of.ts';
import { cutOffResults } from './cut-off-results.ts';
import { shareOutside } from './share-outside.ts';

const not = (reason: UnavailableReason): Unavailable => ({ status: 'unavailable', reason });

type Known = NormUsed & { readonly sd: number };

const withSd = (norm: NormUsed): norm is Known => norm.sd !== null && norm.sd > 0;

function comparisonOf(
  value: number,
  { norm }: References,
  range: ScaleDefinition['range'],
  level: number,
): Available<NormComparison> {
  if (norm.status === 'unavailable') return norm;
  const group = norm.norm;
  if (!withSd(group)) return not('normWithoutSd');
  return {
    status: 'available',
    norm: group,
    ...compareWithNorm(value, group, level),
    outsideRange: shareOutside(group, range),
  };
}

function scoreConfidence(
  value: number,
  { norm, reliability }: References,
  level: number,
): Available<ScoreConfidence> {
  if (reliability.status === 'unavailable') return reliability;
  if (norm.status === 'unavailable') return norm;
  const used = reliability.reliability;
  if (!withSd(norm.norm)) return not('normWithoutSd');
  return {
    status: 'available',
    reliability: used,
    norm: norm.norm,
    ...confidenceOf(value, norm.norm, used.value, level),
  };
}

function bandOf({ band }: AnyScaleResult, { bands = [] }: ScaleDefinition) {
  if (!band) return null;
  const found = bands.find(({ id }) => id === band.id);
  if (!found) return band;
  const { title, population, source } = found;
  return { ...band, ...(title === undefined ? {} : { title }), population, source };
}

/** Values of which is kept what they mean: more than any sum has, fewer than fill a memory. */
const MOST_KEPT = 5000;

type Meaning = Pick<ScaleInterpretation, 'percentOfMaximum' | 'comparison' | 'confidence'>;

/** What a score means by its value alone, worked out once for each value. */
function meanings({ range }: ScaleDefinition, references: References, level: number) {
  const kept = new Map<number, Meaning>();
  return (value: number): Meaning => {
    const known = kept.get(value);
    if (known) return known;
    const meaning: Meaning = {
      percentOfMaximum: { status: 'available', value: percentOfMaximum(value, ...range) },
      comparison: comparisonOf(value, references, range, level),
      confidence: scoreConfidence(value, references, level),
    };
    if (kept.size < MOST_KEPT) kept.set(value, meaning);
    return meaning;
  };
}

const noScore = not('noScore');
const NO_MEANING: Meaning = {
  percentOfMaximum: noScore,
  comparison: noScore,
  confidence: noScore,
};

/** Says what scores of one scale mean, as far as the chosen figures and the cut-offs say it. */
export function scaleInterpreter(
  scale: ScaleDefinition,
  references: References,
  cutOffs: readonly CutOff[],
  level: number,
): (result: AnyScaleResult) => ScaleInterpretation {
  const { title, range, direction } = scale;
  const meaningOf = meanings(scale, references, level);
  return (result) => {
    const { status, value, bounds } = result;
    return {
      title,
      status,
      value,
      bounds,
      range,
      direction,
      ...(value === null ? NO_MEANING : meaningOf(value)),
      band: bandOf(result, scale),
      cutOffs: cutOffResults(cutOffs, value, bounds),
    };
  };
}
