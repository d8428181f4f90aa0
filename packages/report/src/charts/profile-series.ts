import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { ProfileRow } from '../model/index.ts';
import { BAR, INK, TRACK } from './palette.ts';

const THICK = 14;
/** No bar at all: one of no length would still have its border. */
const NONE = '-';

/** Bars on one another: what is not seen, what is scored, and a hollow one where there is no score. */
function bars(rows: readonly ProfileRow[]): BarSeriesOption[] {
  const shared = { type: 'bar', stack: 'row', silent: true, barWidth: THICK } as const;
  return [
    {
      ...shared,
      data: rows.map(() => 100),
      stack: 'track',
      barGap: '-100%',
      itemStyle: { color: TRACK },
    },
    {
      ...shared,
      data: rows.map(({ value, low }) => (value === null ? low : NONE)),
      itemStyle: { color: 'transparent' },
    },
    {
      ...shared,
      data: rows.map(({ value }) => value ?? NONE),
      itemStyle: { color: BAR, borderColor: INK, borderWidth: 1 },
    },
    {
      ...shared,
      data: rows.map(({ value, low, high }) => (value === null ? high - low : NONE)),
      itemStyle: { color: 'transparent', borderColor: INK, borderWidth: 1, borderType: 'dashed' },
    },
  ];
}

/** A line with ends over a bar: how far the open answers could still move the score. */
const whiskers = (rows: readonly ProfileRow[]): LineSeriesOption[] =>
  rows.flatMap(({ value, low, high }, i) =>
    value === null || low === high
      ? []
      : [
          {
            type: 'line',
            silent: true,
            data: [
              [low, i],
              [high, i],
            ],
            symbol: 'rect',
            symbolSize: [2, 12],
            lineStyle: { color: INK, width: 2 },
            itemStyle: { color: INK },
            z: 5,
          },
        ],
  );

/** Everything that a profile draws, from back to front. */
export const profileSeries = (rows: readonly ProfileRow[]) => [...bars(rows), ...whiskers(rows)];
