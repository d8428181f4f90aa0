import { Problem } from '../problems/problem.ts';

export const REPORT_FORMATS = ['html', 'md', 'json'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

const ENDINGS: { readonly [ending: string]: ReportFormat } = {
  html: 'html',
  htm: 'html',
  md: 'md',
  markdown: 'md',
  json: 'json',
};

/** The format that is named, or that of the file's ending; Markdown for a terminal. */
export function formatOf(
  named: ReportFormat | undefined,
  output: string | undefined,
): ReportFormat {
  if (named !== undefined) return named;
  if (output === undefined || output === '-') return 'md';
  const ending = /\.([a-z]+)(?:\.(?:gz|zst))?$/i.exec(output)?.[1]?.toLowerCase() ?? '';
  const found = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (found) return found;
  throw new Problem(
    'badOption',
    `The name ${output} does not say which format is meant.`,
    [],
    'Add --format html, md or json, or let the name end so.',
  );
}
