// biome-ignore lint/suspicious/noTsIgnore: where relata is installed there is no error to expect.
/** @ts-ignore: `relata` need not be installed; without it no instrument can be imported either. */
import type { Answers, Scored as By, FormId, Instrument, InstrumentDefinition } from 'relata';
import type { RowProblem, RowScored, Scored } from './types.ts';

export type { FormId, InstrumentDefinition };

/** Where `relata` is not installed its types are `any`, which would let anything pass for an instrument. */
type Known<T> = [unknown] extends [T] ? never : T;

/** An instrument of the library. */
export type KnownInstrument<D extends InstrumentDefinition> = Known<Instrument<D>>;

/** Answers to an instrument whose definition is at hand: its item ids, its response options. */
export type TypedAnswers<D extends InstrumentDefinition, F = undefined> = Answers<D, F>;

/** What the definition says of a result: which scales, which bands, which flags. */
type Defined<D extends InstrumentDefinition, F> = Pick<By<D, F>, 'scales' | 'flags'>;

/** One respondent's scores, with the scales, bands and flags of the definition. */
export type TypedScored<D extends InstrumentDefinition, F = undefined> = Omit<
  Scored,
  'instrument' | 'scales' | 'flags'
> &
  Defined<D, F> & { readonly instrument: D['id'] };

/** The same in a batch or a stream. */
export type TypedRowScored<D extends InstrumentDefinition, F = undefined> = Omit<
  RowScored,
  'scales' | 'flags'
> &
  Defined<D, F>;

export type TypedRow<D extends InstrumentDefinition, F = undefined> =
  | TypedRowScored<D, F>
  | RowProblem;
