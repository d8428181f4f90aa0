import { HTTPException } from 'hono/http-exception';
import type { DefinitionError, OptionError } from 'relata';
import { describeFault, describeOptionError } from 'relata/messages/en';
import type { ConfigError } from '../platform/config-error.ts';
import { briefly, MOST_ERRORS } from './error-items.ts';
import { ProblemError } from './problem-error.ts';
import type { ProblemCode } from './table.ts';

const OPTION_PROBLEMS = {
  unknownForm: 'unknownForm',
  badMissingOverride: 'badMissingOverride',
  badColumns: 'internalError',
  incompleteInstrument: 'internalError',
  unknownDialect: 'internalError',
  unsafeName: 'internalError',
  unknownNorm: 'badReference',
  ambiguousNorm: 'badReference',
  badNorm: 'badReference',
  unknownReliability: 'badReference',
  ambiguousReliability: 'badReference',
  badReliability: 'badReference',
  unknownScale: 'badReference',
  badChangeOptions: 'invalidBody',
  badWave: 'badWaves',
  duplicateTime: 'badWaves',
  badLevel: 'badReference',
  unknownCutOff: 'badReference',
  otherInstrument: 'internalError',
  badThreshold: 'internalError',
  badSeconds: 'badSeconds',
} as const satisfies Readonly<Record<OptionError['code'], ProblemCode>>;

/** What the framework itself may throw, should a request reach it unchecked. */
const FRAMEWORK_PROBLEMS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformedJson',
  404: 'notFound',
  413: 'bodyTooLarge',
  415: 'unsupportedMediaType',
};

const ofDefinition = ({ faults }: DefinitionError) =>
  new ProblemError('invalidDefinition', {
    detail:
      faults.length === 1
        ? 'The definition has one fault.'
        : `The definition has ${faults.length} faults.`,
    errorCount: faults.length,
    errors: faults.slice(0, MOST_ERRORS).map((fault) => ({
      code: fault.code,
      path: ['definition', ...fault.path],
      expected: briefly(fault.expected ?? null),
      detail: describeFault(fault),
    })),
  });

const ofConfig = ({ faults }: ConfigError) =>
  new ProblemError('badConfiguration', {
    errors: faults.map(({ setting, expected, detail }) => ({
      code: 'badSetting',
      path: [setting],
      expected,
      detail,
    })),
  });

/** The problem that an error is; null where it is a fault of the program. */
export function asProblem(error: unknown): ProblemError | null {
  if (error instanceof HTTPException) {
    const code = FRAMEWORK_PROBLEMS[error.status];
    return code ? new ProblemError(code) : null;
  }
  const known = error as ProblemError | DefinitionError | OptionError | ConfigError | null;
  switch (known?.kind) {
    case 'problemError':
      return known;
    case 'definitionError':
      return ofDefinition(known);
    case 'configError':
      return ofConfig(known);
    case 'optionError':
      return new ProblemError(OPTION_PROBLEMS[known.code], { detail: describeOptionError(known) });
    default:
      return null;
  }
}
