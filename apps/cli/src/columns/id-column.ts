import { nearestIds } from 'relata/messages/en';
import { Problem } from '../problems/problem.ts';

const USUAL = [
  'id',
  'row_id',
  'rowid',
  'record_id',
  'respondent_id',
  'respondent',
  'participant_id',
  'participant',
  'subject_id',
  'subject',
  'case_id',
  'responseid',
  'response id',
  'response_id',
  'caseid',
];

/** The column that says who a row is about: the one named, else the first with a usual name; −1 where there is none. */
export function idColumn(name: string | undefined, header: readonly string[]): number {
  if (name === undefined) {
    const lower = header.map((one) => one.toLowerCase());
    return lower.findIndex((one) => USUAL.includes(one));
  }
  const column = header.indexOf(name);
  if (column >= 0) return column;
  throw new Problem('unknownColumn', `--id names ${name}, which is no column of the file.`, [
    `nearest: ${nearestIds(name, header, 5).join(', ')}`,
  ]);
}
