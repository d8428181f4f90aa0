import { DRAFT } from '../show/draft.ts';
import { count, table } from '../text.ts';
import type { Summary } from './summary.ts';

const MANY = 0.5;
const MOST_WAVES = 20;

/** The summary for people. */
export function summaryText(summary: Summary): string {
  const { rows, rejectedRows, faults, treatedAsMissing, emptyLines, headerRows, rejects, waves } =
    summary;
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
  if (faults === 0) lines.push('No row was rejected.');
  else {
    const listed =
      rejects === null ? 'add --rejects rejects.csv to see why' : `listed in ${rejects}`;
    if (rejectedRows > 0) lines.push(`${count(rejectedRows, 'row')} rejected.`);
    if (treatedAsMissing > 0)
      lines.push(`${count(treatedAsMissing, 'faulty answer')} treated as missing.`);
    lines.push(`${count(faults, 'fault')}: ${listed}.`);
  }
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
