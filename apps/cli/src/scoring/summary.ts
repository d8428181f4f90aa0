import { ENGINE_VERSION, type InstrumentStatus } from 'relata';
import type { Mapped } from '../columns/mapped.ts';
import type { Counts } from './block.ts';
import type { Tally } from './tally.ts';

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
  readonly engine: string;
  /** What the answers clearly show of the coding of the file; said on standard error too. */
  readonly warnings: readonly string[];
  readonly instruments: readonly {
    readonly id: string;
    readonly revision: number;
    readonly form: string | null;
    readonly definitionHash: string;
    /** `researchDraft`: no norms and no validated cut-offs; for research only. */
    readonly status: InstrumentStatus;
    readonly scales: Tally['scales'];
    readonly flags: Tally['flags'];
  }[];
}

export function summaryOf(
  files: Pick<Summary, 'input' | 'output' | 'rejects' | 'emptyLines' | 'warnings'>,
  mapped: readonly Mapped[],
  { tallies, ...counts }: Counts,
): Summary {
  return {
    ...files,
    ...counts,
    engine: ENGINE_VERSION,
    instruments: mapped.map(({ instrument, form }, i) => ({
      id: instrument.id,
      revision: instrument.definition.revision,
      form: form ?? null,
      definitionHash: instrument.definitionHash,
      status: instrument.definition.status,
      scales: tallies[i]?.scales ?? {},
      flags: tallies[i]?.flags ?? {},
    })),
  };
}
