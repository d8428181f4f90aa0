import { ENGINE_VERSION, type InstrumentStatus } from 'relata';
import type { Mapped } from '../columns/mapped.ts';
import type { Counts } from './block.ts';
import type { DuplicateIds } from './seen-ids.ts';
import type { Tally } from './tally.ts';
import type { WhoAndWhen } from './who-and-when.ts';

/** What a run did: counts and provenance, and no answer. */
export interface Summary {
  readonly input: string;
  readonly output: string;
  /** The rejects file; null where none was asked for. */
  readonly rejects: string | null;
  readonly rows: number;
  readonly rejectedRows: number;
  readonly faults: number;
  readonly treatedAsMissing: number;
  readonly emptyLines: number;
  /** Rows above the answers; more than one where the file describes its columns, as Qualtrics does. */
  readonly headerRows: number;
  /** Rows whose id (and occasion) was seen before; null where no column names the respondent. */
  readonly duplicateIds: DuplicateIds | null;
  /** Rows by the occasion in the column that `--wave` names; null where it names none. */
  readonly waves: ReturnType<WhoAndWhen['waves']>;
  readonly engine: string;
  /** What the answers clearly show of the coding of the file; said on standard error too. */
  readonly warnings: readonly string[];
  readonly instruments: readonly {
    readonly id: string;
    readonly revision: number;
    readonly form: string | null;
    /** The occasion, where each has columns of its own. */
    readonly wave: string | null;
    readonly definitionHash: string;
    /** `researchDraft`: no norms and no validated cut-offs; for research only. */
    readonly status: InstrumentStatus;
    readonly scales: Tally['scales'];
    readonly flags: Tally['flags'];
  }[];
}

export function summaryOf(
  {
    duplicateIds = null,
    waves = null,
    ...files
  }: Pick<Summary, 'input' | 'output' | 'rejects' | 'emptyLines' | 'headerRows' | 'warnings'> & {
    readonly [F in 'duplicateIds' | 'waves']?: Summary[F] | undefined;
  },
  mapped: readonly Mapped[],
  { tallies, ...counts }: Counts,
): Summary {
  return {
    ...files,
    ...counts,
    duplicateIds,
    waves,
    engine: ENGINE_VERSION,
    instruments: mapped.map(({ instrument, form, wave }, i) => ({
      id: instrument.id,
      revision: instrument.definition.revision,
      form: form ?? null,
      wave: wave ?? null,
      definitionHash: instrument.definitionHash,
      status: instrument.definition.status,
      scales: tallies[i]?.scales ?? {},
      flags: tallies[i]?.flags ?? {},
    })),
  };
}
