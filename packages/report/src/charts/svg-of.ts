import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import { BarChart, LineChart } from 'echarts/charts';
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TitleComponentOption,
} from 'echarts/components';
import {
  AriaComponent,
  GridComponent,
  LegendPlainComponent,
  TitleComponent,
} from 'echarts/components';
import { type ComposeOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([
  BarChart,
  LineChart,
  GridComponent,
  AriaComponent,
  LegendPlainComponent,
  TitleComponent,
  SVGRenderer,
]);

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | GridComponentOption
  | AriaComponentOption
  | LegendComponentOption
  | TitleComponentOption
>;

/** Without styles of a page that is pointed at, and with names that do not count the charts drawn before. */
function settled(svg: string, name: string): string {
  const names = new Map<string, string>();
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="zr[^"]*"/g, '')
    .replace(/\bzr\d+-[\w-]+/g, (found) => {
      const known = names.get(found) ?? `${name}-${names.size + 1}`;
      names.set(found, known);
      return known;
    });
}

/** Draws a chart as SVG, without a browser: the same text for the same option. `name` begins its ids. */
export function svgOf(option: ChartOption, width: number, height: number, name: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return settled(svg, name);
}
