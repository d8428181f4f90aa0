import { DRAFT } from '../show/draft.ts';
import { count, table } from '../text.ts';
import { rejectedLines } from './rejected-lines.ts';
import type { Summary } from './summary.ts';

const MANY = 0.5;
const MOST_WAVES = 20;

/** The summary for people. */
export function summaryText(summary: Summary): string {
  const { rows, rejectedRows, emptyLines, headerRows, waves } = summary;
  const lines = [`${count(rows, 'row')} of ${summary.input} scored into ${summary.output}.`];
  for (const {
    id,
    revision,
    form,
    wave,
    definitionHash,
    scales,
    flags,
    status,
  } of summary.instruments) {
    lines.push(
      '',
      `${id}${form ? `, form ${form}` : ''}${wave === null ? '' : `, occasion ${wave}`}, revision ${revision}, ${definitionHash}, engine ${summary.engine}`,
    );
    if (status === 'researchDraft') lines.push(`  ${DRAFT}`);
    lines.push(
      ...table([
        ['', 'scored', 'prorated', 'insufficient', 'rejected'],
        ...Object.entries(scales).map(([scale, n]) => [
          scale,
          ...[n.scored, n.prorated, n.insufficient, n.rejected].map((one) => count(one)),
        ]),
      ]),
      ...Object.entries(flags).map(
        ([flag, n]) =>
          `  flag ${flag}: raised in ${count(n.raised, 'row')}, not raised in ${count(n.notRaised)}, item unanswered in ${count(n.unanswered)}`,
      ),
    );
  }
  lines.push('');
  lines.push(...rejectedLines(summary));
  if (rows > 0 && rejectedRows / rows > MANY) {
    lines.push(
      'Most rows were rejected: are these the right columns (--items), missing codes (--missing) and answer values?',
    );
  }
  if (waves) {
    const shown = waves
      .slice(0, MOST_WAVES)
      .map(({ wave, rows: n }) => `${wave || '(empty)'} ${count(n)}`);
    const more = waves.length - shown.length;
    lines.push(`Rows by occasion: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`);
  }
  if (headerRows > 1) {
    lines.push(
      `${count(headerRows - 1, 'row')} under the header skipped: no answers, but what the columns are.`,
    );
  }
  if (emptyLines > 0) lines.push(`${count(emptyLines, 'empty line')} skipped.`);
  return `${lines.join('\n')}\n`;
}
