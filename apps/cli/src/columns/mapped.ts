import type { Field, Instrument, InstrumentDefinition, Scorer } from 'relata';

/** An instrument that has found its columns in a table. */
export interface Mapped {
  readonly instrument: Instrument;
  readonly form: string | undefined;
  readonly scorer: Scorer<InstrumentDefinition>;
  readonly fields: readonly Field[];
  /** Column of each field. */
  readonly columns: readonly number[];
}
