import type { Field, Instrument, InstrumentDefinition, Scorer } from 'relata';

/** An instrument that has found its columns in a table. */
export interface Mapped {
  readonly instrument: Instrument;
  readonly form: string | undefined;
  readonly scorer: Scorer<InstrumentDefinition>;
  readonly fields: readonly Field[];
  /** Column of each field. */
  readonly columns: readonly number[];
  /** The occasion that the columns are of, as the header spells it; undefined where there is one only. */
  readonly wave?: string | undefined;
  /** Added to each number read. */
  readonly shift?: number | undefined;
  /** Answers by their normalised label, for each field. */
  readonly labels?: readonly (ReadonlyMap<string, number> | undefined)[] | undefined;
}
