import type { ScaleCourse } from 'relata';
import { xmlText } from './accessible-svg.ts';
import { type CourseChartOptions, courseChart } from './course-chart.ts';

export interface CourseSheetOptions extends Pick<CourseChartOptions, 'timeUnit' | 'trend'> {
  /** Stands at the top: whom the courses are about. */
  readonly title: string;
  /** Stands below it. */
  readonly subtitle?: string;
}

const PANEL = { width: 560, height: 340 };
const HEAD = 64;
const LONGEST = 80;
/** More courses than these stand in two columns. */
const ONE_COLUMN = 3;

const short = (text: string) =>
  [...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text;

/** Several scales of one person as one SVG: a panel for each, on one scale of time. */
export function courseSheet(
  courses: ReadonlyMap<string, ScaleCourse>,
  { subtitle = '', title, ...options }: CourseSheetOptions,
): string {
  const columns = courses.size > ONE_COLUMN ? 2 : 1;
  const width = PANEL.width * columns;
  const height = HEAD + PANEL.height * Math.ceil(courses.size / columns);
  const panels = [...courses.values()].map((course, i) => {
    const [x, y] = [(i % columns) * PANEL.width, HEAD + Math.floor(i / columns) * PANEL.height];
    const chart = courseChart(course, { ...options, ...PANEL, id: `panel-${i + 1}` });
    return chart.replace('<svg ', `<svg x="${x}" y="${y}" `);
  });
  const text = (y: number, size: number, weight: string, words: string) =>
    `<text x="8" y="${y}" font-family="sans-serif" font-size="${size}" font-weight="${weight}" fill="#222222">${xmlText(short(words))}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="sheet-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="sheet-title">${xmlText(short([title, subtitle].filter(Boolean).join(': ')))}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(26, 18, 'bold', title),
    text(48, 12, 'normal', subtitle),
    ...panels,
    '</svg>\n',
  ].join('\n');
}
