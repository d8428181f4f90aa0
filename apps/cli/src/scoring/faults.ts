import type { Field, Issue, IssueCode } from 'relata';
import { UNREADABLE } from '../cells/read-cell.ts';
import type { Mapped } from '../columns/mapped.ts';

type AnswerFaultCode = Extract<
  IssueCode,
  'answerNotANumber' | 'answerOutOfRange' | 'answerOffStep'
>;

/** What can be wrong with a row as one of a person's course. */
export type CourseFaultCode =
  | 'personMissing'
  | 'timeMissing'
  | 'timeUnreadable'
  | 'timeRepeated'
  | 'timesMixed';

/** What can be wrong with a row of a file: the library's codes for answers, the row's own shape, and its place in a course. */
export type FaultCode = AnswerFaultCode | 'raggedRow' | CourseFaultCode;

/** One line of the rejects file. */
export interface RowFault {
  readonly instrument: string;
  readonly column: string;
  readonly code: FaultCode;
  readonly action: 'rejected' | 'treatedAsMissing';
  readonly sentence: string;
}

const options = ({ min, max, step }: { min: number; max: number; step: number }) =>
  step === 1 ? `a whole number from ${min} to ${max}` : `${min} to ${max} in steps of ${step}`;

const MEND = 'leave the cell empty where there is no answer, or name its code with --missing';

/** Sentences for a person with the file open. They hold no answer. */
const SENTENCES: { readonly [C in AnswerFaultCode]: (expected: string) => string } = {
  answerNotANumber: (expected) => `The cell holds something other than ${expected}; ${MEND}.`,
  answerOutOfRange: (expected) => `The answer is not ${expected}; ${MEND}.`,
  answerOffStep: (expected) => `The answer lies between two response options; give ${expected}.`,
};

const TEXT = { text: 'a cell that holds no number' };

/** The faults of one row for one instrument, from the very scorer that judged it. */
export function faultsOf(
  mapped: Mapped,
  values: readonly number[],
  header: readonly string[],
  action: RowFault['action'],
): readonly RowFault[] {
  const result = mapped.scorer.one(
    values.map((value) => (Number.isNaN(value) ? null : value === UNREADABLE ? TEXT : value)),
  );
  return result.issues.map((issue: Issue) =>
    answerFault(mapped, issue.path[0] as number, issue.code as AnswerFaultCode, header, action),
  );
}

/** The fault of one answer: a field of the instrument, and what is wrong with its cell. */
export function answerFault(
  { instrument, fields, columns }: Mapped,
  field: number,
  code: AnswerFaultCode,
  header: readonly string[],
  action: RowFault['action'],
): RowFault {
  return {
    instrument: instrument.id,
    column: header[columns[field] as number] as string,
    code,
    action,
    sentence: SENTENCES[code](options(fields[field] as Field)),
  };
}

/** The fault of a row that has more or fewer cells than the header. */
export function raggedFault(cells: number, columns: number): RowFault {
  return {
    instrument: '',
    column: '',
    code: 'raggedRow',
    action: 'rejected',
    sentence: `The row has ${cells} cells and the header has ${columns}; quote the cells that hold the separator.`,
  };
}
