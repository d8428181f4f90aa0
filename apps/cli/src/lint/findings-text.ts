import { type Finding, SEVERITIES, type Severity } from 'relata/lint';
import { describeFinding } from 'relata/messages/en';
import { count, wrapped } from '../text.ts';
import type { LintedFile } from './lint-file.ts';

export const bySeverity = (findings: readonly Finding[], severity: Severity) =>
  findings.filter((finding) => finding.severity === severity);

/** Findings as people read them: the gravest first, a sentence and a code each. */
export function findingsText(
  name: string,
  findings: readonly Finding[],
  data: Pick<LintedFile, 'file' | 'rows' | 'more'> | null,
): string {
  const about = data
    ? `${name}, held against ${data.more ? 'the first ' : ''}${count(data.rows, 'row')} of ${data.file}`
    : name;
  const groups = SEVERITIES.flatMap((severity) => {
    const found = bySeverity(findings, severity);
    if (found.length === 0) return [];
    const lines = found.map((finding) => {
      const text = wrapped(`${describeFinding(finding)} [${finding.code}]`, '    ');
      return `  - ${text.slice(4)}`;
    });
    return ['', count(found.length, severity), ...lines];
  });
  const nothing = groups.length === 0 ? ['', 'Nothing was found.'] : [];
  return `${[about, ...groups, ...nothing].join('\n')}\n`;
}
