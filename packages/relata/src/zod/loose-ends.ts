import type { DefinitionLimits } from '../define/limits.ts';
import type { Fault } from '../model/index.ts';

const POLLUTING = new Set(['__proto__', 'constructor', 'prototype']);

/** Levels of JSON that a definition may have: far more than any rule within rules needs. */
const DEEPEST = 64;

type Path = readonly (string | number)[];

/** What is wrong with JSON before its shape is looked at. */
export interface LooseEnds {
  readonly faults: Fault[];
  /** True where its shape is better not looked at. */
  readonly tooMuch: boolean;
}

/**
 * JSON can carry keys that reach an object's prototype, which Zod would drop without a
 * word; it can be nested until the stack overflows, and be larger than anybody's definition.
 */
export function looseEnds(json: unknown, limits?: DefinitionLimits): LooseEnds {
  const faults: Fault[] = [];
  let tooMuch = false;
  let values = 0;
  const refuse = (fault: Fault) => {
    tooMuch = true;
    faults.push({ ...fault, path: fault.path.slice(0, 4) });
  };
  const large = (path: Path, of: keyof DefinitionLimits, received: number, most: number) =>
    refuse({ code: 'tooLarge', path, expected: { of, most }, received });

  const look = (value: unknown, path: Path): void => {
    values++;
    if (limits && values > limits.values) {
      if (values === limits.values + 1) large([], 'values', values, limits.values);
      return;
    }
    if (limits && typeof value === 'string' && value.length > limits.characters) {
      large(path, 'characters', value.length, limits.characters);
    }
    if (limits && typeof value === 'number' && Math.abs(value) > limits.magnitude) {
      const { magnitude } = limits;
      refuse({ code: 'badNumber', path, expected: `a number from ${-magnitude} to ${magnitude}` });
    }
    if (typeof value !== 'object' || value === null) return;
    if (path.length > DEEPEST) {
      refuse({ code: 'badShape', path, received: `Nested more than ${DEEPEST} levels deep` });
      return;
    }
    for (const key of Object.keys(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (POLLUTING.has(key)) faults.push({ code: 'unsafeId', path: at, received: key });
      if (limits && key.length > limits.characters) {
        large(path, 'characters', key.length, limits.characters);
      } else look((value as Record<string, unknown>)[key], at);
      if (limits && values > limits.values) return;
    }
  };
  look(json, []);
  return { faults, tooMuch };
}
