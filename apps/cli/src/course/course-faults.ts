import type { CourseFaultCode, RowFault } from '../scoring/faults.ts';

const SENTENCES: { readonly [C in CourseFaultCode]: string } = {
  personMissing: 'The row names nobody; fill in the id of the respondent.',
  timeMissing: 'The row has no time, so that it has no place in the course; fill it in.',
  timeUnreadable:
    'The time is no number and no ISO date; write 3, or 2026-03-02, or say what a text stands for with --times.',
  timeRepeated:
    'Another row of this respondent has the same time: which of them counts cannot be known, so none does; correct the time, or take rows out.',
  timesMixed:
    'Other rows of this respondent have a date and this one a number; write all of them in one way.',
};

/** What is wrong with a row as one of a course: whom it is about, or when. */
export const courseFault = (
  code: CourseFaultCode,
  instrument: string,
  column: string,
): RowFault => ({
  instrument,
  column,
  code,
  action: 'rejected',
  sentence: SENTENCES[code],
});
