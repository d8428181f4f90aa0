import type * as z from 'zod';
import { defineInstrument } from '../define/define-instrument.ts';
import {
  DefinitionError,
  type Fault,
  type Instrument,
  type InstrumentDefinition,
} from '../model/index.ts';
import { definitionSchema } from './definition-schema.ts';

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

const POLLUTING = new Set(['__proto__', 'constructor', 'prototype']);

/** Levels of JSON that a definition may have: far more than any rule within rules needs. */
const DEEPEST = 64;

/**
 * JSON can carry keys that reach an object's prototype, which Zod would drop without a
 * word, and can be nested until the stack overflows.
 */
function unsafeKeys(value: unknown, path: readonly (string | number)[], faults: Fault[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (path.length > DEEPEST) {
    const received = `Nested more than ${DEEPEST} levels deep`;
    faults.push({ code: 'badShape', path: path.slice(0, 4), received });
    return;
  }
  for (const key of Object.keys(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (POLLUTING.has(key)) faults.push({ code: 'unsafeId', path: at, received: key });
    unsafeKeys((value as Record<string, unknown>)[key], at, faults);
  }
}

/**
 * Makes an instrument of a definition that came as JSON: the same scorer as
 * `defineInstrument` gives for the same definition.
 *
 * @param json the parsed JSON (not its text); `$schema` is allowed and ignored
 * @throws {DefinitionError} with every fault at once in `faults`
 */
export function parseInstrument(json: unknown): Instrument {
  const faults: Fault[] = [];
  unsafeKeys(json, [], faults);
  const tooDeep = faults.some((fault) => fault.code === 'badShape');
  const parsed = definitionSchema.safeParse(tooDeep ? null : json);
  if (!parsed.success && !tooDeep) faults.push(...faultsOf(parsed.error.issues));
  if (faults.length > 0 || !parsed.success) {
    throw new DefinitionError((json as { id?: unknown } | null)?.id ?? null, faults);
  }
  const { $schema: _, ...definition } = parsed.data;
  return defineInstrument(definition as unknown as InstrumentDefinition);
}
