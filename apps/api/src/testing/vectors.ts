import type { ScoreOptions } from 'relata';

/** One respondent of an instrument's `vectors.json`, with the scores worked out without the engine. */
export interface Vector {
  readonly name: string;
  readonly form?: string;
  readonly options?: ScoreOptions;
  readonly answers: readonly unknown[] | Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly kind: 'scored' | 'rejected';
    readonly scales?: Readonly<
      Record<string, { readonly value?: number | null; readonly status?: string }>
    >;
  };
}

const files = import.meta.glob<{ readonly instrument: string; readonly vectors: Vector[] }>(
  '../../../../packages/relata/src/instruments/*/vectors.json',
  { eager: true, import: 'default' },
);

/** The vectors of an instrument. */
export const vectorsOf = (id: string): readonly Vector[] =>
  Object.values(files).find(({ instrument }) => instrument === id)?.vectors ?? [];
