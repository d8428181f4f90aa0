import type { Course, InstrumentText, Interpretation, Scored } from 'relata';

/** What a report is made of. Nothing is scored or looked up for it, and no clock is read. */
export interface ReportInput {
  /** The scores of one respondent; with a course, those of its last wave. */
  readonly result: Scored;
  /** What the scores mean against chosen norm groups and reliabilities. */
  readonly interpretation?: Interpretation | undefined;
  /** Two or more waves of the same respondent. */
  readonly course?: Course | undefined;
  /** What one unit of the course's time is called: `week`. */
  readonly timeUnit?: string | undefined;
  /** The wording of the instrument, where its licence allows to hold it: `loadText(id, language)`. */
  readonly text?: InstrumentText | undefined;
  /** What the report calls the respondent. */
  readonly respondent?: string | undefined;
  /** When the form was answered, as it is to be read. */
  readonly date?: string | undefined;
}
