import type { Available, ScaleCourse, Trend, UnavailableReason } from 'relata';
import type { Cell } from '../scoring/score-cells.ts';
import type { PlacedWave } from './placed-waves.ts';

/** What a scale's columns of a course are called, behind `<id>_<scale>_`, in order. */
export const SCALE_COLUMNS = [
  'waves',
  'first',
  'first_time',
  'last',
  'last_time',
  'change',
  'towards',
  'rci',
  'rci_low',
  'rci_high',
  'reliable',
  'class',
  'slope',
  'slope_low',
  'slope_high',
  'robust_slope',
  'robust_slope_low',
  'robust_slope_high',
  'baseline',
  'from_baseline',
  'from_baseline_low',
  'from_baseline_high',
  'sdc',
  'unavailable',
] as const;

type Column = (typeof SCALE_COLUMNS)[number];
type Cells = Partial<Record<Column, Cell>>;
type Why = readonly (readonly [column: Column, reason: UnavailableReason])[];

const of = <T extends object>(found: Available<T>) => (found.status === 'available' ? found : null);

const why = (column: Column, found: Available<object>): Why =>
  found.status === 'unavailable' ? [[column, found.reason]] : [];

function trendCells(trend: Available<Trend>, column: 'slope' | 'robust_slope'): [Cells, Why] {
  const line = of(trend);
  if (!line) return [{}, why(column, trend)];
  const interval = of(line.interval);
  const cells: Cells = interval
    ? { [`${column}_low`]: interval.low, [`${column}_high`]: interval.high }
    : {};
  return [{ [column]: line.slope, ...cells }, why(`${column}_low`, line.interval)];
}

function changeCells({ change }: ScaleCourse): [Cells, Why] {
  const found = of(change);
  if (!found) return [{}, why('change', change)];
  const { class: classified, reliableChange } = found;
  const reliable = of(reliableChange);
  const cells: Cells = {
    change: found.difference,
    towards: found.towards,
    ...(reliable
      ? {
          rci: reliable.index,
          rci_low: reliable.interval.low,
          rci_high: reliable.interval.high,
          reliable: String(reliable.reliable),
        }
      : {}),
  };
  const reasons = [...why('rci', reliableChange), ...why('class', classified)];
  const told = of(classified);
  return [told ? { ...cells, class: told.value } : cells, reasons];
}

function baselineCells({ fromBaseline }: ScaleCourse): [Cells, Why] {
  const found = of(fromBaseline);
  if (!found) return [{}, why('from_baseline', fromBaseline)];
  const interval = of(found.interval);
  const cells: Cells = {
    baseline: found.baselineMean,
    from_baseline: found.difference,
    ...(interval ? { from_baseline_low: interval.low, from_baseline_high: interval.high } : {}),
  };
  return [cells, why('from_baseline_low', found.interval)];
}

/** The cells of one scale's course, in the order of `SCALE_COLUMNS`. What cannot be said is empty, and in the last column with its reason. */
export function scaleCells(course: ScaleCourse, waves: readonly PlacedWave[]): readonly Cell[] {
  const { points, smallestDetectableChange: smallest, trend } = course;
  const scored = points.flatMap(({ value }, i) =>
    value === null ? [] : [{ value, time: waves[i]?.text ?? '' }],
  );
  const [first] = scored;
  const last = scored.at(-1);
  const parts = [
    changeCells(course),
    trendCells(trend.leastSquares, 'slope'),
    trendCells(trend.robust, 'robust_slope'),
    baselineCells(course),
  ];
  const reasons = [...parts.flatMap(([, reason]) => reason), ...why('sdc', smallest)];
  const cells: Cells = {
    waves: course.waves,
    first: first?.value ?? '',
    first_time: first?.time ?? '',
    last: last?.value ?? '',
    last_time: last?.time ?? '',
    sdc: of(smallest)?.value ?? '',
    ...Object.assign({}, ...parts.map(([one]) => one)),
    unavailable: reasons.map(([column, reason]) => `${column}:${reason}`).join(' '),
  };
  return SCALE_COLUMNS.map((column) => cells[column] ?? '');
}
