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

/** The first column with a name that usually says who a row is about; −1 where there is none. */
export const usualIdColumn = (header: readonly string[]): number =>
  header.findIndex((name) => USUAL.includes(name.toLowerCase()));
