import type { Field } from 'relata';
import type { Mapped } from '../../columns/mapped.ts';
import { answerFault, type RowFault } from '../../scoring/faults.ts';
import type { Job } from '../../scoring/job.ts';
import { REJECTS_HEADER } from '../../scoring/reject-rows.ts';
import { answerName } from './answers.ts';
import { numberOf, quoted, textOf } from './sql-text.ts';

const CODES = ['answerNotANumber', 'answerOutOfRange', 'answerOffStep'] as const;

const RAGGED: RowFault = {
  instrument: '',
  column: '',
  code: 'raggedRow',
  action: 'rejected',
  sentence:
    'The row has more or fewer cells than the header; quote the cells that hold the separator.',
};

/** True where an answer is a declared option. NaN is above every number. */
function isOption(name: string, { min, max, step }: Field): string {
  const steps = step === 1 ? name : `(${name} - ${numberOf(min)}) / ${numberOf(step)}`;
  return `${name} BETWEEN ${numberOf(min)} AND ${numberOf(max)} AND ${name} = FLOOR(${name})${
    step === 1 ? '' : ` AND ${steps} = FLOOR(${steps})`
  }`;
}

/** How many items of an instrument have no answer, as `_missing` counts them. */
export function missingCount({ scorer, fields }: Mapped, instrument: number): string {
  const isOpen = (at: number) => {
    const name = answerName(instrument, at);
    return `${name} IS NULL OR NOT (${isOption(name, fields[at] as Field)})`;
  };
  return scorer.plan.units
    .map((unit) => {
      const open = unit.fields.map((at) => `(${isOpen(at)})`).join(unit.any ? ' AND ' : ' OR ');
      return `CASE WHEN ${open} THEN 1 ELSE 0 END`;
    })
    .join(' + ');
}

const isWrong = (name: string, field: Field) =>
  `${name} IS NOT NULL AND NOT (${isOption(name, field)})`;

const each = <T>(
  mapped: readonly Mapped[],
  of: (name: string, field: Field, at: { one: Mapped; field: number; place: number }) => T,
): T[] => {
  let place = 0;
  return mapped.flatMap((one, i) =>
    one.fields.map((field, f) => of(answerName(i, f), field, { one, field: f, place: place++ })),
  );
};

/** How many answers of a row are no declared option. */
export const faultCount = (mapped: readonly Mapped[]): string =>
  each(mapped, (name, field) => `CASE WHEN ${isWrong(name, field)} THEN 1 ELSE 0 END`).join(' + ');

/**
 * One row for each fault, as the rejects file has them; `row` is empty, for a table in many
 * pieces has no first row.
 */
export function faultsSql(job: Job, from: string): string {
  const action = job.onInvalid === 'reject' ? 'rejected' : 'treatedAsMissing';
  const kinds: RowFault[] = [RAGGED];
  const found = each(job.mapped, (name, field, at) => {
    const first = kinds.length;
    kinds.push(...CODES.map((code) => answerFault(at.one, at.field, code, job.header, action)));
    const { min, max } = field;
    return [
      `CASE WHEN NOT (${isWrong(name, field)}) THEN NULL WHEN ISNAN(${name}) THEN ${first}`,
      `WHEN ${name} < ${numberOf(min)} OR ${name} > ${numberOf(max)} THEN ${first + 1}`,
      `ELSE ${first + 2} END`,
    ].join(' ');
  });
  const table = kinds.map((kind, i) => {
    const { instrument, column, code, action: taken, sentence } = kind;
    return `(${[i, ...[instrument, column, code, taken, sentence].map(textOf)].join(', ')})`;
  });
  const [row, id, ...rest] = REJECTS_HEADER.map(quoted);
  const ragged = 'CASE WHEN relata_ragged THEN 0 END';
  return `SELECT /*+ BROADCAST(kinds) */ CAST(NULL AS BIGINT) AS ${row}, found.relata_id AS ${id}, ${rest.map((name) => `kinds.${name}`).join(', ')}
FROM (
  SELECT relata_id, EXPLODE(FILTER(ARRAY(${[ragged, ...found].join(',\n    ')}), kind -> kind IS NOT NULL)) AS kind
  FROM ${from} WHERE relata_ragged OR relata_faults > 0
) AS found
JOIN (VALUES ${table.join(',\n  ')}) AS kinds(kind, ${rest.join(', ')}) ON found.kind = kinds.kind`;
}
