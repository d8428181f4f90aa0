import { normalisedLabel } from 'relata/delimited';
import { numberIn } from '../cells/number-in.ts';
import type { Mapped } from '../columns/mapped.ts';
import { autoLabels } from '../labels/auto-labels.ts';
import type { Job } from './job.ts';

/** Rows in which a 0 must stand before it is taken for a code. */
const FEWEST_ROWS = 5;

/** A 0 below every response option, in several rows, with nothing else wrong: most likely no answer. */
export function zeroHint(
  job: Job,
  { instrument, fields, columns }: Mapped,
  answers: readonly (readonly number[])[],
): readonly string[] {
  if (fields.some(({ min }) => min <= 0) || columns.some((column) => job.turned.has(column))) {
    return [];
  }
  const rows = new Set<number>();
  for (const [i, column] of answers.entries()) {
    const { min, max } = fields[i] as (typeof fields)[number];
    for (const [row, answer] of column.entries()) {
      if (answer === 0) rows.add(row);
      else if (answer < min || answer > max) return [];
    }
  }
  return rows.size < FEWEST_ROWS
    ? []
    : [
        `${instrument.id}: the only thing wrong with the answers is 0, in ${rows.size} of the first ${answers[0]?.length} rows: where it stands for no answer, add --missing 0.`,
      ];
}

/** Hints on cells that hold texts, from the first rows of the file. */
export function textHints(
  { mapped, missing, decimal = '.' }: Job,
  opening: readonly (readonly string[])[],
): readonly string[] {
  const said = mapped.flatMap((one) => {
    const { instrument, form, fields, columns, labels, shift = 0 } = one;
    if (labels) return [];
    const own = autoLabels(instrument, form, fields, shift);
    const cells = opening.flatMap((row) =>
      columns.map((column, i) => ({ text: (row[column] ?? '').trim(), labels: own[i] })),
    );
    const texts = cells.filter(
      ({ text }) =>
        text !== '' && numberIn(text, decimal) === undefined && !missing?.texts.has(text),
    );
    const most = (fits: (cell: (typeof texts)[number]) => boolean) =>
      texts.length > 0 && texts.filter(fits).length * 2 > texts.length;
    if (most(({ text }) => /^[A-Z]{1,2}\d{1,3}$/i.test(text))) {
      return [
        `${instrument.id}: cells hold answer codes made of a letter and a number, as LimeSurvey writes them: say what each is worth in a file, --labels labels.csv (columns label,value), or export with answer values.`,
      ];
    }
    if (most(({ text, labels: known }) => known?.has(normalisedLabel(text)) === true)) {
      return [
        `${instrument.id}: cells hold the labels of response options: --labels auto reads them as their values.`,
      ];
    }
    if (decimal === '.' && most(({ text }) => numberIn(text, ',') !== undefined)) {
      return [`${instrument.id}: cells hold numbers with a decimal comma: add --decimal ,`];
    }
    return [];
  });
  return [...new Set(said)];
}
