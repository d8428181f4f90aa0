import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { courseChart } from '../charts/course-chart.ts';
import { profileChart } from '../charts/profile-chart.ts';
import { plainText } from '../layout/plain-text.ts';
import type { Messages } from '../messages/messages.ts';
import type { ProfileRow, ReportChange, ReportLanguage } from '../model/index.ts';
import { raw } from './raw.ts';

const WIDE = 680;
const NARROW = 340;

/**
 * The page's policy allows no styles in attributes; as attributes of their own they are the same.
 * What the library notes for scripts of its own is left out.
 */
const forPage = (svg: string): string =>
  svg
    .replace(/ ecmeta_\w+="[^"]*"/g, '')
    .replace(/(<[^<>]*?) style="([^"]*)"/g, (_, before: string, style: string) => {
      const attributes = style
        .split(';')
        .filter((declaration) => declaration.includes(':'))
        .map((declaration) => declaration.split(':'))
        .map(([name = '', value = '']) => ` ${name.trim()}="${value.trim()}"`);
      return before + attributes.join('');
    });

/** One picture in two widths, of which the page shows the one that fits. */
const picture = (draw: (width: number, id: string) => string, id: string): ElementContent[] =>
  [
    { width: WIDE, name: 'wide' },
    { width: NARROW, name: 'narrow' },
  ].map(({ width, name }) =>
    h('div', { className: ['picture', name] }, [raw(forPage(draw(width, `${id}-${name}`)))]),
  );

export function profileFigure(
  rows: readonly ProfileRow[],
  language: ReportLanguage,
  { chart }: Messages,
): ElementContent {
  const plain = rows.map((row) => ({ ...row, title: plainText(row.title) }));
  return h('figure', [
    ...picture((width, id) => profileChart(plain, { width, id, language }), 'profile-chart'),
    ...(rows.some(({ low, high }) => low !== high) ? [h('figcaption', chart.legend)] : []),
  ]);
}

export function courseFigure(scale: string, { course, timeUnit }: ReportChange): ElementContent {
  const shown = { ...course, title: plainText(course.title) };
  const draw = (width: number, id: string) =>
    courseChart(shown, {
      ...(timeUnit === null ? {} : { timeUnit }),
      ...(course.trend.leastSquares.status === 'available' ? { trend: 'leastSquares' } : {}),
      width,
      id,
    });
  return h('figure', picture(draw, `course-${scale}`));
}
