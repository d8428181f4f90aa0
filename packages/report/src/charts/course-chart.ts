import type { ScaleCourse } from 'relata';
import { accessibleSvg, xmlSigns } from './accessible-svg.ts';
import { courseInWords } from './course-in-words.ts';
import { courseSeries } from './course-series.ts';
import { svgOf } from './svg-of.ts';

export interface CourseChartOptions {
  /** What time is counted in: `week`, or `days since 2026-03-02`. */
  readonly timeUnit?: string;
  /** Which straight line is drawn through the scores; none unless named. */
  readonly trend?: 'leastSquares' | 'robust';
  readonly width?: number;
  readonly height?: number;
  /** Begins the ids inside the SVG: on a page with several charts each needs its own. */
  readonly id?: string;
}

const INK = '#222222';
const GRID = '#dddddd';

/**
 * One scale over one person's waves, as SVG: scores and the gaps between them over the whole
 * range of the scale, the baseline with the changes that errors of measurement alone can make,
 * the cut-off and the trend, as far as they are there. Lines differ by dashes and points by
 * shape, so that it can be read without colours; `<desc>` says the same in words.
 */
export function courseChart(course: ScaleCourse, options: CourseChartOptions = {}): string {
  const { timeUnit = 'time', trend, width = 640, height = 340, id = 'course' } = options;
  const { direction, points, range, title } = course;
  const series = courseSeries(course, trend);
  const times = points.map(({ time }) => time);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const room = last > first ? (last - first) * 0.03 : 0.5;
  const better = direction.better === 'neither' ? '' : `, ${direction.better} is better`;
  const svg = svgOf(
    {
      textStyle: { fontFamily: 'sans-serif', color: INK },
      title: {
        text: xmlSigns(title),
        subtext: xmlSigns(`high: ${direction.highMeans}${better}`),
        left: 8,
        top: 4,
        textStyle: { fontSize: 14, color: INK, width: width - 16, overflow: 'truncate' },
        subtextStyle: { fontSize: 11, color: '#555555', width: width - 16, overflow: 'truncate' },
      },
      legend: {
        bottom: 2,
        left: 8,
        right: 8,
        itemWidth: 28,
        itemGap: 20,
        selectedMode: false,
        textStyle: { fontSize: 11, color: INK },
        data: series.legend,
      },
      grid: { left: 52, right: 24, top: 56, bottom: 100 },
      xAxis: {
        type: 'value',
        name: xmlSigns(timeUnit),
        nameLocation: 'middle',
        nameGap: 26,
        min: first - room,
        max: last + room,
        axisLine: { onZero: false, lineStyle: { color: INK } },
        axisLabel: { color: INK, showMinLabel: false, showMaxLabel: false },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'value',
        min: range[0],
        max: range[1],
        axisLine: { show: true, lineStyle: { color: INK } },
        axisLabel: { color: INK },
        splitLine: { lineStyle: { color: GRID } },
      },
      series: series.drawn,
    },
    width,
    height,
    id,
  );
  return accessibleSvg(svg, id, title, courseInWords(course, timeUnit));
}
