import { readFileSync } from 'node:fs';
import type { IssueCode, MissingReason, ScaleStatus, ScoreOptions } from '../model/index.ts';

/** Any subset of what a scale's result says. */
export interface ExpectedScale {
  readonly status?: ScaleStatus;
  readonly value?: number | null;
  /** Percent of maximum, where the scale reports it. */
  readonly percent?: number | null;
  readonly answered?: number;
  readonly of?: number;
  readonly low?: number;
  readonly high?: number;
  readonly band?: string | null;
  readonly decided?: boolean;
}

export interface ExpectedIssue {
  readonly code: IssueCode;
  readonly path: readonly (string | number)[];
}

export interface ExpectedScored {
  readonly kind: 'scored';
  readonly scales: Readonly<Record<string, ExpectedScale>>;
  readonly flags?: Readonly<Record<string, 'raised' | 'notRaised' | 'unanswered'>>;
  readonly missing?: Readonly<Record<string, MissingReason>>;
  readonly issues?: readonly ExpectedIssue[];
}

export interface ExpectedRejected {
  readonly kind: 'rejected';
  readonly issues: readonly ExpectedIssue[];
}

/** One respondent's answers and what they must score, worked out without the engine. */
export interface Vector {
  /** A claim about the field. */
  readonly name: string;
  /** Where the expected numbers come from: a source's worked example, or the arithmetic. */
  readonly origin: string;
  readonly form?: string;
  readonly options?: {
    readonly onInvalid?: 'reject' | 'missing';
  };
  readonly answers: readonly unknown[] | Readonly<Record<string, unknown>>;
  readonly expect: ExpectedScored | ExpectedRejected;
}

/** Options with which a vector is scored. */
export const optionsOf = (vector: Vector): ScoreOptions =>
  ({ ...vector.options, form: vector.form }) as ScoreOptions;

/** Vectors of one instrument of the catalogue, from its `vectors.json`. */
export function vectorsOf(instrument: string): readonly Vector[] {
  const file = new URL(`../instruments/${instrument}/vectors.json`, import.meta.url);
  const content = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly instrument: string;
    readonly vectors: readonly Vector[];
  };
  if (content.instrument !== instrument) {
    throw new Error(`vectors.json of ${instrument} is about ${content.instrument}`);
  }
  return content.vectors;
}
