// The tarball of reports as a stranger would use it: beside the library and nothing else, drawing
// pages of a questionnaire without a browser.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Run = (
  what: string,
  command: string,
  args: readonly string[],
  cwd: string,
  path?: string,
) => string;

interface Stranger {
  readonly root: string;
  readonly work: string;
  /** The library's, and its own. */
  readonly tarballs: readonly string[];
  /** The programs' folders without ours, and with our Node before them. */
  readonly paths: readonly (readonly [version: string, path: string])[];
  readonly run: Run;
  readonly claim: (what: string, wrong: readonly string[]) => void;
}

const USE_JS = `import { score } from 'relata';
import { rpp } from 'relata/instruments/rpp';
import { text } from 'relata/instruments/rpp/text.en';
import { reportAsHtml, reportAsMarkdown, reportOf } from '@relata/report';
import { profileChart } from '@relata/report/charts';
import { reportOf as without } from '@relata/report/document';
const result = score(rpp, [1, 3, 2, 0, 4, 1, 2, 2, 3], { form: 'rpp-9' });
const document = reportOf(rpp, { result, text, respondent: '<b>R. 17</b>' });
const html = reportAsHtml(document);
if (!/^<!doctype html>/i.test(html) || !html.includes('<svg')) throw new Error('it is no page with a picture');
if (html.includes('<b>R. 17') || /<script|<link|src=/i.test(html)) throw new Error('the page does not stand alone');
for (const { title } of document.scales) {
  if (!html.includes(title)) throw new Error(title + ' is not on the page');
  if (!reportAsMarkdown(document).includes(title)) throw new Error(title + ' is not in the Markdown');
}
if (JSON.stringify(without(rpp, { result, text, respondent: '<b>R. 17</b>' })) !== JSON.stringify(document)) {
  throw new Error('two entries make two reports');
}
if (typeof profileChart !== 'function') throw new Error('there are no charts');
process.stdout.write(html);
`;

const USE_TS = `import { score } from 'relata';
import { rpp } from 'relata/instruments/rpp';
import { type HelpLine, type ReportDocument, reportAsHtml, reportOf } from '@relata/report';
import * as charts from '@relata/report/charts';
import { reportAsMarkdown } from '@relata/report/document';
const helpLines: readonly HelpLine[] = [{ name: 'Ward 7', contact: '555 0100' }];
export function page(): readonly string[] {
  const result = score(rpp, { withdrawal1: 1 }, { form: 'rpp-9' });
  if (result.kind === 'rejected') return [];
  const document: ReportDocument = reportOf(rpp, { result }, { helpLines });
  // @ts-expect-error: a help line has somebody to turn to
  reportOf(rpp, { result }, { helpLines: [{ name: 'Ward 7' }] });
  return [reportAsHtml(document), reportAsMarkdown(document), ...Object.keys(charts)];
}
`;

/** Checks the tarball of reports; complaints go to `run` and `claim`. */
export function checkReport({ root, work, tarballs, paths, run, claim }: Stranger): void {
  const alone = join(work, 'report-alone');
  mkdirSync(alone);
  writeFileSync(join(alone, 'package.json'), '{ "private": true, "type": "module" }\n');
  const [[, ownPath] = ['', ''] as const] = paths;
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--omit=optional'];
  run('report: installs', 'npm', ['install', ...flags, ...tarballs], alone, ownPath);
  const manifest = readFileSync(join(alone, 'node_modules/relata/package.json'), 'utf8');
  const { dependencies } = JSON.parse(manifest) as { readonly dependencies: object };
  const wanted = ['@relata/report', 'relata', ...Object.keys(dependencies)];
  claim(
    'report: brings nothing along but the library',
    globSync('node_modules/{*,@*/*}/package.json', { cwd: alone }).filter(
      (file) => !wanted.includes(dirname(file).slice('node_modules/'.length)),
    ),
  );
  writeFileSync(join(alone, 'use.js'), USE_JS);
  const pages = paths.map(([version, path]) =>
    run(`report: draws a page on Node ${version}`, 'node', ['use.js'], alone, path),
  );
  claim(
    'report: the page is the same on every Node',
    new Set(pages).size === 1 ? [] : ['it differs'],
  );
  writeFileSync(join(alone, 'use.ts'), USE_TS);
  const compilerOptions = {
    module: 'nodenext',
    strict: true,
    noEmit: true,
    lib: ['es2023'],
    types: [],
  };
  writeFileSync(
    join(alone, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['use.ts'] }),
  );
  run('report: type checks in full', join(root, 'node_modules/.bin/tsc'), ['-p', alone], alone);
}
