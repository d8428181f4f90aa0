import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  CHROMIUM_FLAGS,
  chromium,
  reportOf as reportedBy,
} from '../../../client/src/testing/chromium.ts';
import { inTurn, ownReport, rppReport } from '../testing/reports.ts';
import { reportAsHtml } from './report-as-html.ts';

const skip = chromium === undefined;

/** Looks at the report in frames of several widths, from outside: no script runs in the report. */
const LOOK = `
const widths = [320, 1000];
const seen = await Promise.all(widths.map((width) => new Promise((done) => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border:0;height:600px;width:' + width + 'px';
  frame.onload = () => {
    const page = frame.contentDocument;
    const root = page.documentElement;
    done({
      fits: root.scrollWidth <= width,
      styled: frame.contentWindow.getComputedStyle(page.querySelector('article')).borderTopStyle,
      pictures: [...page.querySelectorAll('.picture')].filter((one) => one.offsetHeight > 0).map((one) => one.className),
    });
  };
  frame.src = '/report.html';
  document.body.append(frame);
})));
await fetch('/report', { method: 'POST', body: JSON.stringify(seen) });
`;

const LONG = {
  title: 'A questionnaire whose title is rather long for the screen of a telephone',
  scale: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrikant',
  highMeans: 'more of it',
};

test.skipIf(skip)(
  'In Chromium the styles apply under the page’s own policy, and no page is wider than the screen',
  async () => {
    const seen = await reportedBy({
      '/': { type: 'text/html', text: `<body><script type="module">${LOOK}</script>` },
      '/report.html': { type: 'text/html; charset=utf-8', text: reportAsHtml(ownReport(LONG)) },
    });
    expect(seen).toEqual([
      { fits: true, styled: 'solid', pictures: ['picture narrow'] },
      { fits: true, styled: 'solid', pictures: ['picture wide'] },
    ]);
  },
);

/** Sizes of the printed pages, in points. */
function printed(html: string, size: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'relata-print-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  // A printer says which paper it has; here a rule does, which the page's policy would refuse.
  const page = html
    .replace(/<meta http-equiv[^>]*>/, '')
    .replace('<style>', `<style>@page { size: ${size}; }</style><style>`);
  writeFileSync(join(folder, 'report.html'), page);
  const pdf = join(folder, 'report.pdf');
  const { status } = spawnSync(chromium ?? '', [
    ...CHROMIUM_FLAGS,
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--print-to-pdf=${pdf}`,
    `file://${join(folder, 'report.html')}`,
  ]);
  expect(status).toBe(0);
  return [...readFileSync(pdf, 'latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
}

test.skipIf(skip).each([
  ['A4', '595 × 842'],
  ['letter', '612 × 792'],
])('Printed on %s, sixteen scales take few pages, all of that size', (size, points) => {
  const pages = printed(reportAsHtml(rppReport('rpp-86', inTurn(86))), size);
  expect(new Set(pages)).toEqual(new Set([points]));
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.length).toBeLessThan(13);
});
