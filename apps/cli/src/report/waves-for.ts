import type { Person } from './people-in.ts';
import type { Wave } from './report-maker.ts';
import { wavesOf } from './waves-of.ts';

/** What a person's rows are to a report: waves in order of time, without rows that are not whole. */
export const wavesFor = (person: Person, timed: boolean): readonly Wave[] =>
  (timed ? wavesOf(person) : person.rows.map((row) => ({ ...row, at: 0 }))).flatMap(
    ({ at, answers }) => (answers === null ? [] : [{ at, answers }]),
  );
