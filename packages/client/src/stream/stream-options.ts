import type { CallOptions, ClientOptions } from '../options.ts';
import type { Counts, Provenance, Respondent, ScoringOptions } from '../types.ts';
import type { Source } from './iterator-of.ts';

export interface StreamOptions extends CallOptions, Pick<ScoringOptions, 'form' | 'onInvalid'> {
  /**
   * How respondents are sent. `stream`: in one request, scored while it is being sent. `batches`:
   * in one request after another, each sent again where it fails. `auto`, the default, streams
   * where the platform can read a response while it sends, which no browser can.
   */
  readonly upload?: 'auto' | 'stream' | 'batches' | undefined;
  /** Most respondents of a batch. Default 500. */
  readonly batchSize?: number | undefined;
}

/** What is known of a stream besides its rows. */
export interface Progress {
  /** What makes the numbers; null before the first row. */
  provenance: Provenance | null;
  /** How many there were; null until the last row has come. */
  counts: Counts | null;
}

/** One stream that is asked for. */
export interface StreamRequest {
  readonly client: ClientOptions;
  /** The instrument's id. */
  readonly id: string;
  readonly source: Source<Respondent<unknown>>;
  readonly options: StreamOptions;
  readonly progress: Progress;
  /** Throws where the numbers are made by a definition that was not meant. */
  readonly check: (provenance: Provenance) => void;
}
