import type { Fault, OptionCode } from './issue.ts';

const at = (path: readonly (string | number)[]) => path.join('.') || '(top)';

/** Thrown by `defineInstrument` and `parseInstrument`: every fault at once, in `faults`. */
export class DefinitionError extends Error {
  readonly kind = 'definitionError';
  readonly code = 'invalidDefinition';
  readonly faults: readonly Fault[];

  constructor(id: unknown, faults: readonly Fault[]) {
    super(
      `Definition ${JSON.stringify(id)}: ${faults.length} fault(s): ${faults
        .map((fault) => `${fault.code} at ${at(fault.path)}`)
        .join('; ')}`,
    );
    this.name = 'DefinitionError';
    this.faults = faults;
  }
}

/** Thrown when the options of a call cannot be used: a mistake of the caller, not of a respondent. */
export class OptionError extends Error {
  readonly kind = 'optionError';
  readonly code: OptionCode;
  readonly expected: unknown;
  readonly received: unknown;

  constructor(code: OptionCode, expected: unknown, received: unknown) {
    super(`${code}: ${JSON.stringify({ expected, received })}`);
    this.name = 'OptionError';
    this.code = code;
    this.expected = expected;
    this.received = received;
  }
}
