import type { LineSeriesOption } from 'echarts/charts';
import type { ScaleCourse, Trend } from 'relata';
import { courseBaseline } from './course-baseline.ts';

interface LegendEntry {
  readonly name: string;
  readonly icon?: string;
  readonly itemStyle?: { readonly opacity: number };
}

interface Drawn {
  readonly drawn: LineSeriesOption[];
  readonly legend: LegendEntry[];
}

const INK = '#222222';
const CROSS = 'path://M-1,-1L1,1M1,-1L-1,1';
const UNSEEN = 'no detectable change';
/** A line of the legend without the circle of points. */
const LINE = { itemStyle: { opacity: 0 } };
const POINT = {};
const QUIET = { type: 'line', silent: true, symbol: 'none' } as const;

/** A straight line over all waves; between two points, for a line needs no more. */
const across = (
  name: string,
  from: readonly [number, number],
  to: readonly [number, number],
  type: 'dashed' | 'dotted' | number[],
): LineSeriesOption => ({
  ...QUIET,
  name,
  data: [[...from], [...to]],
  lineStyle: { type, color: INK, width: 1.25 },
  itemStyle: { color: INK },
});

/** Two stacked lines: one that is not seen, and the room above it. */
function band(name: string, times: readonly [number, number], low: number, high: number) {
  const stacked = { ...QUIET, stack: 'band', stackStrategy: 'all', lineStyle: { opacity: 0 } };
  return [
    { ...stacked, data: times.map((time) => [time, low]) },
    {
      ...stacked,
      name,
      data: times.map((time) => [time, high - low]),
      itemStyle: { color: '#d9d9d9' },
      areaStyle: { color: '#d9d9d9', opacity: 0.7 },
    },
  ] as LineSeriesOption[];
}

/** Points without a line between them. */
const marks = (
  name: string,
  data: readonly (readonly [number, number])[],
  symbol: string,
  fill: string,
): LineSeriesOption => ({
  type: 'line',
  silent: true,
  name,
  data: data.map((point) => [...point]),
  symbol,
  symbolSize: symbol === CROSS ? 8 : 9,
  lineStyle: { width: 0 },
  itemStyle: { color: fill, borderColor: INK, borderWidth: 1.5 },
  z: 5,
});

/** Everything that a course draws, from back to front, and the legend of it. */
export function courseSeries(
  course: ScaleCourse,
  trend: 'leastSquares' | 'robust' | undefined,
): Drawn {
  const { change, fromBaseline, points, range } = course;
  const times = [points[0]?.time ?? 0, points.at(-1)?.time ?? 0] as const;
  const [lowest, highest] = range;
  const drawn: LineSeriesOption[] = [];
  const legend: LegendEntry[] = [];
  const add = (
    name: string,
    series: readonly LineSeriesOption[],
    as: Omit<LegendEntry, 'name'>,
  ) => {
    drawn.push(...series);
    legend.push({ name, ...as });
  };

  const baseline = courseBaseline(course);
  if (baseline) {
    const { half, level } = baseline;
    const of =
      fromBaseline.status === 'available' && fromBaseline.waves > 1
        ? 'baseline mean'
        : 'first score';
    if (half !== null) {
      const [low, high] = [Math.max(lowest, level - half), Math.min(highest, level + half)];
      add(UNSEEN, band(UNSEEN, times, low, high), { icon: 'rect' });
    }
    add(of, [across(of, [times[0], level], [times[1], level], 'dotted')], LINE);
  }
  if (change.status === 'available' && change.cutOffs.status === 'available') {
    const { used } = change.cutOffs;
    const at = change.cutOffs[used];
    if (at !== null) {
      const name = `cut-off ${used}`;
      add(name, [across(name, [times[0], at], [times[1], at], [8, 3, 2, 3])], LINE);
    }
  }
  const line: (Trend & { readonly status: 'available' }) | null =
    trend && course.trend[trend].status === 'available' ? course.trend[trend] : null;
  if (line) {
    const at = (time: number) => [time, line.intercept + line.slope * time] as const;
    add('trend', [across('trend', at(times[0]), at(times[1]), 'dashed')], LINE);
  }

  const scores: LineSeriesOption = {
    type: 'line',
    silent: true,
    name: 'score',
    data: points.map(({ time, value }) => [time, value ?? Number.NaN]),
    symbol: 'circle',
    symbolSize: 8,
    lineStyle: { color: INK, width: 2 },
    itemStyle: { color: INK },
    z: 4,
  };
  add('score', [scores], POINT);
  const valued = points.flatMap(({ status, time, value }) =>
    status === 'prorated' && value !== null ? [[time, value] as const] : [],
  );
  if (valued.length > 0)
    add('prorated score', [marks('prorated score', valued, 'circle', '#ffffff')], POINT);
  const none = points.flatMap(({ time, value }) =>
    value === null ? [[time, lowest] as const] : [],
  );
  if (none.length > 0)
    add('wave without a score', [marks('wave without a score', none, CROSS, 'none')], POINT);
  return { drawn, legend };
}
