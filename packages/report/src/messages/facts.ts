import type { ScaleStatus } from 'relata';

/** What a sentence about a score needs to know. */
export interface AnyScore {
  readonly status: ScaleStatus;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly answered: number;
  readonly of: number;
  readonly range: readonly [lowest: number, highest: number];
}

export interface BandFacts {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly population: string | null;
  /** False where the open answers could still lead to another. */
  readonly decided: boolean;
}
