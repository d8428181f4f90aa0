import type * as z from 'zod';
import { checkDefinition } from '../define/check.ts';
import { instrumentOf } from '../define/define-instrument.ts';
import type { DefinitionLimits } from '../define/limits.ts';
import {
  DefinitionError,
  type Fault,
  type Instrument,
  type InstrumentDefinition,
} from '../model/index.ts';
import { definitionSchema } from './definition-schema.ts';
import { looseEnds } from './loose-ends.ts';

const pathOf = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** Innermost complaints: a union's own message says only that nothing fitted. */
function faultsOf(
  issues: readonly z.core.$ZodIssue[],
  under: readonly PropertyKey[] = [],
): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const path = [...under, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      // The branch that came furthest is the one that the author meant.
      const depth = (branch: readonly z.core.$ZodIssue[]) =>
        Math.max(...branch.map((one) => one.path.length));
      const best = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
      if (best && best.length > 0) return faultsOf(best, path);
    }
    return [{ code: 'badShape', path: pathOf(path), received: issue.message }];
  });
}

/**
 * Makes an instrument of a definition that came as JSON: the same scorer as
 * `defineInstrument` gives for the same definition.
 *
 * @param json the parsed JSON (not its text); `$schema` is allowed and ignored
 * @param limits how large it may be; `STRANGER_LIMITS` for definitions that anybody may send
 * @throws {DefinitionError} with every fault at once in `faults`
 */
export function parseInstrument(json: unknown, limits?: DefinitionLimits): Instrument {
  const { faults, tooMuch } = looseEnds(json, limits);
  const parsed = definitionSchema.safeParse(tooMuch ? null : json);
  if (!parsed.success && !tooMuch) faults.push(...faultsOf(parsed.error.issues));
  if (faults.length > 0 || !parsed.success) {
    throw new DefinitionError((json as { id?: unknown } | null)?.id ?? null, faults);
  }
  const { $schema: _, ...rest } = parsed.data;
  const definition = rest as unknown as InstrumentDefinition;
  return instrumentOf(definition, checkDefinition(definition, limits));
}
