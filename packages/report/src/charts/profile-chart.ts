import { messagesIn } from '../messages/messages.ts';
import type { ProfileRow, ReportLanguage } from '../model/index.ts';
import { accessibleSvg } from './accessible-svg.ts';
import { nameLines } from './name-lines.ts';
import { GRID, INK } from './palette.ts';
import { profileSeries } from './profile-series.ts';
import { svgOf } from './svg-of.ts';

export interface ProfileChartOptions {
  readonly language?: ReportLanguage;
  /** Below 480 the names of the scales stand above their bars. */
  readonly width?: number;
  /** Begins the ids inside the SVG: on a page with several charts each needs its own. */
  readonly id?: string;
}

const NARROW = 480;
const VALUES = 64;
const TOP = 8;
const BOTTOM = 44;
const LINE = 15;
/** Width of a letter at 13 px, rather too much than too little: there is no font to measure by. */
const LETTER = 8;

const ABOVE = {
  inside: true as const,
  align: 'left' as const,
  verticalAlign: 'bottom' as const,
  padding: [0, 0, 13, -8],
};

/** Where names stand, in which lines, and how high a row is for them. */
function layout(rows: readonly ProfileRow[], width: number) {
  const narrow = width < NARROW;
  const longest = Math.max(0, ...rows.map(({ title }) => [...title].length)) * LETTER;
  const room = narrow ? width - VALUES - 16 : Math.min(longest, Math.round(width * 0.36));
  const names = rows.map(({ title }) => nameLines(title, Math.max(1, Math.floor(room / LETTER))));
  const lines = Math.max(1, ...names.map(({ length }) => length));
  const row = narrow ? 40 + lines * LINE : Math.max(34, lines * LINE + 12);
  return {
    names: names.map((name) => name.join('\n')),
    row,
    top: narrow ? Math.max(TOP, 16 + lines * LINE - row / 2) : TOP,
    left: narrow ? 8 : room + 12,
    style: narrow ? ABOVE : { align: 'right' as const },
  };
}

/**
 * Scales side by side as percent of their maximum, as SVG: a bar for each score, a line with ends
 * where open answers could still move it, and a hollow bar over what is possible where there is
 * no score. Read without colours; `<desc>` says the same in words.
 */
export function profileChart(
  rows: readonly ProfileRow[],
  options: ProfileChartOptions = {},
): string {
  const { language = 'en', width = 680, id = 'profile' } = options;
  const words = messagesIn(language).chart;
  const { names, row, top, left, style } = layout(rows, width);
  const places = rows.map((_, i) => String(i));
  const shared = {
    type: 'category' as const,
    inverse: true,
    data: places,
    axisTick: { show: false },
  };
  const svg = svgOf(
    {
      textStyle: { fontFamily: 'sans-serif', color: INK },
      grid: { left, right: VALUES, top, bottom: BOTTOM },
      xAxis: {
        type: 'value',
        min: 0,
        max: 100,
        interval: 25,
        name: words.axis,
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { color: INK, fontSize: 12 },
        axisLabel: { color: INK, fontSize: 12 },
        splitLine: { lineStyle: { color: GRID } },
      },
      yAxis: [
        {
          ...shared,
          axisLine: { show: true, lineStyle: { color: INK } },
          axisLabel: {
            ...style,
            interval: 0,
            color: INK,
            fontSize: 13,
            lineHeight: LINE,
            formatter: (place: string | number) => names[Number(place)] ?? '',
          },
        },
        {
          ...shared,
          position: 'right',
          axisLine: { show: false },
          axisLabel: {
            interval: 0,
            color: INK,
            fontSize: 13,
            formatter: (place: string | number) => {
              const value = rows[Number(place)]?.value ?? null;
              return value === null ? words.noScore : words.value(value);
            },
          },
        },
      ],
      series: profileSeries(rows),
    },
    width,
    rows.length * row + top + BOTTOM,
    id,
  );
  return accessibleSvg(svg, id, words.title, words.inWords(rows));
}
