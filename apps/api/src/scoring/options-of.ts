import type { ScoreOptions } from 'relata';

/** Options as a request gives them. */
export interface RequestOptions {
  readonly form?: string | undefined;
  readonly onInvalid?: ScoreOptions['onInvalid'];
  readonly missing?:
    | { readonly [K in keyof NonNullable<ScoreOptions['missing']>]?: unknown }
    | undefined;
}

/** The library's options of a request. JSON has no undefined, so what is there has a value. */
export const optionsOf = ({ form, onInvalid, missing }: RequestOptions): ScoreOptions => ({
  form,
  onInvalid,
  missing: missing as ScoreOptions['missing'],
});
