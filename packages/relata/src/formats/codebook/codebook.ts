import type { Direction, InstrumentStatus } from '../../model/index.ts';
import type { ScaleColumnKind } from '../columns/index.ts';

/** A value that a cell may hold, and what it means. */
export interface CodebookValue {
  readonly value: string;
  readonly label: string;
}

export interface CodebookBand {
  readonly id: string;
  readonly label: string;
  /** First score of the band, and its last as published. */
  readonly from: number;
  readonly to: number;
  readonly population: string;
  readonly source: string;
}

/** One column of scores. Every key is always there; null where a column has no such thing. */
export interface CodebookColumn {
  readonly name: string;
  readonly label: string;
  readonly holds: ScaleColumnKind | 'flag' | 'missing' | 'quality';
  /** The scale's or the flag's id; the instrument's where the column is about all of it. */
  readonly of: string;
  readonly type: 'number' | 'integer' | 'text' | 'boolean';
  readonly unit: string | null;
  readonly range: readonly [lowest: number, highest: number] | null;
  readonly values: readonly CodebookValue[] | null;
  readonly direction: Direction | null;
  /** How the column comes about, in words. */
  readonly rule: string | null;
  /** When there is a score although answers are missing, and where that rule is from. */
  readonly missing: string | null;
  readonly bands: readonly CodebookBand[] | null;
  readonly source: string | null;
  /** When the cell is empty. */
  readonly empty: string;
}

export interface CodebookInstrument {
  readonly id: string;
  readonly abbreviation: string;
  readonly title: string;
  readonly status: InstrumentStatus;
  readonly revision: number;
  readonly definitionHash: string;
  readonly form: { readonly id: string; readonly title: string } | null;
  readonly timeframe: string;
  readonly citation: {
    readonly text: string;
    readonly doi: string | null;
    readonly url: string | null;
  };
  readonly columns: readonly CodebookColumn[];
}

/** The data dictionary of a file of scores. A later version only adds keys, or raises `version`. */
export interface Codebook {
  readonly kind: 'codebook';
  readonly version: 1;
  readonly engine: string;
  readonly instruments: readonly CodebookInstrument[];
}
