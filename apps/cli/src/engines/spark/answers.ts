import type { Field } from 'relata';
import { Problem } from '../../problems/problem.ts';
import type { Job } from '../../scoring/job.ts';
import { numberOf, quoted, textOf } from './sql-text.ts';

/** A column of the table, as Spark names and types it. */
export interface SparkColumn {
  /** As the header has it. */
  readonly name: string;
  /** As Spark calls it. */
  readonly column: string;
  readonly type: string;
}

/** The column of one answer of one instrument, in the views that lead to the scores. */
export const answerName = (instrument: number, field: number): string =>
  `relata_answer_${instrument}_${field}`;

const NUMERIC = /^(tinyint|smallint|int|bigint|float|double|decimal\(.*\))$/;
const TEXT = /^(string|varchar\(.*\)|char\(.*\))/;
const NO_NUMBER = numberOf(Number.NaN);
const AROUND = textOf('^(?U:[\\s\\uFEFF])+|(?U:[\\s\\uFEFF])+$');
const NUMBER = textOf('^[+-]?[0-9]+([.][0-9]+)?$');

/** A cell of text as `relata` reads a cell of a file: NULL where it is missing, NaN where it is no number. */
function fromText(cell: string, texts: ReadonlySet<string>): string {
  const trimmed = `REGEXP_REPLACE(${cell}, ${AROUND}, '')`;
  const missing = ['', ...texts].map(textOf).join(', ');
  return [
    `CASE WHEN LENGTH(${cell}) = 1 AND ${cell} BETWEEN '0' AND '9' THEN TRY_CAST(${cell} AS DOUBLE)`,
    `WHEN ${cell} IS NULL OR ${trimmed} IN (${missing}) THEN NULL`,
    `WHEN ${trimmed} RLIKE ${NUMBER} THEN TRY_CAST(${trimmed} AS DOUBLE) ELSE ${NO_NUMBER} END`,
  ].join(' ');
}

/** A cell as a number. */
export function cellSql({ name, column, type }: SparkColumn, job: Job): string {
  const cell = `source.${quoted(column)}`;
  if (NUMERIC.test(type)) return `CAST(${cell} AS DOUBLE)`;
  if (TEXT.test(type)) return fromText(cell, job.missing?.texts ?? new Set());
  throw new Problem(
    'itemColumns',
    `The column ${name} holds ${type}, which is neither numbers nor text.`,
    [],
    'Answers are numbers: cast the column where the table is made.',
  );
}

/** A cell's number as an answer: codes for missing taken out, answers that arrive reversed turned back. */
export function answerSql(name: string, field: Field, turned: boolean, job: Job): string {
  const codes = [...(job.missing?.numbers ?? [])].map(numberOf);
  const { min, max } = field;
  const cases = [
    ...(codes.length > 0 ? [`WHEN ${name} IN (${codes.join(', ')}) THEN NULL`] : []),
    ...(turned
      ? [
          `WHEN ${name} BETWEEN ${numberOf(min)} AND ${numberOf(max)} THEN ${numberOf(min + max)} - ${name}`,
        ]
      : []),
  ];
  return cases.length === 0 ? name : `CASE ${cases.join(' ')} ELSE ${name} END AS ${name}`;
}
