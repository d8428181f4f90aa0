import type { Instrument, ReferenceChoices } from 'relata';
import { findNorms } from 'relata/instruments/norms';
import { interpret, type ScoredScales } from 'relata/interpret';
import type { ScoredBody } from '../schemas/result.ts';

/** How a request asks for an interpretation. */
export interface InterpretRequest {
  /** JSON has no undefined, so what is there has a value. */
  readonly references?: object | undefined;
  readonly level?: number | undefined;
  readonly cutOffs?: string | undefined;
}

/**
 * What the scores of one respondent mean.
 *
 * @throws {OptionError} as the library does
 */
export const interpretScored = (
  instrument: Instrument,
  result: ScoredBody,
  { references, level, cutOffs }: InterpretRequest,
) =>
  interpret(instrument, result as ScoredScales & ScoredBody, {
    published: findNorms(instrument.id),
    ...(references === undefined ? {} : { references: references as ReferenceChoices }),
    ...(level === undefined ? {} : { level }),
    ...(cutOffs === undefined ? {} : { cutOffs }),
  });
