import type { Interpretation, ScaleInterpretation } from 'relata';
import { outputColumns } from 'relata/formats/columns';
import type { Mapped } from '../columns/mapped.ts';
import type { Cell } from '../scoring/score-cells.ts';

/** What is said of each score, by the end of its column's name; empty where it cannot be said. */
const FIGURES: {
  readonly [end: string]: (said: ScaleInterpretation) => number | undefined;
} = {
  percent_of_maximum: ({ percentOfMaximum: p }) => (p.status === 'available' ? p.value : undefined),
  z: ({ comparison: c }) => (c.status === 'available' ? c.z : undefined),
  t: ({ comparison: c }) => (c.status === 'available' ? c.t : undefined),
  percentile: ({ comparison: c }) => (c.status === 'available' ? c.percentile : undefined),
  percentile_low: (said) => limits(said)?.low,
  percentile_high: (said) => limits(said)?.high,
  sem: (said) => errors(said)?.standardErrorOfMeasurement,
  observed_low: (said) => errors(said)?.observed.low,
  observed_high: (said) => errors(said)?.observed.high,
  true: (said) => errors(said)?.trueScore.estimate,
  true_se: (said) => errors(said)?.trueScore.standardError,
  true_low: (said) => errors(said)?.trueScore.low,
  true_high: (said) => errors(said)?.trueScore.high,
};

function limits({ comparison: c }: ScaleInterpretation) {
  if (c.status === 'unavailable') return undefined;
  return c.percentileInterval.status === 'available' ? c.percentileInterval : undefined;
}

const errors = ({ confidence: c }: ScaleInterpretation) =>
  c.status === 'available' ? c : undefined;

const ENDS = Object.keys(FIGURES);

/** Name of the column of each scale's score. */
const valueColumns = ({ instrument, scorer, wave }: Mapped) =>
  outputColumns(instrument, scorer.plan, { bounds: false, bands: false }, wave).flatMap((column) =>
    column.kind === 'value' ? [column] : [],
  );

/** How many cut-offs each scale has. */
export type CutOffCounts = ReadonlyMap<string, number>;

const numbered = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Names of the columns of what scores mean. */
export const meaningNames = (mapped: Mapped, cutOffs: CutOffCounts): readonly string[] =>
  valueColumns(mapped).flatMap(({ name, scale }) => [
    ...ENDS.map((end) => `${name}_${end}`),
    ...numbered(cutOffs.get(scale) ?? 0).map((i) => `${name}_cut_off_${i + 1}`),
  ]);

/** 1: reached; 0: not; empty: the open items decide, or the row was rejected. */
const reached = (state: boolean | null | undefined): Cell =>
  state === true ? 1 : state === false ? 0 : '';

/** The cells of one row, in the order of the names; all empty where it was rejected. */
export const meaningCells = (
  mapped: Mapped,
  cutOffs: CutOffCounts,
): ((said: Interpretation | null) => readonly Cell[]) => {
  const scales = valueColumns(mapped).map(({ scale }) => ({
    scale,
    lines: numbered(cutOffs.get(scale) ?? 0),
  }));
  return (said) =>
    scales.flatMap(({ scale, lines }) => {
      const one = said?.scales[scale];
      return [
        ...ENDS.map((end) => (one ? (FIGURES[end]?.(one) ?? '') : '')),
        ...lines.map((i) => reached(one?.cutOffs[i]?.reached)),
      ];
    });
};
