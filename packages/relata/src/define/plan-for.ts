import type { Instrument, MissingRule } from '../model/index.ts';
import { type Plan, planOf } from '../ops/plan.ts';
import { compile } from './compile.ts';

/**
 * The plan of one form of an instrument, compiled anew where the caller replaces its
 * missing rules.
 *
 * @throws {OptionError} `unknownForm`; `badMissingOverride` for a rule that cannot be followed
 */
export const planFor = (
  instrument: Instrument,
  options: {
    readonly form?: string | undefined;
    readonly missing?: Omit<MissingRule, 'source'> | undefined;
  },
): Plan =>
  options.missing ? compile(instrument.definition, options) : planOf(instrument, options.form);
