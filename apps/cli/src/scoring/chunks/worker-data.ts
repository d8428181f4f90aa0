import type { ProblemCode } from '../../problems/codes.ts';
import type { JobOptions } from '../job-for.ts';
import type { Stretch } from '../people.ts';
import type { Shared } from './shared.ts';
import type { ChunkPaths } from './thread.ts';

/** What a thread is told: enough to make the same job again. */
export interface WorkerData {
  readonly shared: Shared;
  readonly paths: ChunkPaths;
  readonly options: JobOptions;
  readonly table: { readonly header: readonly string[]; readonly headerRows: number };
  readonly separator: string;
  /** The column that names the respondent; −1 for none. */
  readonly id: number;
  readonly cwd: string;
}

/** Why a thread ended before the rows did. */
export type WorkerFailure =
  | {
      readonly problem: {
        readonly code: ProblemCode;
        readonly sentence: string;
        readonly details: readonly string[];
        readonly mend: string | undefined;
      };
    }
  | { readonly fault: string };

/** A chunk that a thread has settled. */
export interface ChunkTold {
  readonly chunk: number;
  /** Whom its rows are about; null where nobody asks. */
  readonly people: Stretch | null;
}
