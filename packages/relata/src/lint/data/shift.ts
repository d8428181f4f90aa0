import type { Finding } from '../../model/index.ts';
import { type CorrelationMatrix, correlationMatrix } from '../../numeric/correlation-matrix.ts';
import { mean } from '../../numeric/mean.ts';
import { median } from '../../numeric/median.ts';
import { sampleSd } from '../../numeric/sample-sd.ts';
import type { Field } from '../../ops/plan.ts';
import { rounded } from '../finding.ts';
import { FEWEST } from './criteria.ts';
import type { KeyedScale } from './keyed-scale.ts';
import { shiftFit } from './shift-fit.ts';

/** Least gain in contrast that matters where its standard error is known, and how many of those it must be. */
const MATERIAL_GAIN = 0.02;
const STANDARD_ERRORS = 6;
/** Groups of respondents by which the standard error is worked out, and fewest that will do. */
const MOST_GROUPS = 10;
const FEWEST_GROUPS = 5;
/** Least gain where there are fewer respondents than that. */
const CLEAR_GAIN = 0.05;
/** Share of the shifted contrast that the declared one must stay below. */
const WELL_BELOW = 0.8;

/** Every so-many-th respondent, from one on. */
const group = (column: Float64Array, of: number, first: number): Float64Array =>
  column.filter((_, row) => row % of === first);

/** Whether the gain of a shift is more than chance: the groups of respondents must agree on it. */
function isClear(
  scales: readonly KeyedScale[],
  answers: readonly Float64Array[],
  by: number,
  gain: number,
  n: number,
): boolean {
  const groups = Math.min(MOST_GROUPS, Math.floor(n / FEWEST));
  if (groups < FEWEST_GROUPS) return gain > Math.max(CLEAR_GAIN, 2 / Math.sqrt(n));
  const gains = Array.from({ length: groups }, (_, first) => {
    const matrix = correlationMatrix(answers.map((column) => group(column, groups, first)));
    return shiftFit(scales, matrix, by).contrast - shiftFit(scales, matrix, 0).contrast;
  });
  const error = (sampleSd(gains) ?? 0) / Math.sqrt(groups);
  return gain > MATERIAL_GAIN && (mean(gains) ?? 0) > STANDARD_ERRORS * error;
}

/** Scales that do not hold all of another, shorter one: a total says nothing about places. */
function narrowest(scales: readonly KeyedScale[]): readonly KeyedScale[] {
  const holds = (one: KeyedScale, other: KeyedScale) =>
    other.fields.length < one.fields.length &&
    other.fields.every((field) => one.fields.includes(field));
  return scales.filter(
    (one) => one.fields.length > 1 && !scales.some((other) => other !== one && holds(one, other)),
  );
}

/** Whether answers stand one column off: the scales then fit their neighbours' columns better than their own. */
export function shiftFindings(
  scales: readonly KeyedScale[],
  fields: readonly Field[],
  answers: readonly Float64Array[],
  matrix: CorrelationMatrix,
): readonly Finding[] {
  // A column that does not belong (an age, say) has no answers in range: it must not hide the rest.
  const n = median(matrix.n.flat()) ?? 0;
  const narrow = narrowest(scales);
  const hasParts = fields.some(({ id, item }) => id !== item);
  if (narrow.length === 0 || fields.length < 6 || hasParts || n < FEWEST) return [];
  const declared = shiftFit(narrow, matrix, 0);
  const tried = ([1, -1] as const).map((by) => ({ by, ...shiftFit(narrow, matrix, by) }));
  const best = tried.reduce((a, b) => (b.contrast > a.contrast ? b : a));
  const gain = best.contrast - declared.contrast;
  const suspicious = gain > MATERIAL_GAIN && declared.contrast < WELL_BELOW * best.contrast;
  if (!suspicious || !isClear(narrow, answers, best.by, gain, n)) return [];
  return [
    {
      code: 'columnsShifted',
      severity: 'error',
      path: ['items'],
      items: fields.map(({ id }) => id),
      evidence: {
        columns: best.by,
        respondents: n,
        correlationWithinScalesAsDeclared: rounded(declared.within),
        correlationWithinScalesShifted: rounded(best.within),
        contrastAsDeclared: rounded(declared.contrast),
        contrastShifted: rounded(best.contrast),
        scales: narrow.map(({ id }) => id),
      },
    },
  ];
}
